package io.calo.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the definitions of domain.md find in some books: transaction ids by the name of the fault. In exact decimals. */
final class Findings {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<String> CORRECTIONS =
            Set.of("INVAILID_ENTRY", "DOUBLE_ENTRY", "FIXING_BALANCE", "REFUNDED_MANUALLY", "COMPENSATION");
    private static final Map<String, BigDecimal> LARGE = Map.of(
            "SAR", new BigDecimal(2000),
            "BHD", new BigDecimal("200.5"),
            "KWD", new BigDecimal("163.5"),
            "AED", new BigDecimal(1958),
            "QAR", new BigDecimal(1941));

    private final Map<String, Set<String>> found = new TreeMap<>();

    Findings(Books books) {
        books.bySubscriber.values().forEach(this::subscriber);
    }

    Map<String, Set<String>> all() {
        return found;
    }

    Set<String> of(String fault) {
        return found.getOrDefault(fault, Set.of());
    }

    private void subscriber(List<Books.Transaction> transactions) {
        Books.Transaction before = null;
        Books.Transaction stated = null;
        boolean apart = false;
        List<Books.Transaction> recent = new ArrayList<>();
        for (Books.Transaction now : transactions) {
            one(now);
            if (before != null) {
                carryForward(before, now);
            }
            if (now.states("paymentBalance")) {
                driftStep(stated, now);
                stated = now;
            }
            if (now.mismatch && !apart) {
                add("balance-mismatch", now);
            }
            boolean compared = now.outcome.equals("published") || now.outcome.equals("skipped");
            apart = now.mismatch || (apart && !compared);
            duplicate(recent, now);
            recent.add(now);
            before = now;
        }
    }

    private void one(Books.Transaction now) {
        BigDecimal amount = now.number("amount");
        BigDecimal opening = now.number("oldBalance");
        BigDecimal closing = now.number("newBalance");
        BigDecimal moved = closing.subtract(opening);
        if (amount.signum() < 0) {
            add("negative-amount", now);
        } else if (amount.signum() == 0) {
            add("zero-amount", now);
        } else if (amount.compareTo(LARGE.get(now.text("currency"))) > 0) {
            add("large-amount", now);
        }
        if (closing.signum() < 0 && now.outcome.equals("published")) {
            add("overdraft-applied", now);
        }
        if (now.outcome.equals("refused")) {
            add("overdraft-refused", now);
        }
        if (now.states("paymentBalance") && now.number("paymentBalance").signum() < 0) {
            add("overdraft-wallet", now);
        }
        if (CORRECTIONS.contains(now.fields.getOrDefault("action", ""))) {
            add("staff-correction", now);
        }
        @Nullable String type = now.type();
        int sign = type == null ? moved.signum() : type.equals("CREDIT") ? 1 : -1;
        BigDecimal expected = sign < 0 ? now.net().negate() : now.net();
        if (!near(now, moved, expected, HALF)) {
            add("arithmetic", now);
        }
        if (type != null && !near(now, moved, BigDecimal.ZERO, HALF) && moved.signum() != sign) {
            add("type-contradiction", now);
        }
    }

    private void carryForward(Books.Transaction before, Books.Transaction now) {
        BigDecimal opening = now.number("oldBalance");
        boolean written = near(now, opening, before.number("newBalance"), HALF);
        boolean unwritten = near(now, opening, before.number("oldBalance"), HALF);
        boolean follows =
                switch (before.outcome) {
                    case "published" -> written;
                    case "refused" -> unwritten;
                    default -> written || unwritten;
                };
        if (!follows && before.outcome.equals("published") && unwritten) {
            add("lost-update", before);
        } else if (!follows) {
            add("gap", now);
        }
        if (!before.text("currency").equals(now.text("currency"))) {
            add("currency-change", now);
        }
    }

    private void driftStep(Books.@Nullable Transaction before, Books.Transaction now) {
        if (before != null && !near(now, drift(now), drift(before), BigDecimal.ONE)) {
            add("drift-step", now);
        }
    }

    private void duplicate(List<Books.Transaction> recent, Books.Transaction now) {
        for (Books.Transaction before : recent) {
            boolean twice = before.id().equals(now.id())
                    && before.outcome.equals("published")
                    && now.outcome.equals("published");
            boolean alike = !before.id().equals(now.id())
                    && before.fields.getOrDefault("action", "?").equals(now.fields.getOrDefault("action", ""))
                    && before.number("amount").equals(now.number("amount"))
                    && before.number("oldBalance").equals(now.number("oldBalance"))
                    && Duration.between(Instant.parse(before.time), Instant.parse(now.time))
                                    .toSeconds()
                            < 10;
            if (twice || alike) {
                add("duplicate", now);
            }
        }
    }

    private static BigDecimal drift(Books.Transaction transaction) {
        return transaction.number("paymentBalance").subtract(transaction.number("newBalance"));
    }

    /** Equal within so many minor units; a billionth more, for the residue. */
    private static boolean near(Books.Transaction at, BigDecimal a, BigDecimal b, BigDecimal minorUnits) {
        BigDecimal slack = at.minorUnit().multiply(minorUnits).add(new BigDecimal("1e-9"));
        return a.subtract(b).abs().compareTo(slack) <= 0;
    }

    private void add(String fault, Books.Transaction transaction) {
        found.computeIfAbsent(fault, name -> new TreeSet<>()).add(transaction.id());
    }
}
