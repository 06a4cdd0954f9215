package io.calo.report.internal.page.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Logs in which every field holds what somebody would send who wants the reader of a report to come to harm. */
final class HostileLogs {
    static final List<String> TEXTS = List.of(
            "</script><script>window.calo_hacked = 1</script>",
            "<img src=x onerror=\"window.calo_hacked = 2\">",
            "<svg/onload=window.calo_hacked=3>",
            "javascript:window.calo_hacked=4",
            "\"><iframe srcdoc=\"<script>parent.calo_hacked=5</script>\">",
            "=HYPERLINK(\"http://invalid.example/?\"&A1,\"open\")",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "\u202Egpj.exe\u202C",
            "\u2067right to left\u2069",
            "nul\u0001bell\u0007escape\u001b[31m",
            "<!--",
            "-->",
            "]]>",
            "${7*7}{{constructor.constructor('window.calo_hacked=6')()}}",
            "__proto__",
            "constructor",
            "مرحبا",
            "#/findings?q=<b>",
            "x".repeat(40_000));

    private HostileLogs() {}

    /** Writes them into a folder; each subscriber has one of the texts for an id, and all of them everywhere else. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        int number = 0;
        for (String text : TEXTS) {
            StringBuilder log = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                entry(log, ++number, text, i);
            }
            Files.writeString(folder.resolve(fileName(number, text)), log, StandardCharsets.UTF_8);
        }
        return folder;
    }

    /** As much of the text as a file's name may hold. */
    private static String fileName(int number, String text) {
        String possible = text.replace("/", "").replace("\0", "");
        return number + possible.substring(0, Math.min(80, possible.length())) + ".log";
    }

    private static void entry(StringBuilder log, int number, String text, int turn) {
        String request = "%08d-0000-4000-8000-000000000001".replace("%08d", String.valueOf(10_000_000 + number));
        String time = "2024-03-04T05:" + twoDigits(number / 60) + ":" + twoDigits(number % 60) + ".000Z";
        String head = time + " " + time + "\t" + request + "\tINFO\t";
        int before = 100 - 10 * turn;
        log.append(head).append("Processing message m").append(number).append("\n\n");
        log.append(head)
                .append("Start syncing the balance {\n  transaction: {\n    id: ")
                .append(quoted(text + number))
                .append(",\n    type: 'DEBIT',\n    source: ")
                .append(quoted(text))
                .append(",\n    action: ")
                .append(quoted(text))
                .append(",\n    userId: ")
                .append(quoted(text))
                .append(",\n    paymentBalance: ")
                .append(turn % 3 == 0 ? before - 40 : before - 10)
                .append(",\n    updatePaymentBalance: true,\n    metadata: ")
                .append(quoted(text))
                .append(",\n    currency: ")
                .append(quoted(turn < 6 ? "BHD" : text))
                .append(",\n    amount: 10,\n    vat: 0,\n    oldBalance: ")
                .append(before)
                .append(",\n    newBalance: ")
                .append(before - 10)
                .append("\n  }\n}\n\n");
        log.append(head).append("SubscriptionBalanceUpdated event published\n\n");
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** As Node prints it. */
    private static String quoted(String text) {
        StringBuilder printed = new StringBuilder("'");
        text.chars().forEach(c -> {
            if (c == '\'' || c == '\\') {
                printed.append('\\').append((char) c);
            } else if (c < ' ') {
                printed.append("\\x")
                        .append(c < 16 ? "0" : "")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                printed.append((char) c);
            }
        });
        return printed.append('\'').toString();
    }
}
