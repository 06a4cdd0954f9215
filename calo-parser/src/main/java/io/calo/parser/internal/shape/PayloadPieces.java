package io.calo.parser.internal.shape;

import io.calo.parser.MalformedReason;
import io.calo.parser.ParseLimits;
import io.calo.parser.internal.InputLimitException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The log events of one record's payload. They have no places of their own in the input: the first has all of the record's, the others
 * stand at the bytes after its first, with no length, so that places stay apart and in order. The last byte is left to what is wrong.
 */
final class PayloadPieces implements Pieces {
    private static final int MAX_LAYERS = 4;

    private final Place record;
    private final ParseLimits limits;
    private final byte[] excerpt;
    private @Nullable Payload payload;
    private @Nullable Pieces content;
    private Piece.@Nullable Damage fault;
    private long given;

    PayloadPieces(String base64, Place record, ParseLimits limits, Allowance allowance, int layer, byte[] excerpt) {
        this.record = record;
        this.limits = limits;
        this.excerpt = excerpt;
        if (layer > MAX_LAYERS) {
            fault = damage(MalformedReason.SYNTAX, "payloads within payloads more than " + MAX_LAYERS + " times");
            return;
        }
        try {
            payload = Payload.of(base64, limits.maxPayloadBytes(), allowance);
            content = new JsonPieces(payload, limits, allowance, layer);
        } catch (IllegalArgumentException e) {
            fault = damage(MalformedReason.SYNTAX, "the payload is no base64");
        } catch (IOException e) {
            fault = broken(e, "the payload cannot be decompressed: ");
        }
    }

    @Override
    public @Nullable Piece next() {
        Piece piece = content == null ? null : content.next();
        if (piece != null && given >= record.byteLength() - 1) {
            close();
            fault = damage(MalformedReason.LIMIT_EXCEEDED, crowded());
            piece = null;
        } else if (piece == null && content != null) {
            close();
        }
        if (piece == null) {
            piece = fault;
            fault = null;
        }
        return piece == null ? null : placed(piece);
    }

    /** The end of the content, with what is wrong with it. */
    private void close() {
        Payload done = payload;
        IOException failure = content == null ? null : content.failure();
        content = null;
        payload = null;
        if (failure != null) {
            fault = broken(failure, "the payload is broken: ");
        } else if (done != null && done.isFull()) {
            String detail = "decompresses to more than maxPayloadBytes, " + limits.maxPayloadBytes() + " bytes";
            fault = damage(MalformedReason.LIMIT_EXCEEDED, detail);
        }
        try {
            if (done != null) {
                done.close();
            }
        } catch (IOException e) {
            throw new AssertionError("closing bytes in memory does no I/O", e);
        }
    }

    private String crowded() {
        return "the payload holds as many log events as its record has bytes, " + record.byteLength()
                + ", which no logs do; the rest of it was not read";
    }

    private Piece.Damage broken(IOException failure, String words) {
        return failure instanceof InputLimitException
                ? damage(MalformedReason.LIMIT_EXCEEDED, String.valueOf(failure.getMessage()))
                : damage(MalformedReason.CORRUPT_COMPRESSION, words + failure.getMessage());
    }

    private Piece.Damage damage(MalformedReason reason, String detail) {
        return new Piece.Damage(record, reason, detail, excerpt);
    }

    private Piece placed(Piece piece) {
        Place place = new Place(record.line(), record.byteOffset() + given, given == 0 ? record.byteLength() : 0);
        given++;
        if (piece instanceof Piece.Entry entry) {
            return new Piece.Entry(place, entry.timestamp(), entry.message(), entry.eventId(), entry.logStream());
        }
        Piece.Damage broken = (Piece.Damage) piece;
        return new Piece.Damage(place, broken.reason(), broken.detail(), broken.excerpt());
    }

    @Override
    public long decodedBytes() {
        return 0;
    }

    @Override
    public long line() {
        return record.line();
    }

    @Override
    public @Nullable IOException failure() {
        return null;
    }

    @Override
    public List<Remark> remarks() {
        return List.of();
    }
}
