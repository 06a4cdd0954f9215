package io.calo.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing buffer of UTF-8 text. All log text is built in these: a record costs no garbage, and a buffer is used again for the
 * next. Not safe for use by several threads.
 */
final class TextBuffer {
    private static final byte[] HEX = ascii("0123456789abcdef");

    private byte[] bytes;
    private int length;

    TextBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    /** The bytes of a text that is to be appended often. */
    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    int length() {
        return length;
    }

    byte at(int index) {
        return bytes[index];
    }

    void clear() {
        length = 0;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    TextBuffer add(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    TextBuffer add(TextBuffer text) {
        room(text.length);
        System.arraycopy(text.bytes, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    /** Appends text; the fast path is ASCII. */
    TextBuffer add(String text) {
        int count = text.length();
        room(count);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return add(text.substring(i).getBytes(StandardCharsets.UTF_8));
            }
            bytes[length++] = (byte) c;
        }
        return this;
    }

    /** Appends one byte. */
    TextBuffer add(char ascii) {
        return addByte((byte) ascii);
    }

    TextBuffer addByte(byte value) {
        room(1);
        bytes[length++] = value;
        return this;
    }

    /** Appends a whole number in decimal. */
    TextBuffer add(long number) {
        if (number < 0) {
            add('-');
            return number == Long.MIN_VALUE ? add("9223372036854775808") : add(-number);
        }
        int digits = 1;
        for (long rest = number / 10; rest != 0; rest /= 10) {
            digits++;
        }
        return padded(number, digits);
    }

    /** Appends the last {@code digits} decimal digits of a number that is not negative. */
    TextBuffer padded(long number, int digits) {
        room(digits);
        long rest = number;
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** Appends the low {@code digits} hexadecimal digits. */
    TextBuffer hex(long value, int digits) {
        room(digits);
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            bytes[length++] = HEX[(int) (value >>> shift) & 0xf];
        }
        return this;
    }

    /** Appends a UUID in its usual form. */
    TextBuffer uuid(long high, long low) {
        hex(high >>> 32, 8).add('-').hex(high >>> 16, 4).add('-').hex(high, 4).add('-');
        return hex(low >>> 48, 4).add('-').hex(low, 12);
    }

    private void room(int count) {
        if (bytes.length - length < count) {
            grow(count);
        }
    }

    private void grow(int count) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
