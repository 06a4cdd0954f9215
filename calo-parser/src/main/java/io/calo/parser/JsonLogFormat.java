package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.JsonReader;
import io.calo.parser.internal.ValueSyntaxException;
import io.calo.parser.value.LogValue;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads records of Lambda's JSON log format: lays the record out as the text format has it, which is the one that
 * {@link RecordReader} knows. What is of neither of the two shapes that Lambda writes, and what does not end, is left as it is.
 *
 * <p>The platform writes {@code {"time":…,"type":"platform.…","record":{…}}} ({@link JsonPlatformText}); Node's runtime writes
 * {@code {"timestamp":…,"level":…,"requestId":…,"message":…}} for each call of the console ({@link JsonApplicationText}).
 */
final class JsonLogFormat {
    private static final byte[] METRIC = Bytes.ascii(Metric.PREFIX);

    private JsonLogFormat() {}

    /** Whether the record may be one of these: the first byte after the timestamp decides. */
    static boolean begins(RawRecord raw) {
        int at = raw.start + RawRecord.TIMESTAMP;
        return at < raw.end && raw.block[at] == '{';
    }

    /** The event of a record that {@linkplain #begins may be} one of these. */
    static LogEvent read(RawRecord raw, RecordReader records) {
        byte[] text = text(raw);
        if (text == null || text.length > ParseLimits.MOST_RECORD_BYTES - RawRecord.TIMESTAMP) {
            return records.read(raw);
        }
        Origin origin = raw.origin;
        boolean cut = raw.cut;
        boolean unclosed = raw.unclosed;
        raw.origin = origin == null
                ? new Origin(null, null, raw.end - raw.start, true)
                : new Origin(origin.eventId(), origin.logStream(), origin.byteLength(), true);
        raw.cut = false; // its last brace has been seen
        raw.unclosed = false;
        lay(raw, text);
        try {
            return records.read(raw);
        } finally {
            raw.origin = origin;
            raw.cut = cut;
            raw.unclosed = unclosed;
        }
    }

    private static void lay(RawRecord raw, byte[] message) {
        byte[] block = new byte[RawRecord.TIMESTAMP + message.length];
        System.arraycopy(raw.block, raw.start, block, 0, RawRecord.TIMESTAMP);
        System.arraycopy(message, 0, block, RawRecord.TIMESTAMP, message.length);
        raw.block = block;
        raw.start = 0;
        raw.end = block.length;
    }

    /** What follows the timestamp in the text format, or null. */
    private static byte @Nullable [] text(RawRecord raw) {
        int brace = raw.start + RawRecord.TIMESTAMP;
        if (Bytes.startsWith(raw.block, brace, raw.end, METRIC)
                || Timestamps.epochMillis(raw.block, raw.start) == Timestamps.INVALID) {
            return null;
        }
        try {
            LogValue.Obj object = (LogValue.Obj) JsonReader.read(raw.block, brace, raw.end);
            String logged = Bytes.text(raw.block, raw.start, raw.start + Timestamps.LENGTH);
            String text =
                    object.get("type") == null ? JsonApplicationText.of(object, logged) : JsonPlatformText.of(object);
            return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        } catch (ValueSyntaxException e) {
            return null; // as it is, it is told what is wrong with it
        }
    }
}
