package io.calo.parser.internal.shape;

import io.calo.parser.MalformedReason;
import io.calo.parser.ParseLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An input that is known and, for a reason, not read: all of it is one piece of damage. */
final class Refused implements Pieces {
    private final ShapeInput in;
    private final Collected beginning;
    private final MalformedReason reason;
    private final String detail;
    private boolean ended;

    Refused(InputStream stream, MalformedReason reason, String detail, ParseLimits limits) {
        this.in = new ShapeInput(stream);
        this.beginning = new Collected(limits.maxExcerptBytes(), limits.maxExcerptBytes());
        this.reason = reason;
        this.detail = detail;
    }

    @Override
    public @Nullable Piece next() {
        if (ended) {
            return null;
        }
        ended = true;
        while (in.peek() >= 0) {
            beginning.add(in.read());
        }
        return new Piece.Damage(new Place(1, 0, in.offset()), reason, detail, beginning.excerpt());
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
        return List.of();
    }
}
