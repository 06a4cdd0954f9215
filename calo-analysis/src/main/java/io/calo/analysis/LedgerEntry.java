package io.calo.analysis;

import io.calo.parser.SourcePosition;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A started transaction and what became of it. Amounts are exact, as logged.
 *
 * @param transaction what was logged, without metadata and other fields, which stay in the log at {@code position}
 * @param timestamp when the sync started, to the millisecond
 * @param requestId the Lambda request
 * @param messageId the queue message; null where its received record is missing
 * @param outcome what became of it
 * @param mismatch the balances, where the service found them apart afterwards
 * @param position the record that started it
 * @param fatePosition the record that tells the outcome; null where there is none, which is {@link Outcome#UNFINISHED}
 */
public record LedgerEntry(
        Transaction transaction,
        Instant timestamp,
        String requestId,
        @Nullable String messageId,
        Outcome outcome,
        @Nullable Mismatch mismatch,
        SourcePosition position,
        @Nullable SourcePosition fatePosition) {

    /** The subscriber, pseudonymous. */
    public String subscriberId() {
        return transaction.userId();
    }

    /** What names it. */
    public EventReference reference() {
        return new EventReference(
                timestamp, transaction.id(), transaction.userId(), transaction.id(), transaction.currency(), position);
    }

    /**
     * What it left as the subscription balance: the new one where it was published, the old one where it was refused or failed.
     * Where it was skipped or unfinished the log does not tell; then the new one, which another listener is to have written.
     */
    public BigDecimal closingBalance() {
        return switch (outcome) {
            case PUBLISHED, SKIPPED, UNFINISHED -> transaction.newBalance();
            case REFUSED, FAILED -> transaction.oldBalance();
        };
    }

    /** Which way the balance moves: as stated, else inferred from the balances; null where they do not move. */
    public @Nullable TransactionType direction() {
        if (transaction.type() != null) {
            return transaction.type();
        }
        BigDecimal before = transaction.oldBalance();
        BigDecimal after = transaction.newBalance();
        if (Currencies.equal(before, after, transaction.currency())) {
            return null;
        }
        return after.compareTo(before) > 0 ? TransactionType.CREDIT : TransactionType.DEBIT;
    }

    /** Whether {@link #direction} is inferred rather than stated. */
    public boolean directionInferred() {
        return transaction.type() == null && direction() != null;
    }

    /** {@code paymentBalance − newBalance}, in the transaction's currency; null where the wallet's balance is not stated. */
    public @Nullable BigDecimal drift() {
        BigDecimal paymentBalance = transaction.paymentBalance();
        return paymentBalance == null ? null : paymentBalance.subtract(transaction.newBalance());
    }
}
