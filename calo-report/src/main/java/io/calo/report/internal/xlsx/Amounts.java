package io.calo.report.internal.xlsx;

import io.calo.analysis.Currencies;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts as cells hold them. */
final class Amounts {
    /** What Excel keeps of a number. */
    private static final int MOST_DIGITS = 15;

    private static final String NO_NUMBER = " (text: too long for a number)";

    private Amounts() {}

    /**
     * The number in a cell: without JavaScript's residue, rounded half-even to one decimal more than the currency has; null if that is
     * more than Excel's {@value #MOST_DIGITS} digits hold, and the cell must have text.
     *
     * @param currency an ISO 4217 code; null where it is not known: then nothing is rounded
     */
    static @Nullable BigDecimal number(BigDecimal amount, @Nullable String currency) {
        BigDecimal clean = currency == null ? amount : Currencies.withoutResidue(amount, currency);
        BigDecimal bare = clean.stripTrailingZeros();
        boolean fits = bare.precision() <= MOST_DIGITS
                && Math.abs((long) bare.scale()) <= MOST_DIGITS
                && bare.precision() - (long) bare.scale() <= MOST_DIGITS;
        return fits ? bare : null;
    }

    /** How many decimals to show: the currency's, or more where the number has more. */
    static int decimals(BigDecimal number, @Nullable String currency) {
        return Math.max(number.scale(), currency == null ? 0 : Currencies.decimals(currency));
    }

    /** What stands in a cell that cannot hold the number: all its digits, and why it is text. */
    static String text(BigDecimal amount) {
        return Currencies.formatExactly(amount, null) + NO_NUMBER;
    }
}
