package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Currencies;
import io.calo.analysis.Exposure;
import io.calo.report.ReportSettings;
import io.calo.report.Verdict;
import io.calo.report.internal.Version;
import io.calo.report.internal.figures.Figures;
import io.calo.report.internal.figures.OpenItems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The members of the data that tell what the page is about: of which logs, of when, and how much of it is there. */
final class MetaJson {
    private final JsonGenerator json;

    MetaJson(JsonGenerator json) {
        this.json = json;
    }

    void write(AnalysisResult result, Figures figures, ReportSettings settings, PageRows rows, Excerpts excerpts)
            throws IOException {
        json.writeObjectFieldStart("meta");
        json.writeStringField("version", Version.text());
        time("preparedAt", settings.preparedAt());
        json.writeStringField("zone", settings.zone().getId());
        json.writeArrayFieldStart("logs");
        for (Path log : settings.logs()) {
            json.writeString(log.toString());
        }
        json.writeEndArray();
        json.writeStringField("personalData", PageTables.id(settings.personalData()));
        json.writeObjectFieldStart("period");
        time("from", result.period().from());
        time("to", result.period().to());
        json.writeEndObject();
        time("first", figures.first());
        time("last", figures.last());
        rows.writeHeld(json);
        new Held(excerpts.texts().size(), excerpts.total(), excerpts.reason()).write("excerpts", json);
        json.writeEndObject();
        currencies(result, figures);
        verdict(figures.verdict());
    }

    private void time(String name, @Nullable Instant time) throws IOException {
        if (time == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, time.toEpochMilli());
        }
    }

    /** The library's own decimals: browsers have other opinions. */
    private void currencies(AnalysisResult result, Figures figures) throws IOException {
        Set<String> codes = new TreeSet<>(result.totals().byCurrency().keySet());
        result.exposures().stream().map(Exposure::currency).forEach(codes::add);
        for (OpenItems items : figures.openItems()) {
            if (items.currency() != null) {
                codes.add(items.currency());
            }
        }
        json.writeObjectFieldStart("currencies");
        for (String code : codes) {
            json.writeNumberField(code, Currencies.decimals(code));
        }
        json.writeEndObject();
    }

    private void verdict(Verdict verdict) throws IOException {
        json.writeObjectFieldStart("verdict");
        json.writeStringField("state", PageTables.id(verdict.state()));
        json.writeStringField("sentence", verdict.sentence());
        json.writeArrayFieldStart("reasons");
        for (String reason : verdict.reasons()) {
            json.writeString(reason);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
