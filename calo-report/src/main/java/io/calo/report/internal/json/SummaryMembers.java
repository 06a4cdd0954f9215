package io.calo.report.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.CurrencyTotals;
import io.calo.analysis.MessageCounts;
import io.calo.analysis.Outcome;
import io.calo.analysis.TransactionTotals;
import io.calo.parser.Coverage;
import io.calo.parser.InputRemark;
import io.calo.parser.Kind;
import io.calo.parser.TransactionType;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The counts and sums of an analysis, alike in the summary and in the page: each writes the members of an object that is begun. */
public final class SummaryMembers {
    private SummaryMembers() {}

    /** How much was read. */
    public static void coverage(Coverage coverage, JsonGenerator json) throws IOException {
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
        remarks(coverage, json);
        CoverageMembers.malformed(coverage.malformed(), json);
        CoverageMembers.ignored(coverage.ignored(), json);
    }

    /** What is to be known about inputs; no member at all where there is nothing. */
    private static void remarks(Coverage coverage, JsonGenerator json) throws IOException {
        List<InputRemark> remarks = coverage.remarks();
        if (remarks.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("remarks");
        for (InputRemark remark : remarks) {
            json.writeStartObject();
            json.writeStringField("file", remark.name());
            json.writeStringField("remark", remark.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        CoverageMembers.remarks(coverage.remarkTotals(), json);
    }

    /** Messages by their fate, and what keeps others from being messages. */
    public static void messages(AnalysisResult result, JsonGenerator json) throws IOException {
        MessageCounts messages = result.messages();
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
    }

    /** Counts and sums of transactions. */
    public static void transactions(TransactionTotals totals, JsonGenerator json) throws IOException {
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
    }

    private static void currency(CurrencyTotals totals, JsonGenerator json) throws IOException {
        json.writeNumberField("count", totals.count());
        json.writeStringField("credit", totals.credit().toPlainString());
        json.writeStringField("debit", totals.debit().toPlainString());
        json.writeStringField("unstated", totals.unstated().toPlainString());
        json.writeStringField("vat", totals.vat().toPlainString());
    }
}
