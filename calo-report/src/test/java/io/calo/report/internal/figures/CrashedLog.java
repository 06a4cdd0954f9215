package io.calo.report.internal.figures;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

/** An invented log of a service that crashes between two nights. */
final class CrashedLog {
    private final StringBuilder log = new StringBuilder();
    private int requests;

    /** A delivery that was synced: taken from the subscription; the wallet holds what is told. */
    CrashedLog delivery(String time, String subscriber, String amount, String before, String wallet) {
        return sync(time, subscriber, "BHD", "DEBIT", amount, before, wallet);
    }

    /** A sync in BHD that says nothing of the wallet. */
    CrashedLog syncSilently(String time, String subscriber, String type, String amount, String before) {
        return sync(time, subscriber, "BHD", type, amount, before, null);
    }

    CrashedLog sync(
            String time, String subscriber, String currency, String type, String amount, String before, String wallet) {
        BigDecimal effect = new BigDecimal(amount).multiply(BigDecimal.valueOf(type.equals("CREDIT") ? 1 : -1));
        String request = request();
        record(time, 0, request, "Processing message 22222222-0000-4000-8000-" + number());
        record(
                time,
                1,
                request,
                "Start syncing the balance {\n  transaction: {\n    id: 'T" + requests + "', type: '" + type
                        + "', userId: '" + subscriber + "', currency: '" + currency + "', amount: " + amount
                        + ", vat: 0, oldBalance: " + before + ", newBalance: "
                        + new BigDecimal(before).add(effect).toPlainString() + ", paymentBalance: " + wallet
                        + "\n  }\n}");
        record(time, 2, request, "SubscriptionBalanceUpdated event published");
        return this;
    }

    /** A run that dies while it starts: of what it was to sync nothing is known. */
    CrashedLog crash(String time) {
        String request = request();
        log.append(at(time, 0)).append(' ').append(at(time, 0));
        log.append(
                "\tundefined\tERROR\tUncaught Exception \t{\"errorType\":\"Error\",\"errorMessage\":\"no module\"}\n\n");
        platform(
                time,
                10,
                "INIT_REPORT Init Duration: 766.09 ms\tPhase: invoke\tStatus: error\tError Type: Runtime.ExitError");
        platform(time, 11, "START RequestId: " + request + " Version: $LATEST");
        platform(time, 12, "Unknown application error occurred\nRuntime.Unknown");
        platform(time, 13, "END RequestId: " + request);
        platform(
                time,
                14,
                "REPORT RequestId: " + request
                        + "\tDuration: 141.09 ms\tBilled Duration: 142 ms\tMemory Size: 1024 MB\tMax Memory Used: 98 MB\t");
        return this;
    }

    /** A handler that throws, after which the service goes on. */
    CrashedLog handlerError(String time) {
        log.append(at(time, 0)).append(' ').append(at(time, 0)).append('\t').append(request());
        log.append("\tERROR\tInvoke Error \t{\"errorType\":\"Error\",\"errorMessage\":\"no table\"}\n\n");
        return this;
    }

    /** Something that is no record. */
    CrashedLog brokenRecord(String time) {
        record(time, 0, request(), "Start syncing the balance {\n  transaction: {\n    id: '01");
        return this;
    }

    AnalysisResult analyze() {
        AnalysisEngine engine = AnalysisEngine.create();
        try (LogReader reader = LogReader.builder()
                .open(new ByteArrayInputStream(log.toString().getBytes(StandardCharsets.UTF_8)), "export")) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                engine.accept(event);
            }
            return engine.finish(reader.coverage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(String time, int millis, String request, String message) {
        log.append(at(time, millis)).append(' ').append(at(time, millis)).append('\t');
        log.append(request).append("\tINFO\t").append(message).append("\n\n");
    }

    private void platform(String time, int millis, String text) {
        log.append(at(time, millis)).append(' ').append(text).append("\n\n");
    }

    private static String at(String time, int millis) {
        String text = Instant.parse(time).plusMillis(millis).toString();
        return text.length() == 20 ? text.replace("Z", ".000Z") : text;
    }

    private String request() {
        requests++;
        return "11111111-0000-4000-8000-" + number();
    }

    private String number() {
        return String.format(Locale.ROOT, "%012d", requests);
    }
}
