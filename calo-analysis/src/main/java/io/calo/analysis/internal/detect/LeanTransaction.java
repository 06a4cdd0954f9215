package io.calo.analysis.internal.detect;

import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A transaction as it is saved: without metadata and other fields, which entries do not have either. */
record LeanTransaction(
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
        @Nullable Boolean updatePaymentBalance) {
    static void register(SimpleModule module) {
        module.addSerializer(Transaction.class, new StdDelegatingSerializer(Transaction.class, new Out()));
        module.addDeserializer(Transaction.class, new StdDelegatingDeserializer<>(new In()));
    }

    private static final class Out extends StdConverter<Transaction, LeanTransaction> {
        @Override
        public LeanTransaction convert(Transaction full) {
            return new LeanTransaction(
                    full.id(),
                    full.userId(),
                    full.type(),
                    full.source(),
                    full.action(),
                    full.currency(),
                    full.amount(),
                    full.vat(),
                    full.oldBalance(),
                    full.newBalance(),
                    full.paymentBalance(),
                    full.updatePaymentBalance());
        }
    }

    private static final class In extends StdConverter<LeanTransaction, Transaction> {
        @Override
        public Transaction convert(LeanTransaction lean) {
            return new Transaction(
                    lean.id,
                    lean.userId,
                    lean.type,
                    lean.source,
                    lean.action,
                    lean.currency,
                    lean.amount,
                    lean.vat,
                    lean.oldBalance,
                    lean.newBalance,
                    lean.paymentBalance,
                    lean.updatePaymentBalance,
                    null,
                    Map.of());
        }
    }
}
