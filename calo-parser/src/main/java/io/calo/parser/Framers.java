package io.calo.parser;

import io.calo.parser.internal.InputSource;
import io.calo.parser.internal.shape.Beginning;
import io.calo.parser.internal.shape.Pieces;
import io.calo.parser.internal.shape.Shapes;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Finds the framer for an input: that of S3 exports where it begins as these do, and where its shape is not known. */
final class Framers implements Closeable {
    private final ParseLimits limits;
    private final RecordFramer exports;

    /** What an input turned out to be compressed in once more; null where it was not. */
    private @Nullable InputStream unwrapped;

    Framers(ParseLimits limits, Blocks blocks) {
        this.limits = limits;
        this.exports = new RecordFramer(limits, blocks);
    }

    /** A framer without an input. */
    Framer idle() {
        return exports;
    }

    /** The framer of an input, at its beginning. The input before must be done with. */
    Framer open(InputSource input) throws IOException {
        close();
        exports.open(input.stream());
        return exports.beginsWithRecord() ? exports : other(input, handOver());
    }

    private Framer other(InputSource source, Beginning input) throws IOException {
        if (input.isGzip()) {
            return unwrapped(source, input);
        }
        Pieces pieces = Shapes.of(input, limits);
        if (pieces != null) {
            return new ShapedFramer(pieces, limits);
        }
        exports.open(input);
        return exports;
    }

    /** The framer of what Firehose compresses after CloudWatch has done so. */
    private Framer unwrapped(InputSource source, Beginning input) throws IOException {
        InputStream inner;
        try {
            inner = source.unwrapped(input);
        } catch (IOException e) {
            exports.open(new Beginning(InputStream.nullInputStream(), e));
            return exports;
        }
        unwrapped = inner;
        exports.open(inner);
        return exports.beginsWithRecord() ? exports : other(source, handOver());
    }

    /** A failure that the first look has met is met again at its place. */
    private Beginning handOver() {
        IOException failure = exports.failure();
        return new Beginning(exports.handOver(), failure);
    }

    /** Lets go of what stands between the input and its framer. */
    @Override
    public void close() throws IOException {
        if (unwrapped != null) {
            unwrapped.close();
            unwrapped = null;
        }
    }
}
