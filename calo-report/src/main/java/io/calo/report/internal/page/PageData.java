package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import io.calo.report.internal.figures.Figures;
import io.calo.report.internal.json.SummaryMembers;
import java.io.IOException;
import java.io.Writer;

/**
 * What the page knows, as JSON of the schema {@code calo.page/1}: money as decimal texts, times as milliseconds since 1970, rows by columns.
 * The same analysis and settings give the same text.
 */
final class PageData {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** A page that shows so many records is long enough to be read for days. */
    private static final int MOST_EXCERPTS = 20_000;

    private static final int MOST_CHARACTERS = 8_000_000;

    private final AnalysisResult result;
    private final Figures figures;
    private final ReportSettings settings;
    private final Places places = new Places();
    private final PageRows rows;
    private final Excerpts excerpts;

    /** Reads all that the page is to hold. */
    PageData(AnalysisResult result, Figures figures, ReportSettings settings, PageTexts texts) {
        this.result = result;
        this.figures = figures;
        this.settings = settings;
        WantedRecords wanted = new WantedRecords(places, MOST_EXCERPTS);
        this.rows = new PageRows(result, figures, settings, texts, places, wanted);
        rows.fill();
        this.excerpts =
                new ExcerptReader(texts, places, wanted, MOST_CHARACTERS).read(settings.logs(), result.coverage());
    }

    /** Writes it and closes the writer. */
    void write(Writer out, PageTexts texts) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", "calo.page/1");
            new MetaJson(json).write(result, figures, settings, rows, excerpts);
            json.writeObjectFieldStart("messages");
            SummaryMembers.messages(result, json);
            json.writeEndObject();
            json.writeObjectFieldStart("coverage");
            SummaryMembers.coverage(result.coverage(), json);
            json.writeEndObject();
            json.writeObjectFieldStart("totals");
            SummaryMembers.transactions(result.totals(), json);
            json.writeEndObject();
            new BooksJson(json).write(result, figures);
            new LookAtJson(json, places).write(figures);
            new RulesJson(json, places, texts).write(result);
            new ActivityJson(json).write(figures.activity());
            rows.write(json);
            places.write(json);
            excerpts.write(json);
            json.writeEndObject();
        }
    }
}
