package io.calo.analysis.internal.format;

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

/** Events that detectors ask for, as bytes. */
public final class EventFormat {
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
}
