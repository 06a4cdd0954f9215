package io.calo.parser.internal;

import static io.calo.parser.fuzz.Checks.holds;
import static io.calo.parser.fuzz.Checks.same;

import io.calo.parser.fuzz.FuzzTarget;
import io.calo.parser.value.LogValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Any text for a number: what one is, a regular expression says; what it is worth, the JDK does. */
public final class DecimalsTarget implements FuzzTarget {
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE]([+-]?[0-9]++))?", Pattern.DOTALL);
    private static final BigInteger MOST_EXPONENT = BigInteger.valueOf(9_999);

    @Override
    public String name() {
        return "decimals";
    }

    @Override
    public void check(byte[] input) {
        byte[] within = new byte[input.length + 2];
        System.arraycopy(input, 0, within, 1, input.length);
        within[0] = '-';
        within[within.length - 1] = '9'; // digits around that belong to other numbers
        int end = Decimals.skip(input, 0, input.length);
        same("end of the number", end + 1, Decimals.skip(within, 1, within.length - 1));
        String text = new String(input, StandardCharsets.ISO_8859_1);
        Matcher number = NUMBER.matcher(text);
        // 007 is none, though a lone 0 could be seen in it.
        boolean begins = number.lookingAt() && !isLedByZero(text, number);
        same("length of the number in " + text, begins ? number.end() : 0, end);
        if (end > 0) {
            number(text.substring(0, end), number.group(4), within);
        }
    }

    private static boolean isLedByZero(String text, Matcher number) {
        int after = number.end(1);
        return number.group(1).equals("0") && after < text.length() && Decimals.isDigit((byte) text.charAt(after));
    }

    private static void number(String literal, String exponent, byte[] within) {
        int end = literal.length();
        boolean accepted = Decimals.isNumber(within, 1, 1 + end);
        BigDecimal parsed = null;
        try {
            parsed = Decimals.parse(within, 1, 1 + end);
        } catch (ArithmeticException refused) {
            holds(refused.getMessage() != null, "refused without a reason");
        }
        same("accepted by both " + literal, accepted, parsed != null);
        BigInteger power = exponent == null ? BigInteger.ZERO : new BigInteger(exponent);
        boolean small = power.abs().compareTo(MOST_EXPONENT) <= 0;
        if (accepted) {
            holds(small, "an exponent beyond bounds in " + literal);
            same(literal, new BigDecimal(literal), parsed);
            same("decimal", parsed, new LogValue.Num(literal).decimal());
        } else {
            holds(!small || end > Decimals.MAX_DIGITS, "refused " + literal);
        }
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                Bytes.ascii("0"),
                Bytes.ascii("-0"),
                Bytes.ascii("60.181000000000004"),
                Bytes.ascii("1e+21"),
                Bytes.ascii("5e-324"),
                Bytes.ascii("9223372036854775807"),
                Bytes.ascii("-9223372036854775808.000"),
                Bytes.ascii("123456789012345678901234567890.5e-9999"),
                Bytes.ascii("0.1,"),
                Bytes.ascii("007"),
                Bytes.ascii("1".repeat(1_000)),
                Bytes.ascii("-" + "9".repeat(990) + "." + "1".repeat(20)));
    }

    @Override
    public List<String> words() {
        return List.of(
                "e+",
                "E-",
                "0000000000",
                "999999999999999999",
                ".0",
                "-0",
                "e9999",
                "e-9999",
                "e10000",
                "000000000000000000");
    }
}
