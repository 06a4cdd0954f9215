package io.calo.parser;

import io.calo.parser.internal.Bytes;
import org.jspecify.annotations.Nullable;

/** The function published the new subscription balance: {@code SubscriptionBalanceUpdated event published}. */
public final class SyncPublished extends LogRecord implements LogEvent {
    static final String PREFIX = "SubscriptionBalanceUpdated event published";
    private static final byte[] TEXT = Bytes.ascii(PREFIX);

    private SyncPublished(RawRecord raw) {
        super(raw);
    }

    static @Nullable SyncPublished read(RawRecord raw) {
        return raw.messageIs(TEXT) ? new SyncPublished(raw) : null;
    }

    @Override
    public Kind kind() {
        return Kind.SYNC_PUBLISHED;
    }
}
