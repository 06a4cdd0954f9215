package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.report.internal.figures.Activity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The member of the data that tells what happened when. */
final class ActivityJson {
    private final JsonGenerator json;

    ActivityJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Activity activity) throws IOException {
        json.writeObjectFieldStart("activity");
        json.writeArrayFieldStart("days");
        for (Activity.Day day : activity.days()) {
            day(day);
        }
        json.writeEndArray();
        hours(activity.hours());
        json.writeArrayFieldStart("currencies");
        for (Activity.OfCurrency currency : activity.currencies()) {
            currency(currency);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void day(Activity.Day day) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", day.date().toString());
        json.writeNumberField("transactions", day.transactions());
        json.writeNumberField("subscribers", day.subscribers());
        json.writeObjectFieldStart("findings");
        for (Map.Entry<String, Long> rule : day.findings().entrySet()) {
            json.writeNumberField(rule.getKey(), rule.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void hours(List<List<Long>> week) throws IOException {
        json.writeArrayFieldStart("hours");
        for (List<Long> day : week) {
            json.writeStartArray();
            for (long count : day) {
                json.writeNumber(count);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void currency(Activity.OfCurrency currency) throws IOException {
        json.writeStartObject();
        json.writeStringField("currency", currency.currency());
        json.writeArrayFieldStart("days");
        for (Activity.MoneyDay day : currency.days()) {
            day(day);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("months");
        for (Activity.MoneyMonth month : currency.months()) {
            month(month);
        }
        json.writeEndArray();
        types(currency.types());
        json.writeArrayFieldStart("amounts");
        for (Activity.AmountBand band : currency.amounts()) {
            band(band);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void day(Activity.MoneyDay day) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", day.date().toString());
        json.writeNumberField("transactions", day.transactions());
        money("credits", day.credits());
        money("debits", day.debits());
        json.writeNumberField("apart", day.apart());
        money("walletMore", day.walletMore());
        money("walletLess", day.walletLess());
        json.writeEndObject();
    }

    private void month(Activity.MoneyMonth month) throws IOException {
        json.writeStartObject();
        json.writeStringField("month", month.month().toString());
        json.writeNumberField("transactions", month.transactions());
        json.writeNumberField("subscribers", month.subscribers());
        money("credits", month.credits());
        money("debits", month.debits());
        json.writeEndObject();
    }

    private void types(Activity.Types types) throws IOException {
        json.writeObjectFieldStart("types");
        json.writeNumberField("statedCredits", types.statedCredits());
        json.writeNumberField("inferredCredits", types.inferredCredits());
        json.writeNumberField("statedDebits", types.statedDebits());
        json.writeNumberField("inferredDebits", types.inferredDebits());
        json.writeNumberField("unmoved", types.unmoved());
        json.writeEndObject();
    }

    private void band(Activity.AmountBand band) throws IOException {
        json.writeStartObject();
        money("from", band.from());
        money("to", band.to());
        json.writeNumberField("credits", band.credits());
        json.writeNumberField("debits", band.debits());
        json.writeEndObject();
    }

    private void money(String name, @Nullable BigDecimal amount) throws IOException {
        json.writeStringField(name, amount == null ? null : amount.toPlainString());
    }
}
