package io.calo.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.DetectorFailure;
import io.calo.analysis.EpisodeCounts;
import io.calo.analysis.EventReference;
import io.calo.analysis.Exposure;
import io.calo.analysis.FindingCounts;
import io.calo.analysis.Severity;
import io.calo.analysis.Suppression;
import io.calo.analysis.SuppressionUse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of the summary that tell what the rules found, and whether they could do their work. */
final class SummaryFindings {
    private final JsonGenerator json;

    SummaryFindings(JsonGenerator json) {
        this.json = json;
    }

    void write(AnalysisResult result, @Nullable BaselineComparison comparison) throws IOException {
        findings(result.findingCounts());
        baseline(comparison);
        episodes(result.episodeCounts());
        exposure(result);
        failures(result);
        suppressions(result);
    }

    private void findings(FindingCounts counts) throws IOException {
        json.writeObjectFieldStart("findings");
        json.writeNumberField("total", counts.total());
        json.writeObjectFieldStart("byRule");
        for (Map.Entry<String, Long> rule : counts.byRule().entrySet()) {
            json.writeNumberField(rule.getKey(), rule.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("bySeverity");
        for (Map.Entry<Severity, Long> severity : counts.bySeverity().entrySet()) {
            json.writeNumberField(severity.getKey().name(), severity.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("suppressed", counts.suppressed());
        json.writeEndObject();
    }

    private void baseline(@Nullable BaselineComparison comparison) throws IOException {
        if (comparison == null) {
            json.writeNullField("baseline");
            return;
        }
        json.writeObjectFieldStart("baseline");
        json.writeNumberField("new", comparison.newFindings());
        json.writeNumberField("known", comparison.known());
        json.writeNumberField("fixed", comparison.fixed());
        json.writeNumberField("notChecked", comparison.notChecked());
        json.writeObjectFieldStart("notCheckedBecause");
        for (Map.Entry<NotChecked, Long> reason : comparison.notCheckedBecause().entrySet()) {
            json.writeNumberField(reason.getKey().id(), reason.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void episodes(EpisodeCounts counts) throws IOException {
        json.writeObjectFieldStart("episodes");
        json.writeNumberField("total", counts.total());
        json.writeNumberField("open", counts.open());
        json.writeNumberField("divergences", counts.divergences());
        json.writeNumberField("openDivergences", counts.openDivergences());
        json.writeNumberField("overdrafts", counts.overdrafts());
        json.writeNumberField("openOverdrafts", counts.openOverdrafts());
        json.writeEndObject();
    }

    private void exposure(AnalysisResult result) throws IOException {
        json.writeObjectFieldStart("exposure");
        for (Exposure exposure : result.exposures()) {
            json.writeObjectFieldStart(exposure.currency());
            json.writeStringField("atRisk", exposure.atRisk().toPlainString());
            json.writeNumberField("subscribersAtRisk", exposure.subscribersAtRisk());
            json.writeStringField("owed", exposure.owed().toPlainString());
            json.writeNumberField("subscribersOwed", exposure.subscribersOwed());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void failures(AnalysisResult result) throws IOException {
        json.writeArrayFieldStart("detectorFailures");
        for (DetectorFailure failure : result.detectorFailures()) {
            json.writeStartObject();
            json.writeStringField("rule", failure.rule());
            json.writeStringField("detector", failure.detector());
            json.writeStringField("key", failure.key());
            json.writeNumberField("keys", failure.keys());
            // What others' code throws may hold anything that it was given.
            json.writeStringField("error", PersonalDataMask.mask(failure.error()));
            place(failure.event());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Where it was at, for the detector's author. */
    private void place(@Nullable EventReference event) throws IOException {
        if (event == null) {
            json.writeNullField("at");
            return;
        }
        json.writeObjectFieldStart("at");
        json.writeStringField("file", event.position().source());
        json.writeNumberField("line", event.position().line());
        json.writeNumberField("byteOffset", event.position().byteOffset());
        json.writeEndObject();
    }

    private void suppressions(AnalysisResult result) throws IOException {
        json.writeArrayFieldStart("suppressions");
        for (SuppressionUse use : result.suppressions()) {
            json.writeStartObject();
            suppression(use.suppression());
            json.writeNumberField("findings", use.findings());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("expiredSuppressions");
        for (Suppression suppression : result.expiredSuppressions()) {
            json.writeStartObject();
            suppression(suppression);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void suppression(Suppression suppression) throws IOException {
        json.writeStringField("rule", suppression.rule());
        json.writeStringField("subscriber", suppression.subscriberId());
        json.writeStringField("transaction", suppression.transactionId());
        json.writeStringField("finding", suppression.findingId());
        json.writeStringField("reason", suppression.reason());
        LocalDate expires = suppression.expires();
        json.writeStringField("expires", expires == null ? null : expires.toString());
    }
}
