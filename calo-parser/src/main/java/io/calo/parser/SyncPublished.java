package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.value.LogValue;
import org.jspecify.annotations.Nullable;

/** The function published the new subscription balance: {@code SubscriptionBalanceUpdated event published}. */
public final class SyncPublished extends LogRecord implements LogEvent {
    static final String PREFIX = "SubscriptionBalanceUpdated event published";
    private static final byte[] TEXT = Bytes.ascii(PREFIX);

    private SyncPublished(RawRecord raw) {
        super(raw, Kind.SYNC_PUBLISHED);
    }

    static SyncPublished familiar(RawRecord raw) {
        return new SyncPublished(raw);
    }

    static @Nullable SyncPublished read(RawRecord raw) {
        int rest = raw.messageStart + TEXT.length;
        if (rest < raw.end) {
            if (!Bytes.isSpace(raw.block[rest])) {
                return null; // another word
            }
            Tokens.requireEnd(raw, rest);
        }
        return new SyncPublished(raw);
    }

    /** What the message was printed with; null where nothing, as in all versions so far. */
    @Override
    public @Nullable LogValue value() {
        return EmbeddedValues.findAtEnd(block(), messageStart() + TEXT.length, end);
    }
}
