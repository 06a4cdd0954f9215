package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Exposure;
import io.calo.report.internal.figures.ActionTotal;
import io.calo.report.internal.figures.AgeBucket;
import io.calo.report.internal.figures.ChangeKind;
import io.calo.report.internal.figures.Figures;
import io.calo.report.internal.figures.OpenItems;
import io.calo.report.internal.figures.RollForward;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

/** The members of the data that tell how the books stand, by currency. */
final class BooksJson {
    private final JsonGenerator json;

    BooksJson(JsonGenerator json) {
        this.json = json;
    }

    void write(AnalysisResult result, Figures figures) throws IOException {
        json.writeArrayFieldStart("exposures");
        for (Exposure exposure : result.exposures()) {
            exposure(exposure);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rollForwards");
        for (RollForward rollForward : figures.rollForwards()) {
            rollForward(rollForward);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("openItems");
        for (OpenItems items : figures.openItems()) {
            openItems(items);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("actions");
        for (ActionTotal total : figures.actions()) {
            action(total);
        }
        json.writeEndArray();
    }

    private void exposure(Exposure exposure) throws IOException {
        json.writeStartObject();
        json.writeStringField("currency", exposure.currency());
        money("atRisk", exposure.atRisk());
        json.writeNumberField("subscribersAtRisk", exposure.subscribersAtRisk());
        money("owed", exposure.owed());
        json.writeNumberField("subscribersOwed", exposure.subscribersOwed());
        json.writeEndObject();
    }

    private void rollForward(RollForward of) throws IOException {
        json.writeStartObject();
        json.writeStringField("currency", of.currency());
        json.writeNumberField("subscribers", of.subscribers());
        json.writeNumberField("transactions", of.transactions());
        money("opening", of.opening());
        money("credits", of.credits());
        money("debits", of.debits());
        json.writeObjectFieldStart("unexplained");
        for (Map.Entry<ChangeKind, BigDecimal> kind : of.unexplained().entrySet()) {
            money(PageTables.id(kind.getKey()), kind.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("unexplainedCounts");
        for (Map.Entry<ChangeKind, Long> kind : of.unexplainedCounts().entrySet()) {
            json.writeNumberField(PageTables.id(kind.getKey()), kind.getValue());
        }
        json.writeEndObject();
        money("unexplainedTotal", of.unexplainedTotal());
        money("closing", of.closing());
        money("proof", of.proof());
        json.writeEndObject();
    }

    private void action(ActionTotal total) throws IOException {
        json.writeStartObject();
        json.writeStringField("currency", total.currency());
        json.writeStringField("month", total.month().toString());
        json.writeStringField("action", total.action());
        json.writeNumberField("transactions", total.transactions());
        money("credits", total.credits());
        money("debits", total.debits());
        money("vat", total.vat());
        json.writeEndObject();
    }

    private void openItems(OpenItems items) throws IOException {
        json.writeStartObject();
        json.writeStringField("currency", items.currency());
        json.writeArrayFieldStart("byAge");
        for (Map.Entry<AgeBucket, OpenItems.Aged> bucket : items.byAge().entrySet()) {
            json.writeStartObject();
            json.writeStringField("bucket", bucket.getKey().days());
            json.writeNumberField("count", bucket.getValue().count());
            money("atRisk", bucket.getValue().atRisk());
            money("owed", bucket.getValue().owed());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("overdrafts", items.overdrafts());
        json.writeEndObject();
    }

    private void money(String name, BigDecimal amount) throws IOException {
        json.writeStringField(name, amount.toPlainString());
    }
}
