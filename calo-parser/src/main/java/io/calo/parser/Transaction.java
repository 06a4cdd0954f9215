package io.calo.parser;

import io.calo.parser.value.LogValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The wallet transaction that a {@link SyncStarted} names. Amounts are exact decimals in units of {@code currency}, as logged,
 * JavaScript's residue included. The older shape lacks all nullable fields.
 *
 * @param id a ULID, whose first ten characters are the millisecond of the wallet transaction
 * @param userId the subscriber, pseudonymous
 * @param type null in the older shape, and where the word is not known, which is then in {@code otherFields}
 * @param source who moved the money, such as {@code MANUAL_DEDUCTION}
 * @param action why, such as {@code DELIVERY_DEDUCTION}
 * @param currency as logged, an ISO 4217 code
 * @param amount gross; may be zero or negative
 * @param vat the part of {@code amount} that is tax; zero where not stated
 * @param oldBalance the subscription balance before
 * @param newBalance the subscription balance after
 * @param paymentBalance the wallet's balance after
 * @param updatePaymentBalance whether the wallet is to be written too
 * @param metadata JSON text as logged; decode it with {@link LogValue#fromJson}
 * @param otherFields fields that this version does not know, by name
 */
public record Transaction(
        String id,
        String userId,
        @Nullable TransactionType type,
        @Nullable String source,
        @Nullable String action,
        String currency,
        BigDecimal amount,
        BigDecimal vat,
        BigDecimal oldBalance,
        BigDecimal newBalance,
        @Nullable BigDecimal paymentBalance,
        @Nullable Boolean updatePaymentBalance,
        @Nullable String metadata,
        Map<String, LogValue> otherFields) {

    /** Copies the other fields, in their order. */
    public Transaction {
        otherFields = otherFields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(otherFields));
    }

    /** What moves the balance: {@code amount − vat}. */
    public BigDecimal net() {
        return amount.subtract(vat);
    }

    /** Id, amount and balances; not the metadata or other fields, which may hold personal data. */
    @Override
    public String toString() {
        return "Transaction[" + id + ", user " + userId + ", " + type + " " + source + " " + action + ", " + currency
                + " " + amount + ", VAT " + vat + ", " + oldBalance + " to " + newBalance + ", wallet " + paymentBalance
                + "]";
    }
}
