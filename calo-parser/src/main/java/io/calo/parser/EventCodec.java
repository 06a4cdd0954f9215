package io.calo.parser;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sets events aside as bytes and brings them back, for engines that spill them to disk, send them to another machine, or save
 * what they know: an event that is read again answers the same to every question, and holds on to nothing but its own record.
 *
 * <p>What is written is the event's place and its record as logged, <em>personal data included</em>; the record is understood
 * anew when it is read, so a later version may know more of it. The limits of the reader that made the event do not matter.
 *
 * <p>All methods may be used by several threads, with streams of their own.
 */
public final class EventCodec {
    // The first byte of an event tells its form; another form takes another byte.
    private static final int RECORD = 1;
    private static final int MALFORMED = 2;
    private static final int ENVELOPED = 3;

    /** A longer piece might not fit into the 65,535 bytes of {@link DataOutput#writeUTF}. */
    private static final int PIECE = 65_535 / 3;

    /** Room taken on the word of a length alone. */
    private static final int FIRST_ROOM = 1 << 16;

    private static final long EARLIEST = Instant.parse("0000-01-01T00:00:00Z").toEpochMilli();
    private static final long LATEST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

    /** What a reader has let pass, whatever its limits, passes here too. */
    private static final RecordReader RECORDS = new RecordReader(ParseLimits.WIDEST);

    private EventCodec() {}

    /** Writes an event; of a {@link Malformed} one all but its {@linkplain Malformed#cause() cause}. */
    public static void write(LogEvent event, DataOutput out) throws IOException {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(out, "out");
        if (event instanceof LogRecord record) {
            Origin origin = record.origin();
            byte[] block = record.block(); // nothing is written of an event that is gone
            out.writeByte(origin == null ? RECORD : ENVELOPED);
            writePosition(event.position(), out);
            if (origin != null) {
                writeOrigin(origin, out);
            }
            out.writeInt(record.end - record.start);
            out.write(block, record.start, record.end - record.start);
        } else {
            out.writeByte(MALFORMED);
            writePosition(event.position(), out);
            writeMalformed((Malformed) event, out);
        }
    }

    /**
     * Reads the event that {@link #write} wrote, and no byte further.
     *
     * @throws EOFException if the data end here, before another event
     * @throws IOException if the data are no event, or end inside of one
     */
    public static LogEvent read(DataInput in) throws IOException {
        Objects.requireNonNull(in, "in");
        int form = in.readByte();
        if (form != RECORD && form != MALFORMED && form != ENVELOPED) {
            throw corrupt("no event begins with the byte " + form);
        }
        try {
            SourcePosition position = readPosition(in);
            return switch (form) {
                case RECORD -> readRecord(position, null, in);
                case ENVELOPED -> readRecord(position, readOrigin(in), in);
                default -> readMalformed(position, in);
            };
        } catch (EOFException e) {
            throw new IOException("the data end inside an event", e);
        } catch (UTFDataFormatException e) {
            throw new IOException("the data are no event: a text is none", e);
        }
    }

    private static void writePosition(SourcePosition position, DataOutput out) throws IOException {
        writeText(position.source(), out);
        out.writeLong(position.input());
        out.writeLong(position.line());
        out.writeLong(position.byteOffset());
    }

    private static SourcePosition readPosition(DataInput in) throws IOException {
        String source = readText(in);
        return new SourcePosition(
                source,
                readLong(in, 0, Long.MAX_VALUE, "input"),
                readLong(in, 1, Long.MAX_VALUE, "line"),
                readLong(in, 0, Long.MAX_VALUE, "byte offset"));
    }

    private static void writeOrigin(Origin origin, DataOutput out) throws IOException {
        writeOptional(origin.eventId(), out);
        writeOptional(origin.logStream(), out);
        out.writeLong(origin.byteLength());
        out.writeBoolean(origin.json());
    }

    private static Origin readOrigin(DataInput in) throws IOException {
        String eventId = readOptional(in);
        String logStream = readOptional(in);
        return new Origin(eventId, logStream, readLong(in, 0, Long.MAX_VALUE, "length"), in.readBoolean());
    }

