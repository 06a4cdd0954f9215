package io.calo.parser.internal.shape;

import io.calo.parser.internal.JsonReader;
import io.calo.parser.internal.ValueSyntaxException;
import io.calo.parser.value.LogValue;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the members of an envelope tell of the events in it, as far as they stand before these. */
final class JsonHeader {
    private static final int LONGEST = 1 << 12;
    private static final Set<String> TOLD = Set.of("messageType", "logStream", "status");

    private boolean control;
    private @Nullable String logStream;
    private String status = "";

    void reset() {
        control = false;
        logStream = null;
        status = "";
    }

    /** Takes note of a member whose value is {@code bytes[from, end)}. */
    void member(String name, byte[] bytes, int from, int end) {
        if (!TOLD.contains(name) || end - from > LONGEST) {
            return;
        }
        String text = text(bytes, from, end);
        if (text == null) {
            return;
        }
        switch (name) {
            case "messageType" -> control = text.equals("CONTROL_MESSAGE");
            case "logStream" -> logStream = text;
            default -> status = text;
        }
    }

    private static @Nullable String text(byte[] bytes, int from, int end) {
        try {
            return JsonReader.read(bytes, from, end) instanceof LogValue.Text text ? text.value() : null;
        } catch (ValueSyntaxException none) {
            return null;
        }
    }

    /** Whether the envelope only checks that its destination can be reached. */
    boolean isControl() {
        return control;
    }

    @Nullable
    String logStream() {
        return logStream;
    }

    /** The state of a query; empty where none is told. */
    String status() {
        return status;
    }

    /** The name between the quotes of {@code bytes[from, end)}. */
    static String name(byte[] bytes, int from, int end) {
        int length = Math.min(end - from - 2, LONGEST);
        return length <= 0 ? "" : new String(bytes, from + 1, length, StandardCharsets.UTF_8);
    }
}
