package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.DetectorFailure;
import io.calo.analysis.EventReference;
import io.calo.analysis.Suppression;
import io.calo.analysis.SuppressionUse;
import io.calo.analysis.spi.DetectorDescriptor;
import java.io.IOException;
import java.time.LocalDate;

/** The members of the data that tell which rules ran, which could not, and what was left out. */
final class RulesJson {
    private final JsonGenerator json;
    private final Places places;
    private final PageTexts texts;

    RulesJson(JsonGenerator json, Places places, PageTexts texts) {
        this.json = json;
        this.places = places;
        this.texts = texts;
    }

    void write(AnalysisResult result) throws IOException {
        json.writeArrayFieldStart("rules");
        for (DetectorDescriptor rule : result.rules()) {
            rule(rule, result.findingCounts().byRule().getOrDefault(rule.id(), 0L));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("detectorFailures");
        for (DetectorFailure failure : result.detectorFailures()) {
            failure(failure);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("suppressions");
        for (SuppressionUse use : result.suppressions()) {
            suppression(use);
        }
        json.writeEndArray();
    }

    private void rule(DetectorDescriptor rule, long count) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("title", rule.title());
        json.writeStringField("severity", rule.severity().name());
        json.writeStringField("description", rule.description());
        json.writeNumberField("count", count);
        json.writeEndObject();
    }

    private void failure(DetectorFailure failure) throws IOException {
        EventReference event = failure.event();
        json.writeStartObject();
        json.writeStringField("rule", failure.rule());
        json.writeStringField("detector", failure.detector());
        json.writeStringField("key", failure.key());
        json.writeNumberField("keys", failure.keys());
        // What others' code throws may hold anything that it was given.
        json.writeStringField("error", texts.masked(failure.error()));
        json.writeFieldName("at");
        if (event == null) {
            json.writeNull();
        } else {
            places.write(event.position(), json);
        }
        json.writeEndObject();
    }

    private void suppression(SuppressionUse use) throws IOException {
        Suppression suppression = use.suppression();
        LocalDate expires = suppression.expires();
        json.writeStartObject();
        json.writeStringField("rule", suppression.rule());
        json.writeStringField("subscriber", suppression.subscriberId());
        json.writeStringField("transaction", suppression.transactionId());
        json.writeStringField("finding", suppression.findingId());
        json.writeStringField("reason", suppression.reason());
        json.writeStringField("until", expires == null ? null : expires.toString());
        json.writeNumberField("count", use.findings());
        json.writeEndObject();
    }
}
