package com.example.goodwill;

import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a subscriber was given in the month that is running: the rule's state, plain data that the engine keeps. */
final class MonthOfGifts {
    private @Nullable YearMonth month;
    private final Map<String, BigDecimal> totals = new HashMap<>();
    private final Set<String> counted = new HashSet<>();

    MonthOfGifts() {}

    /** Adds a gift, once however often its message was delivered, and tells what the month has come to in its currency. */
    BigDecimal add(YearMonth now, Transaction gift) {
        if (!now.equals(month)) {
            month = now;
            totals.clear();
            counted.clear();
        }
        BigDecimal amount = counted.add(gift.id()) ? gift.amount() : BigDecimal.ZERO;
        return totals.merge(gift.currency(), amount, BigDecimal::add);
    }
}
