package io.calo.analysis.internal.format;

import io.calo.analysis.EventReference;
import io.calo.analysis.internal.spill.RecordInput;
import io.calo.analysis.internal.spill.RecordOutput;
import io.calo.parser.EventCodec;
import io.calo.parser.LogEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/** Events that detectors ask for, as bytes and by name. */
public final class EventFormat {
    private static final int DIGEST_BYTES = 8;

    private EventFormat() {}

    /** Writes an event. */
    public static void write(LogEvent event, RecordOutput out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) event.byteLength() + 64);
        try {
            EventCodec.write(event, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        out.text(bytes.toString(StandardCharsets.ISO_8859_1));
    }

    /** Reads what {@link #write} wrote. */
    public static LogEvent read(RecordInput in) throws IOException {
        byte[] bytes = in.text().getBytes(StandardCharsets.ISO_8859_1);
        return EventCodec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    /** What names an event: request, kind and words, wherever it was read. Its time must be known. */
    public static EventReference reference(LogEvent event) {
        Instant timestamp = Objects.requireNonNull(event.timestamp());
        String request = Objects.requireNonNullElse(event.requestId(), "");
        String identity = request + " " + event.kind().id() + " " + digest(event.message());
        return new EventReference(timestamp, identity, null, null, null, event.position());
    }

    private static String digest(String message) {
        // A copy may have been made with other line ends.
        byte[] text = message.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
