package io.calo.parser;

import io.calo.parser.internal.shape.Piece;
import io.calo.parser.internal.shape.Pieces;
import io.calo.parser.internal.shape.Place;
import io.calo.parser.internal.shape.Remark;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the log events of an input of another shape out as an S3 export would have them: a timestamp, a space, the message. */
final class ShapedFramer implements Framer {
    private final Pieces pieces;
    private final ParseLimits limits;
    private long separatorBytes;
    private long byteLength;
    private long frames;
    private boolean drained;

    /** Up to where frames and separators account for the input. */
    private long covered;

    ShapedFramer(Pieces pieces, ParseLimits limits) {
        this.pieces = pieces;
        this.limits = limits;
    }

    @Override
    public @Nullable Frame next(RawRecord raw) {
        Piece piece = pieces.next();
        if (piece == null) {
            drained = true;
            separate(pieces.decodedBytes());
            return null;
        }
        frames++;
        Place place = piece.place();
        separate(place.byteOffset());
        covered += place.byteLength();
        byteLength = place.byteLength();
        raw.line = place.line();
        raw.byteOffset = place.byteOffset();
        raw.cut = false;
        raw.unclosed = false;
        return piece instanceof Piece.Entry entry ? record(raw, entry) : fault(raw, (Piece.Damage) piece);
    }

    /** Counts what lies before a frame, and behind the last one, as what is no event. */
    private void separate(long upTo) {
        if (upTo > covered) {
            separatorBytes += upTo - covered;
            covered = upTo;
        }
    }

    private Frame record(RawRecord raw, Piece.Entry entry) {
        byte[] message = entry.message();
        int length = trimmed(message);
        boolean tooLong = RawRecord.TIMESTAMP + (long) length > limits.maxRecordBytes();
        int kept = tooLong ? Math.min(length, limits.maxExcerptBytes()) : length;
        byte[] block = new byte[RawRecord.TIMESTAMP + kept];
        Timestamps.write(entry.timestamp(), block, 0);
        block[Timestamps.LENGTH] = ' ';
        System.arraycopy(message, 0, block, RawRecord.TIMESTAMP, kept);
        raw.cut = entry.ending() == Piece.Ending.CUT;
        raw.unclosed = entry.ending() != Piece.Ending.WHOLE;
        lay(raw, block, new Origin(entry.eventId(), entry.logStream(), byteLength));
        return tooLong ? Frame.LONG_RECORD : Frame.RECORD;
    }

    /** The message's length without the line ends that an export has as separators. */
    private static int trimmed(byte[] message) {
        int end = message.length;
        while (end > 0 && message[end - 1] == '\n') {
            end -= end > 1 && message[end - 2] == '\r' ? 2 : 1;
        }
        return end;
    }

    private Frame fault(RawRecord raw, Piece.Damage damage) {
        lay(raw, damage.excerpt(), new Origin(null, null, byteLength));
        raw.fault = new Fault(damage.reason(), damage.detail());
        return Frame.FAULT;
    }

    private static void lay(RawRecord raw, byte[] block, Origin origin) {
        raw.block = block;
        raw.start = 0;
        raw.end = block.length;
        raw.origin = origin;
    }

    @Override
    public @Nullable IOException failure() {
        return pieces.failure();
    }

    @Override
    public long decodedBytes() {
        return pieces.decodedBytes();
    }

    @Override
    public long separatorBytes() {
        return separatorBytes;
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public long line() {
        return pieces.line();
    }

    @Override
    public long byteLength() {
        return byteLength;
    }

    @Override
    public boolean isDrained() {
        return drained;
    }

    @Override
    public List<Remark> remarks() {
        return pieces.remarks();
    }
}
