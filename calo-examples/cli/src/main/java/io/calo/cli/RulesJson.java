package io.calo.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Rules for programs: one JSON array. */
final class RulesJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private RulesJson() {}

    static void write(List<DetectorDescriptor> rules, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (DetectorDescriptor rule : rules) {
                write(rule, json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void write(DetectorDescriptor rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("title", rule.title());
        json.writeStringField("description", rule.description());
        json.writeStringField("severity", rule.severity().name());
        json.writeStringField("scope", rule.scope().name());
        json.writeArrayFieldStart("options");
        for (Option<?> option : rule.options()) {
            json.writeStartObject();
            json.writeStringField("name", rule.id() + "." + option.name());
            json.writeStringField("type", option.type().name());
            json.writeStringField("unit", option.unit());
            json.writeStringField("default", option.defaultText());
            json.writeStringField("requirement", option.requirement());
            json.writeStringField("help", option.help());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
