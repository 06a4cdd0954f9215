package io.calo.parser.internal.shape;

import io.calo.parser.MalformedReason;
import io.calo.parser.ParseLimits;
import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.JsonReader;
import io.calo.parser.internal.ValueSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code aws logs tail} prints: a log event begins where a line begins with a {@link TailHead}, and ends before the next such
 * line.
 */
final class TailPieces implements Pieces {
    private final ShapeInput in;
    private final ParseLimits limits;
    private final TailHead head;
    private final Collected message;
    private final TailTimes times = new TailTimes();
    private final boolean zoned;

    /** Line ends passed since the last other byte. */
    private int lineEnds;

    /** @param zoned whether the format tells zones and log streams: only lines that do, or only such as do not, begin events */
    TailPieces(InputStream stream, boolean zoned, ParseLimits limits) {
        this.in = new ShapeInput(stream);
        this.limits = limits;
        this.zoned = zoned;
        this.head = new TailHead(in::ahead);
        this.message = new Collected(limits.maxRecordBytes(), limits.maxExcerptBytes());
    }

    @Override
    public @Nullable Piece next() {
        in.skipByteOrderMark();
        while (in.peek() == '\n' || in.peek() == '\r') {
            in.read();
        }
        if (in.peek() < 0) {
            return null;
        }
        long line = in.line();
        long offset = in.offset();
        message.reset();
        boolean headed = isHead();
        for (int i = headed ? head.end() : 0; i > 0; i--) {
            in.read();
        }
        collect();
        Place place = new Place(line, offset, in.offset() - offset - lineEnds);
        if (!headed) {
            return damage(place, MalformedReason.NO_RECORD_START, "bytes that belong to no record");
        }
        return event(place);
    }

    private boolean isHead() {
        return head.read(0) && head.isZoned() == zoned;
    }

    /** Passes the message, up to the next head or the end. */
    private void collect() {
        // The head just read is needed when the message is there, so the next is looked for by another.
        TailHead next = new TailHead(in::ahead);
        lineEnds = 0;
        while (in.peek() >= 0) {
            int b = in.read();
            if (b == '\r' && in.peek() == '\n') {
                b = in.read();
                lineEnds++;
            }
            message.add(b);
            lineEnds = b == '\n' ? lineEnds + 1 : 0;
            if (b == '\n' && next.read(0) && next.isZoned() == zoned) {
                return;
            }
        }
    }

    private Piece event(Place place) {
        if (message.isOverflown()) {
            String detail = "longer than " + limits.maxRecordBytes() + " bytes";
            return damage(place, MalformedReason.RECORD_TOO_LONG, detail);
        }
        byte[] text = text();
        long millis = times.millis(head, text);
        if (millis == Times.INVALID) {
            return damage(place, MalformedReason.TIMESTAMP, "the timestamp is no time");
        }
        return new Piece.Entry(place, millis, text, null, zoned ? head.logStream() : null, ending());
    }

    /** The message as logged: of one that is JSON, some formats make lines. */
    private byte[] text() {
        byte[] bytes = message.bytes();
        int length = message.length();
        boolean pretty = zoned && length > 1 && bytes[0] == '\n';
        return pretty && (bytes[1] == '{' || bytes[1] == '[' || isScalar(bytes, length))
                ? CompactJson.of(bytes, 1, length)
                : Arrays.copyOf(bytes, length);
    }

    /** Whether the message's line is a value of JSON; of those of several lines, the first byte is enough. */
    private static boolean isScalar(byte[] bytes, int length) {
        if (Bytes.isSpace(bytes[1])) {
            return false;
        }
        try {
            JsonReader.read(bytes, 1, length);
            return true;
        } catch (ValueSyntaxException e) {
            return false; // text that begins with an empty line
        }
    }

    private Piece.Ending ending() {
        if (in.peek() >= 0) {
            return Piece.Ending.WHOLE;
        }
        return lineEnds == 0 || lineEnds == message.length() ? Piece.Ending.CUT : Piece.Ending.UNCLOSED;
    }

    private Piece damage(Place place, MalformedReason reason, String detail) {
        return new Piece.Damage(place, reason, detail, message.excerpt());
    }

    @Override
    public long decodedBytes() {
        return in.decodedBytes();
    }

    @Override
    public long line() {
        return in.line();
    }

    @Override
    public @Nullable IOException failure() {
        return in.failure();
    }

    @Override
    public List<Remark> remarks() {
        return times.remarks();
    }
}
