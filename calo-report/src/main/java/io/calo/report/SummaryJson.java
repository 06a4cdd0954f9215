package io.calo.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.CurrencyTotals;
import io.calo.analysis.MessageCounts;
import io.calo.analysis.Outcome;
import io.calo.analysis.Period;
import io.calo.analysis.TransactionTotals;
import io.calo.parser.Coverage;
import io.calo.parser.Kind;
import io.calo.parser.TransactionType;
import io.calo.report.internal.AtomicFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
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
            coverage(result.coverage(), json);
            messages(result, json);
            transactions(result.totals(), json);
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

    private static void coverage(Coverage coverage, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("coverage");
        json.writeNumberField("files", coverage.files());
        json.writeNumberField("unreadableFiles", coverage.unreadableFiles());
        json.writeNumberField("ignoredFiles", coverage.ignoredFiles());
        json.writeNumberField("decodedBytes", coverage.decodedBytes());
        json.writeNumberField("accountedBytes", coverage.accountedBytes());
        json.writeNumberField("records", coverage.records());
        json.writeNumberField("malformedRecords", coverage.malformedRecords());
        json.writeNumberField("unrecognizedRecords", coverage.unrecognizedRecords());
        json.writeObjectFieldStart("recordsByKind");
        for (Map.Entry<Kind, Long> kind : coverage.recordsByKind().entrySet()) {
            json.writeNumberField(kind.getKey().id(), kind.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void messages(AnalysisResult result, JsonGenerator json) throws IOException {
        MessageCounts messages = result.messages();
        json.writeObjectFieldStart("messages");
        json.writeNumberField("received", messages.received());
        json.writeNumberField("unannounced", messages.unannounced());
        json.writeNumberField("published", messages.published());
        json.writeNumberField("skipped", messages.skipped());
        json.writeNumberField("refused", messages.refused());
        json.writeNumberField("failed", messages.failed());
        json.writeNumberField("unfinished", messages.unfinished());
        json.writeNumberField("repeatedRecords", result.repeatedRecords());
        json.writeNumberField("recordsOutsideInvocations", result.recordsOutsideInvocations());
        json.writeNumberField("silentRuns", result.silentRuns());
        json.writeEndObject();
    }

    private static void transactions(TransactionTotals totals, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("transactions");
        json.writeNumberField("count", totals.count());
        json.writeNumberField("subscribers", totals.subscribers());
        json.writeObjectFieldStart("byType");
        for (Map.Entry<TransactionType, Long> type : totals.byType().entrySet()) {
            json.writeNumberField(type.getKey().name(), type.getValue());
        }
        json.writeNumberField("UNSTATED", totals.unstated());
        json.writeEndObject();
        json.writeObjectFieldStart("byOutcome");
        for (Map.Entry<Outcome, Long> outcome : totals.byOutcome().entrySet()) {
            json.writeNumberField(outcome.getKey().id(), outcome.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("byCurrency");
        for (Map.Entry<String, CurrencyTotals> currency : totals.byCurrency().entrySet()) {
            json.writeObjectFieldStart(currency.getKey());
            currency(currency.getValue(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void currency(CurrencyTotals totals, JsonGenerator json) throws IOException {
        json.writeNumberField("count", totals.count());
        json.writeStringField("credit", totals.credit().toPlainString());
        json.writeStringField("debit", totals.debit().toPlainString());
        json.writeStringField("unstated", totals.unstated().toPlainString());
        json.writeStringField("vat", totals.vat().toPlainString());
    }
}
