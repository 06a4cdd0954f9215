package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.InspectReader;
import io.calo.parser.value.LogValue;
import org.jspecify.annotations.Nullable;

/** The function told the operators: {@code Sending slack notification}, which may carry the notice and the topic it goes to. */
public final class NotificationSent extends LogRecord implements LogEvent {
    static final String PREFIX = "Sending slack notification";

    private final @Nullable LogValue value;
    private final int topicStart;

    private NotificationSent(RawRecord raw) {
        super(raw, Kind.NOTIFICATION_SENT);
        int brace = Bytes.indexOf(raw.block, raw.messageStart, raw.end, '{');
        if (brace < raw.end) {
            InspectReader.Prefix notice = InspectReader.readPrefix(raw.block, brace, raw.end, raw.limits);
            value = notice.value();
            Members.identifier(value, "channel", raw);
            Members.identifier(value, "country", raw);
            topicStart = Bytes.skipSpace(raw.block, notice.end(), raw.end);
        } else {
            value = null;
            topicStart = raw.end;
        }
    }

    static NotificationSent read(RawRecord raw) {
        Tokens.requireEnd(raw);
        return new NotificationSent(raw);
    }

    /** The channel it goes to, where stated. */
    public @Nullable String channel() {
        return Members.text(value, "channel");
    }

    /** The country it concerns, an ISO 3166 code, where stated. */
    public @Nullable String country() {
        return Members.text(value, "country");
    }

    /** The resource name of the topic it was handed to, where stated. */
    public @Nullable String topicArn() {
        return topicStart < end ? Bytes.text(block(), topicStart, end) : null;
    }

    @Override
    public @Nullable LogValue value() {
        return value;
    }
}
