package io.calo.simulator;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The messages and transactions of some logs, put together by the grammar of domain.md; fails where the grammar does. */
final class Books {
    private static final Pattern FIELD = Pattern.compile("(?m)^    (\\w+): '?(.*?)'?,?$");
    /** One letter a record: Received, Payment message, Skipped, refused (O), Failed, sTarted, Lock, pUblished, Mismatch, Notified. */
    private static final Pattern INVOCATION = Pattern.compile("(?:RP*(?:S|O|F|TL?UM?|TSM?|TO)N*)+");
    /** The same where the invocation was cut off. */
    private static final Pattern CUT_INVOCATION = Pattern.compile("RP*T?");

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("message-received", "R"),
            Map.entry("payment-message", "P"),
            Map.entry("sync-skipped", "S"),
            Map.entry("overdraft-refused", "O"),
            Map.entry("sync-failed", "F"),
            Map.entry("sync-started", "T"),
            Map.entry("lock-created", "L"),
            Map.entry("sync-published", "U"),
            Map.entry("balance-mismatch", "M"),
            Map.entry("notification-sent", "N"));

    final List<LogText.Line> records;
    final Map<String, Long> kinds = new HashMap<>();
    final Map<String, List<LogText.Line>> invocations = new LinkedHashMap<>();
    final List<Transaction> transactions = new ArrayList<>();
    final Map<String, List<Transaction>> bySubscriber = new LinkedHashMap<>();
    final List<String> ungrammatical = new ArrayList<>();
    final List<String> cutOff = new ArrayList<>();

    /** A started transaction and what became of it. */
    static final class Transaction {
        final String time;
        final Map<String, String> fields;
        String outcome = "unfinished";
        boolean mismatch;

        Transaction(String time, Map<String, String> fields) {
            this.time = time;
            this.fields = fields;
        }

        String id() {
            return text("id");
        }

        String text(String field) {
            String value = fields.get(field);
            if (value == null) {
                throw new IllegalStateException("No " + field + " in " + fields);
            }
            return value;
        }

        boolean states(String field) {
            return fields.containsKey(field);
        }

        BigDecimal number(String field) {
            return new BigDecimal(text(field));
        }

        @Nullable
        String type() {
            return fields.get("type");
        }

        BigDecimal net() {
            return number("amount").subtract(number("vat"));
        }

        BigDecimal minorUnit() {
            return new BigDecimal(text("currency").matches("BHD|KWD") ? "0.001" : "0.01");
        }

        @Override
        public String toString() {
            return time + " " + outcome + " " + fields;
        }
    }

    Books(Path folder) {
        records = LogText.records(folder);
        for (LogText.Line record : records) {
            kinds.merge(LogText.kind(record), 1L, Long::sum);
            if (record.request() != null) {
                invocations
                        .computeIfAbsent(record.request(), id -> new ArrayList<>())
                        .add(record);
            }
        }
        invocations.forEach(this::read);
        transactions.sort(Comparator.comparing((Transaction t) -> t.time).thenComparing(Transaction::id));
        for (Transaction transaction : transactions) {
            bySubscriber
                    .computeIfAbsent(transaction.text("userId"), id -> new ArrayList<>())
                    .add(transaction);
        }
    }

    private void read(String request, List<LogText.Line> lines) {
        StringBuilder letters = new StringBuilder();
        Transaction open = null;
        for (LogText.Line line : lines) {
            String kind = LogText.kind(line);
            letters.append(LETTERS.getOrDefault(kind, ""));
            switch (kind) {
                case "message-received" -> open = null;
                case "sync-started" -> {
                    open = new Transaction(line.time(), fields(line.message()));
                    transactions.add(open);
                }
                case "sync-published", "sync-skipped", "overdraft-refused" -> {
                    if (open != null) {
                        open.outcome = kind.substring(kind.indexOf('-') + 1);
                    }
                }
                case "balance-mismatch" -> {
                    if (open != null) {
                        open.mismatch = true;
                    }
                }
                default -> {}
            }
        }
        if (CUT_INVOCATION.matcher(letters).matches()) {
            cutOff.add(request);
        } else if (letters.length() > 0 && !INVOCATION.matcher(letters).matches()) {
            ungrammatical.add(request + " " + letters);
        }
    }

    private static Map<String, String> fields(String message) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = FIELD.matcher(message);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }

    long count(String kind) {
        return kinds.getOrDefault(kind, 0L);
    }
}
