package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An invented log, a sync after the other, each of a request of its own. */
final class TinyLog {
    private final StringBuilder log = new StringBuilder();
    private int syncs;

    /** A credit or debit that was published; {@code wallet} may be null. */
    TinyLog published(
            String time, String subscriber, String currency, String type, String amount, String before, String after) {
        return sync(time, subscriber, currency, "type: '" + type + "', amount: " + amount, before, after);
    }

    /** The same with any fields besides the balances. */
    TinyLog sync(String time, String subscriber, String currency, String fields, String before, String after) {
        syncs++;
        record(time, "Processing message 22222222-0000-4000-8000-" + number());
        record(
                time,
                "Start syncing the balance {\n  transaction: {\n    id: 'T" + syncs + "', userId: '" + subscriber
                        + "', currency: '" + currency + "', " + fields + ", oldBalance: " + before + ", newBalance: "
                        + after + "\n  }\n}");
        record(time, "SubscriptionBalanceUpdated event published");
        return this;
    }

    private void record(String time, String message) {
        log.append(time).append(' ').append(time).append("\t11111111-0000-4000-8000-");
        log.append(number()).append("\tINFO\t").append(message).append("\n\n");
    }

    private String number() {
        String digits = Integer.toString(syncs);
        return "0".repeat(12 - digits.length()) + digits;
    }

    /** The result; to be closed. */
    AnalysisResult analyze() throws IOException {
        AnalysisEngine engine = AnalysisEngine.create();
        byte[] bytes = log.toString().getBytes(StandardCharsets.UTF_8);
        try (LogReader reader = LogReader.builder().open(new ByteArrayInputStream(bytes), "folder/log.gz")) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                engine.accept(event);
            }
            return engine.finish(reader.coverage());
        }
    }
}
