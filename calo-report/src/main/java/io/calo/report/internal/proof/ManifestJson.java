package io.calo.report.internal.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.calo.report.Manifest;
import io.calo.report.ManifestFile;
import io.calo.report.ManifestInput;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes a manifest. Other programs rely on its names, so that they may be added to but not changed. */
public final class ManifestJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private ManifestJson(JsonGenerator json) {
        this.json = json;
    }

    /** The file, with a seal that is open. */
    public static byte[] bytes(Manifest manifest) throws IOException {
        StringWriter out =
                new StringWriter(); // Replaces, in the end, what UTF-8 cannot carry, as a name of a file may hold.
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            // The same line ends on every system: the seal stands at a place that is counted from the end.
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new ManifestJson(json).write(manifest);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Manifest manifest) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", Manifest.SCHEMA);
        json.writeStringField("calo", manifest.calo());
        json.writeStringField("preparedAt", manifest.preparedAt().toString());
        texts("settings", manifest.settings());
        json.writeObjectFieldStart("settingFiles");
        for (Map.Entry<String, List<ManifestFile>> role :
                manifest.settingFiles().entrySet()) {
            files(role.getKey(), role.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("inputs");
        for (ManifestInput input : manifest.inputs()) {
            input(input);
        }
        json.writeEndArray();
        texts("books", manifest.books());
        files("outputs", manifest.outputs());
        json.writeStringField(Seal.MEMBER, Seal.OPEN);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void input(ManifestInput input) throws IOException {
        json.writeStartObject();
        json.writeStringField("given", input.given());
        json.writeBooleanField("verifiable", input.verifiable());
        json.writeStringField("reason", input.unverifiable());
        files("files", input.files());
        json.writeArrayFieldStart("changed");
        for (String name : input.changed()) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void texts(String member, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(member);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }

    private void files(String member, List<ManifestFile> files) throws IOException {
        json.writeArrayFieldStart(member);
        for (ManifestFile file : files) {
            json.writeStartObject();
            json.writeStringField("file", file.name());
            json.writeNumberField("bytes", file.bytes());
            json.writeStringField("sha256", file.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
