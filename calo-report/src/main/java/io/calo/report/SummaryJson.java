package io.calo.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Period;
import io.calo.report.internal.AtomicFile;
import io.calo.report.internal.json.SummaryMembers;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The counts and sums of an analysis; other programs rely on its names, so that they may be added to but not changed. */
record SummaryJson(@Nullable BaselineComparison comparison) implements Report {
    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public void write(AnalysisResult result, Path file) throws IOException {
        AtomicFile.write(file, out -> write(result, out));
    }

    private void write(AnalysisResult result, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("schema", "calo.summary/1");
            period(result.period(), json);
            json.writeObjectFieldStart("coverage");
            SummaryMembers.coverage(result.coverage(), json);
            json.writeEndObject();
            json.writeObjectFieldStart("messages");
            SummaryMembers.messages(result, json);
            json.writeEndObject();
            json.writeObjectFieldStart("transactions");
            SummaryMembers.transactions(result.totals(), json);
            json.writeEndObject();
            json.writeObjectFieldStart("mismatches");
            json.writeNumberField("total", result.mismatches().total());
            json.writeNumberField("linked", result.mismatches().linked());
            json.writeEndObject();
            new SummaryFindings(json).write(result, comparison);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void period(Period period, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("period");
        json.writeStringField("from", period.from() == null ? null : IsoTime.format(period.from()));
        json.writeStringField("to", period.to() == null ? null : IsoTime.format(period.to()));
        json.writeEndObject();
    }
}
