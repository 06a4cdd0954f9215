package io.calo.analysis;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;

/**
 * How many decimals a currency has (ISO 4217's minor unit), and what that means for comparing amounts that carry JavaScript's
 * residue.
 */
public final class Currencies {
    /** The service's own currencies, stated here so that no platform's table can change a verdict. */
    private static final Map<String, Integer> DECIMALS = Map.of("BHD", 3, "KWD", 3, "SAR", 2, "AED", 2, "QAR", 2);

    private static final int USUAL_DECIMALS = 2;
    private static final BigDecimal HALF = BigDecimal.valueOf(5, 1);

    private Currencies() {}

    /** The number of decimals of an ISO 4217 code; 2 for a code that is not known. */
    public static int decimals(String code) {
        Integer known = DECIMALS.get(code);
        if (known != null) {
            return known;
        }
        try {
            int digits = Currency.getInstance(code).getDefaultFractionDigits();
            return digits < 0 ? USUAL_DECIMALS : digits;
        } catch (IllegalArgumentException unknown) {
            return USUAL_DECIMALS;
        }
    }

    /** The smallest amount that the currency has, such as 0.001 for BHD. */
    public static BigDecimal minorUnit(String code) {
        return BigDecimal.ONE.movePointLeft(decimals(code));
    }

    /** Whether two amounts are the same but for residue: they differ by at most half a minor unit. */
    public static boolean equal(BigDecimal one, BigDecimal other, String code) {
        BigDecimal half = HALF.movePointLeft(decimals(code));
        return one.subtract(other).abs().compareTo(half) <= 0;
    }
}
