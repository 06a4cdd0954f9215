package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.value.LogValue;
import org.jspecify.annotations.Nullable;

/** The sync ended in an error: {@code An error occured while syncing the balance <Error>: <message>} and a stack. */
public final class SyncFailed extends LogRecord implements LogEvent {
    static final String PREFIX = "An error occured while syncing the balance";

    private SyncFailed(RawRecord raw) {
        super(raw, Kind.SYNC_FAILED);
    }

    static SyncFailed read(RawRecord raw) {
        Tokens.requireEnd(raw);
        Tokens.requireEnd(raw, raw.messageStart + PREFIX.length());
        return new SyncFailed(raw);
    }

    /** The error's class, such as {@code ConditionalCheckFailedException}; null where none is named. */
    public @Nullable String errorType() {
        String headline = headline();
        int colon = headline.indexOf(": ");
        String name = colon < 0 ? headline : headline.substring(0, colon);
        return name.isEmpty() || name.indexOf(' ') >= 0 ? null : name;
    }

    /** What the error says, its first line without the class. */
    public String errorMessage() {
        String headline = headline();
        String type = errorType();
        return type == null ? headline : headline.substring(Math.min(headline.length(), type.length() + 2));
    }

    private String headline() {
        int from = messageStart() + PREFIX.length();
        String line = Bytes.text(block(), from, Bytes.indexOf(block(), from, end, '\n'))
                .strip();
        return line.startsWith(":") ? line.substring(1).strip() : line;
    }

    @Override
    public @Nullable LogValue value() {
        return EmbeddedValues.findAtEnd(block(), messageStart() + PREFIX.length(), end);
    }
}
