package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.InspectReader;
import io.calo.parser.value.LogValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The function refused a debit because the subscription balance would fall below zero: an object whose {@code message} begins
 * {@code Subscriber will have a negative balance}.
 */
public final class OverdraftRefused extends LogRecord implements LogEvent {
    static final String PREFIX = "{";
    private static final byte[] MESSAGE = Bytes.ascii("message: 'Subscriber will have a negative balance");

    private final LogValue value;
    private final String userId;
    private final String transactionId;
    private final BigDecimal currentBalance;
    private final @Nullable BigDecimal newBalance;

    private OverdraftRefused(RawRecord raw) {
        super(raw, Kind.OVERDRAFT_REFUSED);
        value = InspectReader.read(raw.block, raw.messageStart, raw.end, raw.limits);
        LogValue data = Members.get(value, "data");
        userId = Members.require(Members.identifier(data, "userId", raw), "data.userId", raw);
        transactionId = Members.require(Members.identifier(data, "transactionId", raw), "data.transactionId", raw);
        currentBalance = Members.require(Members.number(data, "currentBalance"), "data.currentBalance", raw);
        newBalance = Members.number(data, "newBalance");
    }

    static @Nullable OverdraftRefused read(RawRecord raw) {
        int key = Bytes.skipSpace(raw.block, raw.messageStart + 1, raw.end);
        return Bytes.startsWith(raw.block, key, raw.end, MESSAGE) ? new OverdraftRefused(raw) : null;
    }

    /** The subscriber, pseudonymous. */
    public String userId() {
        return userId;
    }

    /** The refused transaction, a ULID. */
    public String transactionId() {
        return transactionId;
    }

    /** The subscription balance, which stays. */
    public BigDecimal currentBalance() {
        return currentBalance;
    }

    /** What the balance would have become, where stated. */
    public @Nullable BigDecimal newBalance() {
        return newBalance;
    }

    @Override
    public LogValue value() {
        return value;
    }
}
