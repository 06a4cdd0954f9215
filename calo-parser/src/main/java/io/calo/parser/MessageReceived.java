package io.calo.parser;

import io.calo.parser.internal.Bytes;

/** The function took up a queue message: {@code Processing message <id>}. */
public final class MessageReceived extends LogRecord implements LogEvent {
    static final String PREFIX = "Processing message ";

    private MessageReceived(RawRecord raw) {
        super(raw, Kind.MESSAGE_RECEIVED);
    }

    static MessageReceived familiar(RawRecord raw) {
        return new MessageReceived(raw);
    }

    static MessageReceived read(RawRecord raw) {
        Tokens.requireWhole(raw, raw.messageStart + PREFIX.length(), "a message id");
        return new MessageReceived(raw);
    }

    /** The queue's id of the message, a UUID. */
    public String messageId() {
        return Bytes.text(block(), messageStart() + PREFIX.length(), end);
    }
}
