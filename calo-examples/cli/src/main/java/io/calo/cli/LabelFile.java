package io.calo.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads labels: one JSON object a line, with the members of {@link Label}. Members that it does not know are left out. */
final class LabelFile {
    private static final JsonFactory FACTORY = new JsonFactory();

    private LabelFile() {}

    /**
     * All labels, in the order of the file.
     *
     * @throws Failure if there is no such file, or naming the line that is no label
     */
    static List<Label> read(Path file) throws IOException {
        List<Label> labels = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line; (line = lines.readLine()) != null; ) {
                number++;
                if (!line.isBlank()) {
                    labels.add(label(members(line)));
                }
            }
        } catch (NoSuchFileException e) {
            throw Failure.usage("--labels " + file + " does not exist; calo simulate writes such a file", e);
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            throw Failure.usage("--labels " + file + ", line " + number + ", is no label: " + reason(e), e);
        }
        return labels;
    }

    private static String reason(Exception e) {
        return e instanceof JsonProcessingException json ? json.getOriginalMessage() : String.valueOf(e.getMessage());
    }

    private static Label label(Map<String, String> members) {
        String amount = members.get("amount");
        return new Label(
                required(members, "fault"),
                members.get("subscriber"),
                members.get("transaction"),
                Instant.parse(required(members, "time")),
                members.get("currency"),
                amount == null ? null : decimal(amount),
                Objects.requireNonNullElse(members.get("detail"), ""));
    }

    private static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("amount '" + text + "' is no number", e);
        }
    }

    private static String required(Map<String, String> members, String name) {
        @Nullable String value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException("it has no '" + name + "'");
        }
        return value;
    }

    /** The members of an object that are texts or numbers, as text. */
    private static Map<String, String> members(String line) throws IOException {
        Map<String, String> members = new HashMap<>();
        try (JsonParser json = FACTORY.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("it is no JSON object");
            }
            for (String name; (name = json.nextFieldName()) != null; ) {
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
                    members.put(name, json.getText());
                }
                json.skipChildren();
            }
            if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw new IllegalArgumentException("it is not one whole JSON object");
            }
        }
        return members;
    }
}
