package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.report.internal.figures.Figures;
import io.calo.report.internal.figures.Incident;
import io.calo.report.internal.figures.Priority;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

/** The members of the data that tell what to look at first. */
final class LookAtJson {
    private final JsonGenerator json;
    private final Places places;

    LookAtJson(JsonGenerator json, Places places) {
        this.json = json;
        this.places = places;
    }

    void write(Figures figures) throws IOException {
        json.writeArrayFieldStart("priorities");
        for (Priority priority : figures.priorities()) {
            priority(priority);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("incidents");
        for (Incident incident : figures.incidents()) {
            incident(incident);
        }
        json.writeEndArray();
    }

    private void priority(Priority priority) throws IOException {
        BigDecimal amount = priority.amount();
        json.writeStartObject();
        json.writeStringField("severity", priority.severity().name());
        json.writeStringField("title", priority.title());
        json.writeStringField("text", priority.text());
        json.writeStringField("currency", priority.currency());
        json.writeStringField("amount", amount == null ? null : amount.toPlainString());
        json.writeStringField("subscriberId", priority.subscriberId());
        json.writeStringField("episodeId", priority.episodeId());
        json.writeStringField("rule", priority.rule());
        json.writeFieldName("position");
        if (priority.position() == null) {
            json.writeNull();
        } else {
            places.write(priority.position(), json);
        }
        json.writeEndObject();
    }

    private void incident(Incident incident) throws IOException {
        json.writeStartObject();
        json.writeNumberField("from", incident.from().toEpochMilli());
        json.writeNumberField("to", incident.to().toEpochMilli());
        json.writeNumberField("crashes", incident.crashes());
        json.writeArrayFieldStart("episodeIds");
        for (String id : incident.episodeIds()) {
            json.writeString(id);
        }
        json.writeEndArray();
        json.writeNumberField("subscribers", incident.subscribers());
        money("drift", incident.drift());
        json.writeNumberField("open", incident.open());
        money("openDrift", incident.openDrift());
        json.writeStringField("text", incident.text());
        json.writeFieldName("position");
        places.write(incident.position(), json);
        json.writeEndObject();
    }

    private void money(String name, Map<String, BigDecimal> byCurrency) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, BigDecimal> amount : byCurrency.entrySet()) {
            json.writeStringField(amount.getKey(), amount.getValue().toPlainString());
        }
        json.writeEndObject();
    }
}
