package io.calo.cli;

import io.calo.analysis.Currencies;
import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as an accountant reads them, the same in every locale: {@code 1,234.50}. */
final class Numbers {
    /** How many characters an amount may take. */
    static final int WIDEST = 15;

    private Numbers() {}

    /** A whole number. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A whole number of things: {@code 1 record}, {@code 2 records}. */
    static String count(long number, String thing) {
        return count(number) + " " + (number == 1 ? thing : thing + "s");
    }

    /**
     * An amount with its currency's decimals, rounded half up; {@code 1.0e+9999} where that would take more than {@link
     * #WIDEST} characters.
     */
    static String money(BigDecimal amount, String currency) {
        // Asked first, since an exponent of a few characters can stand for more zeros than fit into memory.
        if ((long) amount.precision() - amount.scale() <= WIDEST) {
            String plain = String.format(Locale.ROOT, "%,." + Currencies.decimals(currency) + "f", amount);
            if (plain.length() <= WIDEST) {
                return plain;
            }
        }
        return String.format(Locale.ROOT, "%.1e", amount);
    }

    /** Whether {@link #money} shows less than there is. */
    static boolean isRounded(BigDecimal amount, String currency) {
        return amount.stripTrailingZeros().scale() > Currencies.decimals(currency);
    }
}
