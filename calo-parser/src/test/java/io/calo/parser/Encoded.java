package io.calo.parser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** An event as {@link EventCodec} writes it. */
record Encoded(byte[] bytes) {
    static Encoded of(LogEvent event) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EventCodec.write(event, new DataOutputStream(bytes));
        return new Encoded(bytes.toByteArray());
    }

    LogEvent read() throws IOException {
        return EventCodec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
