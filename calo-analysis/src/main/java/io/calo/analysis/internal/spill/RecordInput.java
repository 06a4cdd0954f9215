package io.calo.analysis.internal.spill;

import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link RecordOutput} wrote, in the same order. For one thread. Every method throws an {@link IOException} where
 * the bytes cannot be what its counterpart wrote, and never takes more memory than in proportion to the bytes there are.
 */
public final class RecordInput {
    private final @Nullable Words words;
    private byte[] bytes;
    private int at;
    private int end;

    /** Reads {@code bytes}, in which every word is written out. */
    public RecordInput(byte[] bytes) {
        this(bytes, null);
    }

    /** Reads {@code bytes}, written with {@code words}. */
    public RecordInput(byte[] bytes, @Nullable Words words) {
        this.words = words;
        this.bytes = bytes;
        this.end = bytes.length;
    }

    void reset(byte[] source, int from, int to) {
        bytes = source;
        at = from;
        end = to;
    }

    /** How many bytes have not been read. */
    public int remaining() {
        return end - at;
    }

    /** From 0 to 255. */
    public int octet() throws IOException {
        if (at == end) {
            throw new EOFException("A record ends too early");
        }
        return bytes[at++] & 0xFF;
    }

    /** Yes or no. */
    public boolean bool() throws IOException {
        return switch (octet()) {
            case 0 -> false;
            case 1 -> true;
            default -> throw malformed("boolean");
        };
    }

    /** An unsigned number. */
    public long varint() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = octet();
            value |= (next & 0x7FL) << shift;
            if (next < 0x80) {
                if (shift == 63 && next > 1) {
                    throw malformed("number");
                }
                return value;
            }
        }
        throw malformed("number");
    }

    /** A signed number. */
    public long signedVarint() throws IOException {
        return Varints.unzigzag(varint());
    }

    /** A text. */
    public String text() throws IOException {
        return present(textOrNull());
    }

    /** A text, or null. */
    public @Nullable String textOrNull() throws IOException {
        long head = varint();
        if (head == RecordOutput.NULL) {
            return null;
        }
        boolean wide = (head & 1) == 0;
        long units = (head - 1) >>> 1;
        if (units > (wide ? remaining() / 2 : remaining())) {
            throw malformed("text");
        }
        return wide ? wide((int) units) : narrow((int) units);
    }

    private String narrow(int units) {
        String text = new String(bytes, at, units, StandardCharsets.ISO_8859_1);
        at += units;
        return text;
    }

    private String wide(int units) {
        char[] text = new char[units];
        for (int i = 0; i < units; i++, at += 2) {
            text[i] = (char) ((bytes[at] << 8) | (bytes[at + 1] & 0xFF));
        }
        return new String(text);
    }

    /** An id. */
    public String id() throws IOException {
        return present(idOrNull());
    }

    /** An id, or null. */
    public @Nullable String idOrNull() throws IOException {
        int form = octet();
        return switch (form) {
            case RecordOutput.NULL -> null;
            case PackedIds.TEXT -> text();
            case PackedIds.UUID, PackedIds.ULID -> PackedIds.unpack(form, longOf8(), longOf8());
            default -> throw malformed("id");
        };
    }

    private long longOf8() throws IOException {
        take(Long.BYTES);
        return BigEndian.getLong(bytes, at - Long.BYTES);
    }

    /** A word; the instance that {@link Words} has, where it has one. */
    public String word() throws IOException {
        return present(wordOrNull());
    }

    /** A word, or null. */
    public @Nullable String wordOrNull() throws IOException {
        long head = varint();
        if (head == RecordOutput.NULL) {
            return null;
        }
        if (head == RecordOutput.WORD_INLINE) {
            return text();
        }
        long code = head - RecordOutput.FIRST_WORD;
        String word = words == null || code != (int) code ? null : words.word((int) code);
        if (word == null) {
            throw malformed("word");
        }
        return word;
    }

    /** A decimal. */
    public BigDecimal decimal() throws IOException {
        return present(decimalOrNull());
    }

    /** A decimal, or null. */
    public @Nullable BigDecimal decimalOrNull() throws IOException {
        long head = varint();
        if (head == RecordOutput.NULL) {
            return null;
        }
        long scale = Varints.unzigzag((head - 1) >>> 1);
        if (scale != (int) scale) {
            throw malformed("decimal");
        }
        if (((head - 1) & 1) == 0) {
            return BigDecimal.valueOf(signedVarint(), (int) scale);
        }
        int length = take(varint());
        return new BigDecimal(new BigInteger(digits(length)), (int) scale);
    }

    private byte[] digits(int length) throws IOException {
        if (length == 0) {
            throw malformed("decimal");
        }
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** A time. */
    public Instant instant() throws IOException {
        return present(instantOrNull());
    }

    /** A time, or null. */
    public @Nullable Instant instantOrNull() throws IOException {
        return switch (octet()) {
            case RecordOutput.NULL -> null;
            case RecordOutput.INSTANT_MILLIS -> Instant.ofEpochMilli(signedVarint());
            case RecordOutput.INSTANT_NANOS -> nanos(signedVarint(), varint());
            default -> throw malformed("time");
        };
    }

    private static Instant nanos(long seconds, long nanos) throws IOException {
        try {
            return Instant.ofEpochSecond(seconds, nanos);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IOException("A record holds a time out of range", e);
        }
    }

    /** A constant. */
    public <E extends Enum<E>> E enumeration(E[] constants) throws IOException {
        return present(enumOrNull(constants));
    }

    /** A constant, or null. {@code constants} are all of its enum's, in order. */
    public <E extends Enum<E>> @Nullable E enumOrNull(E[] constants) throws IOException {
        long place = varint();
        if (place == RecordOutput.NULL) {
            return null;
        }
        if (place < 0 || place > constants.length) {
            throw malformed("constant");
        }
        return constants[(int) place - 1];
    }

    /** Steps over {@code length} bytes, which must be there. */
    private int take(long length) throws IOException {
        if (length < 0 || length > remaining()) {
            throw new EOFException("A record ends too early");
        }
        at += (int) length;
        return (int) length;
    }

    private static <V> V present(@Nullable V value) throws IOException {
        if (value == null) {
            throw new IOException("A record lacks a value that it must have");
        }
        return value;
    }

    private static IOException malformed(String what) {
        return new IOException("A record holds a malformed " + what);
    }
}
