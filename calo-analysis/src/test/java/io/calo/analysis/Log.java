package io.calo.analysis;

import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Invented logs: records in one line each, and their analysis. Times are milliseconds after a fixed second. */
final class Log {
    static final String REQUEST = "11111111-0000-4000-8000-000000000001";
    static final String OTHER_REQUEST = "11111111-0000-4000-8000-000000000002";
    static final String MESSAGE = "22222222-0000-4000-8000-000000000001";
    static final String OTHER_MESSAGE = "22222222-0000-4000-8000-000000000002";

    private Log() {}

    static String received(int millis, String messageId) {
        return record(REQUEST, millis, "INFO", "Processing message " + messageId);
    }

    static String paymentMessage(int millis) {
        return record(REQUEST, millis, "INFO", "transaction {\"id\":\"T\",\"name\":\"Invented Person\"}");
    }

    static String started(int millis, String transactionId, String user) {
        return started(millis, transactionId, user, "type: 'DEBIT', ", "10", "90");
    }

    static String started(
            int millis, String transactionId, String user, String type, String amount, String newBalance) {
        return record(
                REQUEST,
                millis,
                "INFO",
                "Start syncing the balance {\n  transaction: {\n    id: '" + transactionId + "', " + type + "userId: '"
                        + user
                        + "', currency: 'BHD', amount: " + amount + ", vat: 0, oldBalance: 100, newBalance: "
                        + newBalance
                        + "\n  }\n}");
    }

    static String lock(int millis) {
        return record(REQUEST, millis, "INFO", "Transaction Lock created");
    }

    static String published(int millis) {
        return record(REQUEST, millis, "INFO", "SubscriptionBalanceUpdated event published");
    }

    static String skipped(int millis) {
        return record(REQUEST, millis, "INFO", "Skipping the process, balance is already synced from other listeners");
    }

    static String refused(int millis, String transactionId, String user) {
        return record(
                REQUEST,
                millis,
                "INFO",
                "{\n  message: 'Subscriber will have a negative balance due to this action, the process will terminate.',\n"
                        + "  data: { userId: '" + user + "', currentBalance: 4.5, transactionId: '" + transactionId
                        + "' }\n}");
    }

    static String failed(int millis) {
        return record(
                REQUEST,
                millis,
                "ERROR",
                "An error occured while syncing the balance Error: no table\n    at sync (a.js:1:1)");
    }

    static String mismatch(int millis, String user) {
        return record(
                REQUEST,
                millis,
                "ERROR",
                "Subscription balance and payment balance are not in sync {\n  userId: '" + user
                        + "',\n  subscriptionBalance: 90,\n  paymentBalance: 75\n}");
    }

    static String notified(int millis) {
        return record(REQUEST, millis, "INFO", "Sending slack notification");
    }

    static String record(String request, int millis, String level, String message) {
        String time = String.format("2024-03-04T05:06:%02d.%03dZ", millis / 1000, millis % 1000);
        return time + " " + time + "\t" + request + "\t" + level + "\t" + message + "\n\n";
    }

    /** The same record in another invocation. */
    static String inRequest(String request, String record) {
        return record.replace(REQUEST, request);
    }

    /** Analyses one file that holds these records in this order. */
    static AnalysisResult analyze(String... records) {
        return analyzeFiles(List.of(String.join("", records)));
    }

    /** Analyses files, in this order; the first is named {@code file-0}. */
    static AnalysisResult analyzeFiles(List<String> files) {
        return analyzeFiles(AnalysisEngine.create(), files);
    }

    /** Analyses one file that holds these records in this order, with an engine of one's own. */
    static AnalysisResult analyze(AnalysisEngineBuilder settings, String... records) {
        return analyzeFiles(settings.build(), List.of(String.join("", records)));
    }

    private static AnalysisResult analyzeFiles(AnalysisEngine engine, List<String> files) {
        io.calo.parser.Coverage coverage = null;
        try {
            for (int i = 0; i < files.size(); i++) {
                byte[] bytes = files.get(i).getBytes(StandardCharsets.UTF_8);
                try (LogReader reader = LogReader.builder().open(new ByteArrayInputStream(bytes), "file-" + i)) {
                    for (LogEvent event; (event = reader.read()) != null; ) {
                        engine.accept(event);
                    }
                    coverage = reader.coverage();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return engine.finish(coverage);
    }

    /** What must not depend on where records stand: the result, positions blotted out. */
    static String factsOf(AnalysisResult result) {
        List<String> facts = new ArrayList<>();
        facts.add(result.messages().toString());
        facts.add(result.mismatches().toString());
        for (LedgerEntry entry : result.transactions()) {
            Mismatch mismatch = entry.mismatch();
            facts.add(entry.transaction() + " " + entry.timestamp() + " " + entry.requestId() + " " + entry.messageId()
                    + " "
                    + entry.outcome() + " "
                    + (mismatch == null ? "" : mismatch.subscriptionBalance() + "/" + mismatch.paymentBalance()));
        }
        for (Refusal refusal : result.refusals()) {
            facts.add(refusal.transactionId() + " " + refusal.timestamp() + " " + refusal.messageId() + " "
                    + refusal.started());
        }
        return String.join("\n", facts);
    }
}
