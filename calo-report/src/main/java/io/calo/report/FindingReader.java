package io.calo.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.calo.analysis.Finding;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Scope;
import io.calo.parser.SourcePosition;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads findings back, one after the other. Members that it does not know are passed over: later versions may write more. */
final class FindingReader implements Closeable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Path file;
    private final JsonParser json;
    private int line = 1;

    FindingReader(Path file) throws IOException {
        this.file = file;
        this.json = FACTORY.createParser(new BufferedInputStream(Files.newInputStream(file)));
    }

    /**
     * The next finding, or null at the end.
     *
     * @throws IOException if it is none; the message names file and line and says what to do
     */
    @Nullable
    Finding next() throws IOException {
        try {
            JsonToken token = json.nextToken();
            if (token == null) {
                return null;
            }
            line = json.currentTokenLocation().getLineNr();
            if (token != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("there is no JSON object");
            }
            Map<String, String> texts = new HashMap<>();
            List<SourcePosition> evidence = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                member(texts, evidence);
            }
            return finding(texts, evidence);
        } catch (JsonProcessingException e) {
            line = e.getLocation() == null ? line : e.getLocation().getLineNr();
            throw unreadable(e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unreadable(String.valueOf(e.getMessage()), e);
        }
    }

    private IOException unreadable(String problem, Exception cause) {
        return new IOException(
                file + ":" + line + ": is no finding of calo: " + problem
                        + "; a baseline is the findings.ndjson of an earlier analysis",
                cause);
    }

    private void member(Map<String, String> texts, List<SourcePosition> evidence) throws IOException {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("evidence") && value == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                evidence.add(position());
            }
        } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            texts.put(name, json.getText());
        } else {
            json.skipChildren();
        }
    }

    private SourcePosition position() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("its evidence is no place in a file");
        }
        Map<String, String> texts = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            member(texts, new ArrayList<>());
        }
        return new SourcePosition(
                required(texts, "file"),
                read(texts, "line", Long::parseLong),
                read(texts, "byteOffset", Long::parseLong));
    }

    private static Finding finding(Map<String, String> texts, List<SourcePosition> evidence) {
        String id = required(texts, "id");
        if (!FindingIds.isId(id)) {
            throw new IllegalArgumentException("its id is '" + id + "', not 24 hexadecimal digits");
        }
        return new Finding(
                id,
                required(texts, "rule"),
                constant(Severity.class, texts, "severity"),
                constant(Scope.class, texts, "scope"),
                required(texts, "key"),
                texts.get("subscriberId"),
                texts.get("transactionId"),
                Instant.parse(required(texts, "timestamp")),
                texts.get("currency"),
                texts.containsKey("amount") ? read(texts, "amount", BigDecimal::new) : null,
                required(texts, "message"),
                texts.get("cause"),
                texts.get("episodeId"),
                evidence);
    }

    private static String required(Map<String, String> texts, String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("it has no " + name);
        }
        return text;
    }

    private static <T> T read(Map<String, String> texts, String name, Function<String, T> reader) {
        String text = required(texts, name);
        try {
            return reader.apply(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("its " + name + " is '" + text + "'", e);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Map<String, String> texts, String name) {
        String text = required(texts, name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("this version knows no " + name + " '" + text + "'");
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
