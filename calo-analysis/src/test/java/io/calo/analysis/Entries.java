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
    static final String SUBSCRIBER = "subscriber-1";

    private static final Instant START = Instant.parse("2024-03-04T05:06:07.000Z");

    private int count;

    LedgerEntry published(String oldBalance, String newBalance) {
        return entry(Outcome.PUBLISHED, oldBalance, newBalance, null, "BHD");
    }

    LedgerEntry published(String oldBalance, String newBalance, String paymentBalance) {
        return entry(Outcome.PUBLISHED, oldBalance, newBalance, paymentBalance, "BHD");
    }

    /** As published, and the service reported the two balances as apart. */
    LedgerEntry apart(String oldBalance, String newBalance, @Nullable String wallet, String reported, String held) {
        return withMismatch(entry(Outcome.PUBLISHED, oldBalance, newBalance, wallet, "BHD"), reported, held);
    }

    LedgerEntry entry(
            Outcome outcome, String oldBalance, String newBalance, @Nullable String paymentBalance, String currency) {
        return entry(outcome, "DELIVERY_DEDUCTION", oldBalance, newBalance, paymentBalance, currency);
    }

    LedgerEntry entry(
            Outcome outcome,
            String action,
            String oldBalance,
            String newBalance,
            @Nullable String paymentBalance,
            String currency) {
        BigDecimal before = new BigDecimal(oldBalance);
        BigDecimal after = new BigDecimal(newBalance);
        boolean credit = after.compareTo(before) >= 0;
        Transaction transaction = new Transaction(
                "T" + ++count,
                SUBSCRIBER,
                credit ? TransactionType.CREDIT : TransactionType.DEBIT,
                credit ? "MANUAL_ADDITION" : "MANUAL_DEDUCTION",
                action,
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
                time(),
                "request-" + count,
                "message-" + count,
                outcome,
                null,
                position(),
                outcome == Outcome.UNFINISHED ? null : new SourcePosition("logs/000000.gz", count + 1, count + 1));
    }

    static LedgerEntry withMismatch(LedgerEntry entry, String reported, String held) {
        Mismatch mismatch = new Mismatch(new BigDecimal(reported), new BigDecimal(held), entry.position());
        return new LedgerEntry(
                entry.transaction(),
                entry.timestamp(),
                entry.requestId(),
                entry.messageId(),
                entry.outcome(),
                mismatch,
                entry.position(),
                entry.fatePosition());
    }

    /** A debit that was refused before it was started. */
    Refusal refusal(String transactionId, String balance, @Nullable String after) {
        count++;
        return new Refusal(
                transactionId,
                time(),
                "request-" + count,
                null,
                SUBSCRIBER,
                new BigDecimal(balance),
                after == null ? null : new BigDecimal(after),
                false,
                position());
    }

    /** The time of the entry made last. */
    Instant time() {
        return START.plusSeconds(3_600L * count);
    }

    private SourcePosition position() {
        return new SourcePosition("logs/000000.gz", count, count);
    }
}
