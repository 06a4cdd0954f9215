package io.calo.report.internal.proof;

import java.math.BigDecimal;

/** Reads decimals that calo wrote: without an exponent, a few characters of which would stand for more digits than fit into memory. */
final class Decimal {
    /** More than the longest that a log can state. */
    private static final int MOST_DIGITS = 20_000;

    private Decimal() {}

    static BigDecimal of(String text, String what) throws UncountableException {
        boolean plain = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-' || c == '.');
        try {
            if (plain) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            throw uncountable(text, what);
        }
        throw uncountable(text, what);
    }

    private static UncountableException uncountable(String text, String what) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
        return new UncountableException(what + " is '" + shown + "', which is no number");
    }
}
