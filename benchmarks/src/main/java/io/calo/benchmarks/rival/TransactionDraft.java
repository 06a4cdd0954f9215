package io.calo.benchmarks.rival;

import io.calo.benchmarks.corpus.Fact;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A transaction as its fields come; one per reader, used for each. */
final class TransactionDraft {
    @Nullable
    String id;

    @Nullable
    String userId;

    @Nullable
    TransactionType type;

    @Nullable
    String source;

    @Nullable
    String action;

    @Nullable
    String currency;

    @Nullable
    BigDecimal amount;

    @Nullable
    BigDecimal vat;

    @Nullable
    BigDecimal oldBalance;

    @Nullable
    BigDecimal newBalance;

    @Nullable
    BigDecimal paymentBalance;

    @Nullable
    Boolean updatePaymentBalance;

    @Nullable
    String metadata;

    /** Sets the field of that name from its text. */
    void set(String name, String text) {
        switch (name) {
            case Fact.ID -> id = text;
            case Fact.USER_ID -> userId = text;
            case Fact.TYPE -> type = TransactionType.valueOf(text);
            case Fact.SOURCE -> source = text;
            case Fact.ACTION -> action = text;
            case Fact.CURRENCY -> currency = text;
            case Fact.AMOUNT -> amount = new BigDecimal(text);
            case Fact.VAT -> vat = new BigDecimal(text);
            case Fact.OLD_BALANCE -> oldBalance = new BigDecimal(text);
            case Fact.NEW_BALANCE -> newBalance = new BigDecimal(text);
            case Fact.PAYMENT_BALANCE -> paymentBalance = new BigDecimal(text);
            case Fact.UPDATE_PAYMENT_BALANCE -> updatePaymentBalance = Boolean.valueOf(text);
            case Fact.METADATA -> metadata = text;
            default -> throw new IllegalArgumentException("no field of a transaction: " + name);
        }
    }

    /** The transaction; the draft is blank then. */
    Transaction take() {
        Transaction taken = new Transaction(
                Objects.requireNonNull(id, Fact.ID),
                Objects.requireNonNull(userId, Fact.USER_ID),
                type,
                source,
                action,
                Objects.requireNonNull(currency, Fact.CURRENCY),
                Objects.requireNonNull(amount, Fact.AMOUNT),
                vat == null ? BigDecimal.ZERO : vat,
                Objects.requireNonNull(oldBalance, Fact.OLD_BALANCE),
                Objects.requireNonNull(newBalance, Fact.NEW_BALANCE),
                paymentBalance,
                updatePaymentBalance,
                metadata,
                Map.of());
        clear();
        return taken;
    }

    private void clear() {
        id = null;
        userId = null;
        type = null;
        source = null;
        action = null;
        currency = null;
        amount = null;
        vat = null;
        oldBalance = null;
        newBalance = null;
        paymentBalance = null;
        updatePaymentBalance = null;
        metadata = null;
    }
}
