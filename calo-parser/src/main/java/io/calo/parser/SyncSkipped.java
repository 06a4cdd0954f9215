package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.value.LogValue;
import org.jspecify.annotations.Nullable;

/** The function left the balance as it is; {@link #reason} and {@link #message} tell why. */
public final class SyncSkipped extends LogRecord implements LogEvent {
    static final String SYNC_PREFIX = "Skipping the balance sync";
    static final String PROCESS_PREFIX = "Skipping the process";
    static final String PROCESS_ALREADY_PREFIX = "Skipping the process, balance is already synced from other listeners";
    static final String ALREADY_PREFIX = "Balance is already synced from other listeners";

    private static final byte[] ALREADY = Bytes.ascii(ALREADY_PREFIX);
    private static final byte[] PROCESS_ALREADY = Bytes.ascii(PROCESS_ALREADY_PREFIX);
    private static final byte[] FLAG = Bytes.ascii("Skipping the process, Update Payment Balance Flag is set to false");
    private static final byte[] CREATE = Bytes.ascii("Skipping the balance sync for create subscription");
    private static final byte[] CREATE_WEB = Bytes.ascii("Skipping the balance sync for create web subscription");

    private final SkipReason reason;

    private SyncSkipped(RawRecord raw, SkipReason reason) {
        super(raw, Kind.SYNC_SKIPPED);
        this.reason = reason;
    }

    static SyncSkipped read(RawRecord raw) {
        if (!raw.messageIs(ALREADY) && !raw.messageIs(PROCESS_ALREADY)) {
            Tokens.requireEnd(raw, raw.messageStart);
        }
        return new SyncSkipped(raw, reason(raw));
    }

    static SyncSkipped familiar(RawRecord raw) {
        return new SyncSkipped(raw, reason(raw));
    }

    private static SkipReason reason(RawRecord raw) {
        if (raw.messageStartsWith(PROCESS_ALREADY) || raw.messageStartsWith(ALREADY)) {
            return SkipReason.ALREADY_SYNCED;
        }
        if (raw.messageStartsWith(FLAG)) {
            return SkipReason.UPDATE_FLAG_FALSE;
        }
        boolean create = raw.messageStartsWith(CREATE) || raw.messageStartsWith(CREATE_WEB);
        return create ? SkipReason.CREATE_SUBSCRIPTION : SkipReason.OTHER;
    }

    /** Why, as far as this version knows. */
    public SkipReason reason() {
        return reason;
    }

    /** What the reason was told with, such as {@code { transactionAction: '…' }}; null where nothing. */
    @Override
    public @Nullable LogValue value() {
        return EmbeddedValues.findAtEnd(block(), messageStart(), end);
    }
}
