package io.calo.report.internal.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.calo.report.MalformedManifestException;
import io.calo.report.Manifest;
import io.calo.report.ManifestFile;
import io.calo.report.ManifestInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a manifest back. Members that it does not know are passed over: later versions may write more. */
public final class ManifestReader {
    /** Far beyond a manifest of a million files: what is longer is something else. */
    private static final long LONGEST = 256L << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser json;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, List<ManifestFile>> settingFiles = new HashMap<>();
    private final Map<String, String> books = new HashMap<>();
    private final List<ManifestInput> inputs = new ArrayList<>();
    private @Nullable List<ManifestFile> outputs;

    private ManifestReader(JsonParser json) {
        this.json = json;
    }

    /** All of the file, which must be a file and no link. */
    public static byte[] bytes(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Folder.isFile(file)) {
            throw new MalformedManifestException(file + ": is no file; " + remedy(), null);
        }
        if (Files.size(file) > LONGEST) {
            throw new MalformedManifestException(file + ": is too long for a manifest; " + remedy(), null);
        }
        return Files.readAllBytes(file);
    }

    /** Makes sense of them. */
    public static Manifest read(Path file, byte[] bytes) throws IOException {
        try (JsonParser json = FACTORY.createParser(bytes)) {
            try {
                return new ManifestReader(json).read();
            } catch (JsonProcessingException e) {
                int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
                throw malformed(file + ":" + line, e.getOriginalMessage(), e);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw malformed(file + ":" + json.currentTokenLocation().getLineNr(), e.getMessage(), e);
            }
        }
    }

    private static MalformedManifestException malformed(String place, @Nullable String problem, Exception cause) {
        return new MalformedManifestException(place + ": is no manifest of calo: " + problem + "; " + remedy(), cause);
    }

    private static String remedy() {
        return "take the report from its source once more, or analyze the logs again";
    }

    private Manifest read() throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT, "the file");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            member(json.currentName(), json.nextToken());
        }
        if (json.nextToken() != null) {
            throw new IllegalArgumentException("something follows its end");
        }
        if (!required(texts, "schema").equals(Manifest.SCHEMA)) {
            throw new IllegalArgumentException("its schema is '" + texts.get("schema")
                    + "', this version of calo knows " + Manifest.SCHEMA + "; a newer one may know it");
        }
        if (outputs == null) {
            throw new IllegalArgumentException("it has no outputs");
        }
        return new Manifest(
                required(texts, "calo"),
                Instant.parse(required(texts, "preparedAt")),
                settings,
                settingFiles,
                inputs,
                books,
                outputs);
    }

    private void member(String name, JsonToken value) throws IOException {
        switch (name) {
            case "settings" -> texts(name, value, settings);
            case "books" -> texts(name, value, books);
            case "settingFiles" -> {
                expect(value, JsonToken.START_OBJECT, name);
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    settingFiles.put(json.currentName(), files(json.currentName(), json.nextToken()));
                }
            }
            case "inputs" -> {
                expect(value, JsonToken.START_ARRAY, name);
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    inputs.add(input());
                }
            }
            case "outputs" -> outputs = files(name, value);
            default -> scalar(name, value, texts);
        }
    }

    private ManifestInput input() throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT, "an input");
        Map<String, String> input = new HashMap<>();
        List<ManifestFile> files = List.of();
        List<String> changed = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "files" -> files = files(name, value);
                case "changed" -> {
                    expect(value, JsonToken.START_ARRAY, name);
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        expect(json.currentToken(), JsonToken.VALUE_STRING, "a name");
                        changed.add(json.getText());
                    }
                }
                default -> scalar(name, value, input);
            }
        }
        boolean verifiable = Boolean.parseBoolean(required(input, "verifiable"));
        String reason = input.getOrDefault("reason", "it cannot be read again");
        return new ManifestInput(required(input, "given"), verifiable ? null : reason, files, changed);
    }

    private List<ManifestFile> files(String of, JsonToken value) throws IOException {
        expect(value, JsonToken.START_ARRAY, of);
        List<ManifestFile> files = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken(), JsonToken.START_OBJECT, "a file");
            Map<String, String> file = new HashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                scalar(json.currentName(), json.nextToken(), file);
            }
            files.add(new ManifestFile(
                    required(file, "file"), Long.parseLong(required(file, "bytes")), file.get("sha256")));
        }
        return files;
    }

    private void texts(String name, JsonToken value, Map<String, String> into) throws IOException {
        expect(value, JsonToken.START_OBJECT, name);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            scalar(json.currentName(), json.nextToken(), into);
        }
    }

    private void scalar(String name, JsonToken value, Map<String, String> into) throws IOException {
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            into.put(name, json.getText());
        } else {
            json.skipChildren();
        }
    }

    private static void expect(JsonToken token, JsonToken expected, String what) {
        if (token != expected) {
            throw new IllegalArgumentException(what + " is no "
                    + (expected == JsonToken.START_ARRAY
                            ? "list"
                            : expected == JsonToken.VALUE_STRING ? "text" : "object"));
        }
    }

    private static String required(Map<String, String> texts, String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("it has no " + name);
        }
        return text;
    }
}