    private static LogEvent readRecord(SourcePosition position, @Nullable Origin origin, DataInput in)
            throws IOException {
        byte[] record = readBytes(in);
        if (!Timestamps.isTimestamp(record, 0, record.length - 1) || record[Timestamps.LENGTH] != ' ') {
            throw corrupt("the record does not begin with a timestamp");
        }
        LogEvent event = event(position, origin, record);
        if (event instanceof Malformed malformed) {
            throw corrupt("the record is malformed, " + malformed.detail());
        }
        return event;
    }

    /** The event of a record that is all there is in {@code record}, without what separates it from others. */
    static LogEvent event(SourcePosition position, @Nullable Origin origin, byte[] record) {
        RawRecord raw = new RawRecord();
        raw.block = record;
        raw.end = record.length;
        raw.source = position.source();
        raw.input = position.input();
        raw.line = position.line();
        raw.byteOffset = position.byteOffset();
        raw.origin = origin;
        return RECORDS.read(raw);
    }

    private static byte[] readBytes(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < RawRecord.TIMESTAMP || length > ParseLimits.MOST_RECORD_BYTES) {
            throw corrupt("a record of " + length + " bytes");
        }
        byte[] bytes = new byte[Math.min(length, FIRST_ROOM)];
        in.readFully(bytes);
        while (bytes.length < length) {
            int from = bytes.length;
            bytes = Arrays.copyOf(bytes, Math.min(length, 2 * from));
            in.readFully(bytes, from, bytes.length - from);
        }
        return bytes;
    }

    private static void writeMalformed(Malformed event, DataOutput out) throws IOException {
        Instant timestamp = event.timestamp();
        out.writeUTF(event.reason().id());
        writeText(event.detail(), out);
        out.writeLong(event.byteLength());
        out.writeBoolean(timestamp != null);
        if (timestamp != null) {
            out.writeLong(timestamp.toEpochMilli());
        }
        writeOptional(event.requestId(), out);
        writeText(event.excerpt(), out);
    }

    private static Malformed readMalformed(SourcePosition position, DataInput in) throws IOException {
        MalformedReason reason = readReason(in);
        String detail = readText(in);
        long byteLength = readLong(in, 0, Long.MAX_VALUE, "length");
        Instant timestamp = in.readBoolean() ? Instant.ofEpochMilli(readLong(in, EARLIEST, LATEST, "timestamp")) : null;
        String requestId = readOptional(in);
        return Malformed.restored(reason, detail, position, byteLength, timestamp, requestId, readText(in));
    }

    private static MalformedReason readReason(DataInput in) throws IOException {
        String id = in.readUTF();
        for (MalformedReason reason : MalformedReason.values()) {
            if (reason.id().equals(id)) {
                return reason;
            }
        }
        throw corrupt("no reason to be malformed is called what is named");
    }

    private static long readLong(DataInput in, long least, long most, String what) throws IOException {
        long value = in.readLong();
        if (value < least || value > most) {
            throw corrupt("the " + what + " cannot be " + value);
        }
        return value;
    }

    private static void writeOptional(@Nullable String text, DataOutput out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            writeText(text, out);
        }
    }

    private static @Nullable String readOptional(DataInput in) throws IOException {
        return in.readBoolean() ? readText(in) : null;
    }

    /** Writes text of any length and content in pieces; one of full length is followed by another. */
    private static void writeText(String text, DataOutput out) throws IOException {
        int from = 0;
        while (text.length() - from >= PIECE) {
            out.writeUTF(text.substring(from, from + PIECE));
            from += PIECE;
        }
        out.writeUTF(text.substring(from));
    }

    private static String readText(DataInput in) throws IOException {
        String piece = in.readUTF();
        if (piece.length() < PIECE) {
            return piece;
        }
        StringBuilder text = new StringBuilder(piece);
        while (piece.length() == PIECE) {
            piece = in.readUTF();
            text.append(piece);
        }
        return text.toString();
    }

    private static IOException corrupt(String what) {
        return new IOException("the data are no event: " + what);
    }
}
