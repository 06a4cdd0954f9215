package io.calo.parser;

import io.calo.parser.value.LogValue;
import org.jspecify.annotations.Nullable;

/** The function took a lock on the transaction: {@code Transaction Lock created} and, printed, the lock. */
public final class LockCreated extends LogRecord implements LogEvent {
    static final String PREFIX = "Transaction Lock created";

    private LockCreated(RawRecord raw) {
        super(raw, Kind.LOCK_CREATED);
    }

    static LockCreated familiar(RawRecord raw) {
        return new LockCreated(raw);
    }

    static LockCreated read(RawRecord raw) {
        Tokens.requireEnd(raw, raw.messageStart + PREFIX.length());
        return new LockCreated(raw);
    }

    @Override
    public @Nullable LogValue value() {
        return EmbeddedValues.findAtEnd(block(), messageStart() + PREFIX.length(), end);
    }
}
