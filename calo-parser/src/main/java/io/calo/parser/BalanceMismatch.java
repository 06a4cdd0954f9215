package io.calo.parser;

import io.calo.parser.internal.InspectReader;
import io.calo.parser.value.LogValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** After a sync the function found the two balances apart: {@code Subscription balance and payment balance are not in sync}. */
public final class BalanceMismatch extends LogRecord implements LogEvent {
    static final String PREFIX = "Subscription balance and payment balance are not in sync {";
    private static final String USER_ID = "userId";
    private static final String SUBSCRIPTION_BALANCE = "subscriptionBalance";
    private static final String PAYMENT_BALANCE = "paymentBalance";

    /** What was printed; read when it is first asked for, where it is known to hold what it must. */
    private @Nullable LogValue value;

    private BalanceMismatch(RawRecord raw) {
        super(raw, Kind.BALANCE_MISMATCH);
    }

    static BalanceMismatch familiar(RawRecord raw) {
        return new BalanceMismatch(raw);
    }

    static BalanceMismatch read(RawRecord raw) {
        BalanceMismatch event = new BalanceMismatch(raw);
        LogValue value = InspectReader.read(raw.block, raw.messageStart + PREFIX.length() - 1, raw.end, raw.limits);
        Members.require(Members.identifier(value, USER_ID, raw), USER_ID, raw);
        Members.require(Members.number(value, SUBSCRIPTION_BALANCE), SUBSCRIPTION_BALANCE, raw);
        Members.require(Members.number(value, PAYMENT_BALANCE), PAYMENT_BALANCE, raw);
        event.value = value;
        return event;
    }

    /** The subscriber, pseudonymous. */
    public String userId() {
        return stated(Members.text(value(), USER_ID));
    }

    /** What the meal service shows, in the transaction's currency. */
    public BigDecimal subscriptionBalance() {
        return stated(Members.number(value(), SUBSCRIPTION_BALANCE));
    }

    /** What the wallet holds, in the transaction's currency. */
    public BigDecimal paymentBalance() {
        return stated(Members.number(value(), PAYMENT_BALANCE));
    }

    @Override
    public LogValue value() {
        LogValue known = value;
        if (known == null) {
            // Threads that meet here read the same immutable value.
            known = InspectReader.read(block(), messageStart() + PREFIX.length() - 1, end);
            value = known;
        }
        return known;
    }

    private static <T> T stated(@Nullable T member) {
        if (member == null) {
            throw new AssertionError("a member was not checked when its record was read");
        }
        return member;
    }
}
