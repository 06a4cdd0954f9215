package io.calo.parser.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** Eight bytes at once answer what they would one by one. */
class SwarProperties {
    @Provide
    Arbitrary<byte[]> words() {
        Arbitrary<Byte> any = Arbitraries.bytes();
        Arbitrary<Byte> telling = Arbitraries.of((byte) '0', (byte) '9', (byte) '.', (byte) ',', (byte) '\'');
        Arbitrary<Byte> near =
                Arbitraries.of((byte) '\\', (byte) '\n', (byte) ' ', (byte) 0x1F, (byte) 0x80, (byte) '!');
        return Arbitraries.oneOf(any, telling, telling, near)
                .array(byte[].class)
                .ofSize(Swar.WIDTH);
    }

    private interface Test {
        boolean passes(int b);
    }

    private static int first(byte[] bytes, Test test) {
        for (int at = 0; at < bytes.length; at++) {
            if (test.passes(bytes[at] & 0xFF)) {
                return at;
            }
        }
        return bytes.length;
    }

    private static int first(long mask) {
        return mask == 0 ? Swar.WIDTH : Swar.first(mask);
    }

    @Property(tries = 5000)
    void firstByteThatPassesIsFound(@ForAll("words") byte[] bytes) {
        long word = Swar.word(bytes, 0);
        assertThat(first(Swar.lineFeeds(word))).isEqualTo(first(bytes, b -> b == '\n'));
        assertThat(first(Swar.blanks(word))).isEqualTo(first(bytes, b -> b <= ' '));
        assertThat(first(Swar.stops(word, Swar.fill('\''))))
                .isEqualTo(first(bytes, b -> b == '\'' || b == '\\' || b < ' '));
        assertThat(first(Swar.quotesAndBackslashes(word, Swar.fill('\''))))
                .isEqualTo(first(bytes, b -> b == '\'' || b == '\\'));
    }

    @Property(tries = 20_000)
    void decimalIsAsLongAsReadByteByByte(@ForAll("words") byte[] bytes) {
        int exponent = first(bytes, b -> b == 'e' || b == 'E');
        int end = Math.min(exponent, Decimals.skip(bytes, 0, bytes.length));
        boolean whole = bytes[0] != '-' && end < bytes.length && bytes[end] != '.';
        assertThat(Swar.decimalLength(Swar.word(bytes, 0))).isEqualTo(whole ? end : 0);
    }

    /** Of the characters that a number may have, each at each place. */
    @Property(tries = 5000)
    void decimalIsWorthWhatItsDigitsAre(
            @ForAll @Chars({'.', '-', '+', 'e', 'E'}) @CharRange(from = '0', to = '9') @StringLength(8) String text) {
        long word = Swar.word(text);
        for (int length = 1; length <= Swar.WIDTH; length++) {
            String number = text.substring(0, length);
            long decimal = Swar.decimal(word, length);
            int point = number.indexOf('.');
            String digits = point < 0 ? number : number.substring(0, point) + number.substring(point + 1);
            boolean plain = digits.chars().allMatch(c -> c >= '0' && c <= '9');
            assertThat(Swar.isDecimal(decimal)).as(number).isEqualTo(plain);
            if (plain && !digits.isEmpty()) {
                assertThat(Swar.unscaled(decimal)).as(number).isEqualTo(Integer.parseInt(digits));
                assertThat(Swar.scale(decimal)).as(number).isEqualTo(point < 0 ? 0 : length - 1 - point);
            }
        }
    }
}
