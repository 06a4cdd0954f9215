package io.calo.report;

import io.calo.analysis.Currencies;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Money as a reader expects it: thousands parted, the currency's decimals, one more where the amount has more, no residue. */
final class MoneyText {
    private static final int GROUP = 3;
    private static final char MINUS = '-';

    private MoneyText() {}

    /** With the currency before it, where that is known: {@code SAR 5,250.00}. */
    static String of(BigDecimal amount, @Nullable String currency) {
        return currency == null ? number(amount, "") : currency + " " + number(amount, currency);
    }

    /** Without the currency: {@code 5,250.00}. */
    static String number(BigDecimal amount, @Nullable String currency) {
        String code = currency == null ? "" : currency;
        BigDecimal shown = Currencies.withoutResidue(amount, code);
        BigDecimal plain = shown.abs().stripTrailingZeros();
        int decimals = Math.max(plain.scale(), Currencies.decimals(code));
        String digits = plain.setScale(decimals).toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits);
        for (int i = whole - GROUP; i > 0; i -= GROUP) {
            text.insert(i, ',');
        }
        return shown.signum() < 0 ? text.insert(0, MINUS).toString() : text.toString();
    }
}
