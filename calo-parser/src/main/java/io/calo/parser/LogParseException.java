package io.calo.parser;

import java.io.IOException;

/** Malformed input, met by a reader whose policy is {@link MalformedPolicy#FAIL}. */
public final class LogParseException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Malformed event;

    LogParseException(Malformed event) {
        super(event.position() + " (byte " + event.position().byteOffset() + "): " + event.detail(), event.cause());
        this.event = event;
    }

    /** The event that would have been given out; not kept by Java serialisation. */
    public Malformed event() {
        return event;
    }
}
