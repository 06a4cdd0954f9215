package io.calo.simulator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Prints doubles as JavaScript's {@code Number::toString} does: the shortest decimal that reads back as the same double, without
 * {@code .0}. Not by {@link Double#toString}, which before JDK 19 was not always the shortest. Magnitudes of money only: 1e-6
 * up to 1e15, where JavaScript uses no exponent.
 */
final class JsNumber {
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    private static final double EXACT = 1e15;

    private JsNumber() {}

    static void addTo(TextBuffer out, double value) {
        for (int decimals = 0; decimals < POWERS.length; decimals++) {
            double units = Math.rint(value * POWERS[decimals]);
            if (Math.abs(units) >= EXACT) {
                break;
            }
            if (units / POWERS[decimals] == value) {
                addShort(out, (long) units, decimals);
                return;
            }
        }
        addResidue(out, value);
    }

    static String text(double value) {
        TextBuffer out = new TextBuffer(24);
        addTo(out, value);
        return out.toString();
    }

    /** Fifteen digits or fewer always read back as the same double, so the first number of decimals that fits is the shortest. */
    private static void addShort(TextBuffer out, long units, int decimals) {
        long magnitude = Math.abs(units);
        if (units < 0) {
            out.add('-');
        }
        if (decimals == 0) {
            out.add(magnitude);
        } else {
            long scale = (long) POWERS[decimals];
            out.add(magnitude / scale).add('.').padded(magnitude % scale, decimals);
        }
    }

    /** What arithmetic on binary fractions leaves behind, such as {@code 60.181000000000004}. */
    private static void addResidue(TextBuffer out, double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 15; digits <= 17; digits++) {
            BigDecimal shorter = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (digits == 17 || shorter.doubleValue() == value) {
                out.add(shorter.stripTrailingZeros().toPlainString());
                return;
            }
        }
    }
}
