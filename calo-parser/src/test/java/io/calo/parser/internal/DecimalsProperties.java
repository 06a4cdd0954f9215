package io.calo.parser.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Decimals from digits equal the JDK's own decimals from text, to the scale. */
class DecimalsProperties {
    private static byte[] ascii(String text) {
        return Bytes.ascii(text);
    }

    private static void assertExact(String literal) {
        byte[] digits = ascii(literal);
        assertThat(Decimals.isNumber(digits, 0, digits.length)).as(literal).isTrue();
        assertThat(Decimals.skip(digits, 0, digits.length)).as(literal).isEqualTo(digits.length);
        assertThat(Decimals.parse(digits, 0, digits.length)).as(literal).isEqualTo(new BigDecimal(literal));
        byte[] within = ascii("x" + literal + ",");
        assertThat(Decimals.parse(within, 1, within.length - 1)).as(literal).isEqualTo(new BigDecimal(literal));
        byte[] amid = ascii("1." + literal + ",\n    12.5e7");
        assertThat(Decimals.parse(amid, 2, 2 + literal.length())).as(literal).isEqualTo(new BigDecimal(literal));
    }

    private static void assertNoNumber(String text) {
        assertThat(Decimals.isNumber(ascii(text), 0, text.length())).as(text).isFalse();
    }

    /** As JavaScript prints a double: exponents outside of 1e-6 … 1e21, no trailing zero. */
    private static String javaScript(double number) {
        if (number == 0) {
            return 1 / number < 0 ? "-0" : "0";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= -7 && exponent < 21) {
            return shortest.toPlainString();
        }
        String digits = shortest.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        String sign = number < 0 ? "-" : "";
        return sign + digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
    }

    @Property
    void anyDoubleAsJavaScriptPrintsIt(@ForAll double number) {
        assertExact(javaScript(number));
    }

    @Property
    void anyBitsOfADouble(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        if (Double.isFinite(number)) {
            assertExact(javaScript(number));
        }
    }

    @Property
    void anyWholeAndFraction(
            @ForAll @IntRange(min = 0) int whole,
            @ForAll @Chars({'0', '1', '9'}) @StringLength(min = 1, max = 60) String fraction,
            @ForAll @IntRange(min = -9_000, max = 9_000) int exponent) {
        assertExact(whole + "." + fraction);
        assertExact("-" + whole + "." + fraction + "E" + exponent);
        assertExact("9" + fraction + "e+" + Math.abs(exponent));
    }

    @Property
    void anyTextIsANumberOnlyIfTheJdkThinksSo(
            @ForAll @Chars({'-', '+', '.', 'e', 'E', 'n', ' '}) @CharRange(from = '0', to = '3') @StringLength(max = 8)
                    String text) {
        byte[] bytes = ascii(text);
        int end = Decimals.skip(bytes, 0, bytes.length);
        assertThat(end).isBetween(0, bytes.length);
        if (end == bytes.length && end > 0 && Decimals.isNumber(bytes, 0, end)) {
            assertExact(text);
        }
    }

    @Property
    void anyAmount(@ForAll @IntRange(min = 0, max = 99_999_999) int unscaled, @ForAll @IntRange(max = 9) int scale) {
        assertExact(BigDecimal.valueOf(unscaled, scale).toPlainString());
        assertExact("-" + BigDecimal.valueOf(unscaled, scale).toPlainString());
    }

    @Example
    void digitsAroundALongAreExact() {
        for (int digits = 1; digits <= 120; digits++) {
            assertExact("9".repeat(digits));
            assertExact("-1" + "0".repeat(digits));
            assertExact("0." + "0".repeat(digits) + "1");
            assertExact("1".repeat(digits) + "." + "2".repeat(digits) + "e-7");
        }
        assertExact("9223372036854775807");
        assertExact("9223372036854775808");
        assertExact("-9223372036854775808");
        assertExact("-9223372036854775809");
    }

    @Example
    void tenThousandDigitsAreReadAndNotOneMore() {
        assertExact("9".repeat(10_000));
        assertExact("-" + "9".repeat(5_000) + "." + "9".repeat(5_000) + "e-999");
        assertNoNumber("9".repeat(10_001));
        assertNoNumber("0." + "9".repeat(10_000));
        assertNoNumber("9".repeat(1_000_000));
        byte[] digits = ascii("9".repeat(10_001));
        assertThatThrownBy(() -> Decimals.parse(digits, 0, digits.length)).isInstanceOf(ArithmeticException.class);
    }

    @Example
    void exponentsAreReadUpToTheirBound() {
        assertExact("1e9999");
        assertExact("1e+9999");
        assertExact("1.5e-9999");
        assertExact("1e0");
        assertExact("1e-0");
        for (String text : new String[] {"1e10000", "1e-10000", "1e99999999999999999999", "-0e+10000"}) {
            assertNoNumber(text);
        }
    }

    @Example
    void whatJavaScriptNeverPrintsIsNoNumber() {
        for (String text : new String[] {
            "",
            "-",
            "+1",
            ".5",
            "1.",
            "1e",
            "1e+",
            "1e-",
            "e5",
            "007",
            "-01",
            "00",
            "01.5",
            "0x10",
            "1_000",
            "1,5",
            "--1",
            "1.2.3",
            "1e5.5",
            "NaN",
            "Infinity",
            " 1",
            "1 ",
            "١"
        }) {
            byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(Decimals.isNumber(bytes, 0, bytes.length)).as(text).isFalse();
        }
    }
}
