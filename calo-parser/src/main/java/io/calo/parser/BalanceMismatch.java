package io.calo.parser;

import io.calo.parser.internal.InspectReader;
import io.calo.parser.value.LogValue;
import java.math.BigDecimal;

/** After a sync the function found the two balances apart: {@code Subscription balance and payment balance are not in sync}. */
public final class BalanceMismatch extends LogRecord implements LogEvent {
    static final String PREFIX = "Subscription balance and payment balance are not in sync {";

    private final LogValue value;
    private final String userId;
    private final BigDecimal subscriptionBalance;
    private final BigDecimal paymentBalance;

    private BalanceMismatch(RawRecord raw) {
        super(raw);
        value = InspectReader.read(raw.block, raw.messageStart + PREFIX.length() - 1, raw.end, raw.limits);
        userId = Members.require(Members.identifier(value, "userId", raw), "userId", raw);
        subscriptionBalance = Members.require(Members.number(value, "subscriptionBalance"), "subscriptionBalance", raw);
        paymentBalance = Members.require(Members.number(value, "paymentBalance"), "paymentBalance", raw);
    }

    static BalanceMismatch read(RawRecord raw) {
        return new BalanceMismatch(raw);
    }

    @Override
    public Kind kind() {
        return Kind.BALANCE_MISMATCH;
    }

    /** The subscriber, pseudonymous. */
    public String userId() {
        return userId;
    }

    /** What the meal service shows, in the transaction's currency. */
    public BigDecimal subscriptionBalance() {
        return subscriptionBalance;
    }

    /** What the wallet holds, in the transaction's currency. */
    public BigDecimal paymentBalance() {
        return paymentBalance;
    }

    @Override
    public LogValue value() {
        return value;
    }
}
