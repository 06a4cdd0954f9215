package io.calo.analysis;

import io.calo.parser.EventCodec;
import io.calo.parser.LogEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Events as inputs give them out that state ids and log streams. They are written as {@link EventCodec} writes such events, for only
 * readers make any.
 */
final class Delivery {
    private static final int ENVELOPED = 3;

    private Delivery() {}

    /** A record with an id, delivered in a file. */
    static LogEvent of(String record, String eventId, String file) {
        return of(record, eventId, null, file, 0);
    }

    static LogEvent of(
            String record, @Nullable String eventId, @Nullable String logStream, String file, long byteOffset) {
        byte[] text = record.strip().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(ENVELOPED);
            out.writeUTF(file);
            out.writeLong(0);
            out.writeLong(1);
            out.writeLong(byteOffset);
            optional(eventId, out);
            optional(logStream, out);
            out.writeLong(text.length);
            out.writeBoolean(false);
            out.writeInt(text.length);
            out.write(text);
            return EventCodec.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same event as another file delivers it, with an id. */
    static LogEvent again(LogEvent event, String eventId, String file) {
        try {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            EventCodec.write(event, new DataOutputStream(written));
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(written.toByteArray()));
            if (in.readByte() != 1) {
                throw new IllegalArgumentException("no record of an export: " + event);
            }
            in.readUTF();
            in.skipNBytes(3 * Long.BYTES);
            String record = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            return of(record, eventId, null, file, event.position().byteOffset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void optional(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }
}
