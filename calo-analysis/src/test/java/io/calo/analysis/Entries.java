package io.calo.analysis;

import io.calo.parser.SourcePosition;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented entries of one subscriber in BHD, each an hour after the one before, changed where a test needs it. */
final class Entries {
    private static final Instant START = Instant.parse("2024-03-04T05:06:07.000Z");
    private static final String SUBSCRIBER = "subscriber-1";

    private int count;

    LedgerEntry published(String oldBalance, String newBalance) {
        return entry(Outcome.PUBLISHED, oldBalance, newBalance, null, "BHD");
    }

    LedgerEntry published(String oldBalance, String newBalance, String paymentBalance) {
        return entry(Outcome.PUBLISHED, oldBalance, newBalance, paymentBalance, "BHD");
    }

    LedgerEntry entry(
            Outcome outcome, String oldBalance, String newBalance, @Nullable String paymentBalance, String currency) {
        BigDecimal before = new BigDecimal(oldBalance);
        BigDecimal after = new BigDecimal(newBalance);
        boolean credit = after.compareTo(before) >= 0;
        Transaction transaction = new Transaction(
                "T" + ++count,
                SUBSCRIBER,
                credit ? TransactionType.CREDIT : TransactionType.DEBIT,
                "MANUAL_DEDUCTION",
                "DELIVERY_DEDUCTION",
                currency,
                after.subtract(before).abs(),
                BigDecimal.ZERO,
                before,
                after,
                paymentBalance == null ? null : new BigDecimal(paymentBalance),
                true,
                null,
                Map.of());
        return new LedgerEntry(
                transaction,
                START.plusSeconds(3_600L * count),
                "request-" + count,
                "message-" + count,
                outcome,
                null,
                new SourcePosition("logs/000000.gz", count, count),
                outcome == Outcome.UNFINISHED ? null : new SourcePosition("logs/000000.gz", count + 1, count + 1));
    }
}
