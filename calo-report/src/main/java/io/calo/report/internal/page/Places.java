package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.parser.SourcePosition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that the page names, each by a number, so that a record's place takes two numbers. Two inputs of one name, as an archive may
 * hold, have two numbers. For use by one thread.
 */
final class Places {
    private final Map<Input, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    private record Input(String source, long input) {}

    /** A record's place. */
    record Place(int file, long byteOffset) {
        /** As the page's excerpts are named. */
        String key() {
            return file + ":" + byteOffset;
        }
    }

    /** The number of the file in which a record lies; given out in the order in which they are asked for. */
    int file(SourcePosition position) {
        return numbers.computeIfAbsent(new Input(position.source(), position.input()), input -> {
            names.add(input.source());
            return names.size() - 1;
        });
    }

    Place of(SourcePosition position) {
        return new Place(file(position), position.byteOffset());
    }

    /** Whether the page names the file in which a record lies. */
    boolean knows(SourcePosition position) {
        return numbers.containsKey(new Input(position.source(), position.input()));
    }

    /** Writes a record's place as an object. */
    void write(SourcePosition position, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("file", file(position));
        json.writeNumberField("line", position.line());
        json.writeNumberField("byteOffset", position.byteOffset());
        json.writeEndObject();
    }

    /** Writes the files' names, each in the place of its number: last of all that asks for numbers. */
    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("files");
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }
}
