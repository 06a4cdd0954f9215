package io.calo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Numbers as JavaScript prints them. */
final class JsNumberProperties {
    @Example
    void knownNumbersArePrintedAsNodePrintsThem() {
        assertThat(JsNumber.text(0)).isEqualTo("0");
        assertThat(JsNumber.text(90)).isEqualTo("90");
        assertThat(JsNumber.text(-0.5)).isEqualTo("-0.5");
        assertThat(JsNumber.text(0.1 + 0.2)).isEqualTo("0.30000000000000004");
        assertThat(JsNumber.text(1.1 * 3)).isEqualTo("3.3000000000000003");
        assertThat(JsNumber.text(15.0 / 11)).isEqualTo("1.3636363636363635");
        assertThat(JsNumber.text(2e-3)).isEqualTo("0.002");
        assertThat(JsNumber.text(2.0E-6)).isEqualTo("0.000002");
    }

    @Property
    void whatIsPrintedReadsBackAndIsNoLongerThanTheJdksText(@ForAll @DoubleRange(min = -1e9, max = 1e9) double value) {
        if (Math.abs(value) < 1e-6) {
            return;
        }
        String text = JsNumber.text(value);
        assertThat(Double.parseDouble(text)).isEqualTo(value);
        assertThat(text).doesNotContain("E").doesNotEndWith(".0");
        assertThat(digits(text)).isLessThanOrEqualTo(digits(new BigDecimal(Double.toString(value)).toPlainString()));
    }

    @Property
    void decimalsArePrintedAsWritten(
            @ForAll @IntRange(min = 0, max = 2_000_000_000) int units,
            @ForAll @IntRange(min = 0, max = 4) int decimals) {
        BigDecimal exact = BigDecimal.valueOf(units, decimals);
        assertThat(new BigDecimal(JsNumber.text(exact.doubleValue()))).isEqualByComparingTo(exact);
    }

    private static int digits(String text) {
        return new BigDecimal(text).stripTrailingZeros().precision();
    }
}
