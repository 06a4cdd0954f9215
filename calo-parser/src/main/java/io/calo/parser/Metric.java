package io.calo.parser;

import io.calo.parser.internal.JsonReader;
import io.calo.parser.value.LogValue;
import org.jspecify.annotations.Nullable;

/** A metric in CloudWatch's embedded format: a line of JSON whose first member is {@code _aws}. */
public final class Metric extends LogRecord implements LogEvent {
    static final String PREFIX = "{\"_aws\":";

    private final LogValue value;

    private Metric(RawRecord raw) {
        super(raw, Kind.METRIC);
        value = JsonReader.read(raw.block, raw.messageStart, raw.end, raw.limits);
        Members.identifier(value, "userId", raw);
        Members.identifier(value, "action", raw);
        Members.identifier(definition(), "Name", raw);
    }

    static Metric read(RawRecord raw) {
        return new Metric(raw);
    }

    /** The name of the first metric that the directive defines; null where it defines none. */
    public @Nullable String metricName() {
        return Members.text(definition(), "Name");
    }

    private @Nullable LogValue definition() {
        LogValue directive = first(Members.get(Members.get(value, "_aws"), "CloudWatchMetrics"));
        return first(Members.get(directive, "Metrics"));
    }

    /** The subscriber it concerns, where stated. */
    public @Nullable String userId() {
        return Members.text(value, "userId");
    }

    /** The transaction's action, where stated. */
    public @Nullable String action() {
        return Members.text(value, "action");
    }

    private static @Nullable LogValue first(@Nullable LogValue value) {
        return value instanceof LogValue.Arr array && !array.elements().isEmpty()
                ? array.elements().get(0)
                : null;
    }

    @Override
    public LogValue value() {
        return value;
    }
}
