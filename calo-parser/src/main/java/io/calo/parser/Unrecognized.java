package io.calo.parser;

import io.calo.parser.value.LogValue;
import org.jspecify.annotations.Nullable;

/** A record of a shape that this version does not know: data, not an error. {@link #message} keeps its text whole. */
public final class Unrecognized extends LogRecord implements LogEvent {
    Unrecognized(RawRecord raw) {
        super(raw, Kind.UNRECOGNIZED);
    }

    /** The object that ends the message, where one does. */
    @Override
    public @Nullable LogValue value() {
        return EmbeddedValues.findAtEnd(block(), messageStart(), end);
    }
}
