package io.calo.report.internal.xlsx;

import io.calo.analysis.Currencies;
import io.calo.report.internal.figures.Activity.AmountBand;
import java.math.BigDecimal;

/** What people call a band of amounts. */
final class BandName {
    private BandName() {}

    /** Such as {@code 50 – 100}, {@code below 0} or {@code from 5,000}. */
    static String of(AmountBand band) {
        BigDecimal from = band.from();
        BigDecimal to = band.to();
        if (from == null) {
            return to == null ? "all" : "below " + number(to);
        }
        return to == null ? "from " + number(from) : number(from) + " – " + number(to);
    }

    private static String number(BigDecimal bound) {
        return Currencies.formatExactly(bound, null);
    }
}
