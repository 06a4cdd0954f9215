package io.calo.parser.internal.shape;

import io.calo.parser.internal.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Undoes what {@code aws logs tail --format json} does to messages of JSON: line ends, indents, and escapes of what Node prints as it is. */
final class CompactJson {
    /** The first unit that tail escapes and Node does not. */
    private static final int DELETE = 0x7F;

    private final byte[] bytes;
    private final int end;
    private final ByteArrayOutputStream out;
    private int at;

    private CompactJson(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        this.out = new ByteArrayOutputStream(end - from);
    }

    /** The JSON of {@code bytes[from, end)} as {@code JSON.stringify} prints it. */
    static byte[] of(byte[] bytes, int from, int end) {
        CompactJson compact = new CompactJson(bytes, from, end);
        while (compact.at < end) {
            compact.next();
        }
        return compact.out.toByteArray();
    }

    private void next() {
        byte next = bytes[at];
        if (next == '"') {
            string();
        } else {
            at++;
            if (!Bytes.isSpace(next)) {
                out.write(next);
            }
        }
    }

    private void string() {
        out.write(bytes[at++]);
        while (at < end) {
            byte next = bytes[at];
            if (next == '\\' && at + 1 < end) {
                escape();
                continue;
            }
            at++;
            out.write(next);
            if (next == '"') {
                return;
            }
        }
    }

    private void escape() {
        int first = unit(at);
        if (first >= DELETE && !Character.isSurrogate((char) first)) {
            write(first, 6);
            return;
        }
        int second = first >= DELETE ? unit(at + 6) : -1;
        if (second >= 0 && Character.isSurrogatePair((char) first, (char) second)) {
            write(Character.toCodePoint((char) first, (char) second), 12);
            return;
        }
        out.write(bytes[at]);
        out.write(bytes[at + 1]);
        at += 2;
    }

    private void write(int codePoint, int length) {
        out.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
        at += length;
    }

    /** The UTF-16 unit that an escape at {@code from} spells, or −1. */
    private int unit(int from) {
        if (from + 6 > end || bytes[from] != '\\' || bytes[from + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = from + 2; i < from + 6; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }
}
