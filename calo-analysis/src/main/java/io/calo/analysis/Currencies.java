package io.calo.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many decimals a currency has (ISO 4217's minor unit), and what that means for comparing amounts that carry JavaScript's
 * residue.
 */
public final class Currencies {
    /** The service's own currencies, stated here so that no platform's table can change a verdict. */
    private static final Map<String, Integer> DECIMALS = Map.of("BHD", 3, "KWD", 3, "SAR", 2, "AED", 2, "QAR", 2);

    private static final int USUAL_DECIMALS = 2;
    private static final BigDecimal HALF = BigDecimal.valueOf(5, 1);
    /** Beyond this many digits before or after the point an amount is no money, and is written with an exponent. */
    private static final int MOST_DIGITS = 40;

    private Currencies() {}

    /** The number of decimals of an ISO 4217 code; 2 for a code that is not known. */
    public static int decimals(String code) {
        Integer known = DECIMALS.get(code);
        if (known != null) {
            return known;
        }
        return OfThePlatform.DECIMALS.getOrDefault(code, USUAL_DECIMALS);
    }

    /** Loaded when a currency is met that is not the service's; asked one by one, the platform answers what is unknown by a throw. */
    private static final class OfThePlatform {
        static final Map<String, Integer> DECIMALS = Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .collect(Collectors.toMap(Currency::getCurrencyCode, Currency::getDefaultFractionDigits));
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

    /** Whether an amount is below zero by more than residue. */
    public static boolean isBelowZero(BigDecimal amount, String code) {
        return amount.signum() < 0 && !equal(amount, BigDecimal.ZERO, code);
    }

    /**
     * An amount without JavaScript's residue: rounded half-even to one decimal more than the currency has, so that a true half of a
     * minor unit can be told from none. Amounts beyond all money stay as they are.
     *
     * @param amount in the currency
     * @param code an ISO 4217 code
     */
    public static BigDecimal withoutResidue(BigDecimal amount, String code) {
        int most = decimals(code) + 1;
        return amount.scale() <= most || isBeyondMoney(amount.stripTrailingZeros())
                ? amount
                : amount.setScale(most, RoundingMode.HALF_EVEN);
    }

    /**
     * An amount for people to read, such as {@code SAR 5,250.00}: with the currency's decimals, and with one more where it has
     * more, but without residue. The same in every locale.
     *
     * @param amount in the currency
     * @param code an ISO 4217 code; null where it is not known, and then left out, and the amount is exact
     */
    public static String format(BigDecimal amount, @Nullable String code) {
        return formatExactly(code == null ? amount : withoutResidue(amount, code), code);
    }

    /**
     * An amount as {@link #format} writes it, but with all its decimals: for residue itself.
     *
     * @param amount in the currency
     * @param code an ISO 4217 code; null where it is not known, and then left out
     */
    public static String formatExactly(BigDecimal amount, @Nullable String code) {
        BigDecimal bare = amount.stripTrailingZeros();
        String number;
        if (isBeyondMoney(bare)) {
            number = bare.toString();
        } else {
            int decimals = Math.max(bare.scale(), code == null ? 0 : decimals(code));
            number = String.format(Locale.ROOT, "%,." + decimals + "f", bare);
        }
        return code == null ? number : code + " " + number;
    }

    private static boolean isBeyondMoney(BigDecimal bare) {
        return Math.abs((long) bare.scale()) > MOST_DIGITS || bare.precision() - (long) bare.scale() > MOST_DIGITS;
    }
}
