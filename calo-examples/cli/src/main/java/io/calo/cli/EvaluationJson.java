package io.calo.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.analysis.Finding;
import io.calo.parser.SourcePosition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An evaluation for programs: one JSON object, with everything that was missed and every false alarm. */
final class EvaluationJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private EvaluationJson() {}

    static void write(Evaluation evaluation, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("schema", "calo.evaluation/1");
            json.writeBooleanField("kept", evaluation.isKept());
            json.writeArrayFieldStart("rules");
            for (RuleScore score : evaluation.scores()) {
                score(score, json);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("rulesWithoutLabels");
            for (Map.Entry<String, Long> rule : evaluation.withoutLabels().entrySet()) {
                json.writeNumberField(rule.getKey(), rule.getValue());
            }
            json.writeEndObject();
            missed(evaluation, json);
            falseAlarms(evaluation, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void score(RuleScore score, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", score.rule().rule());
        json.writeStringField("label", score.rule().label());
        json.writeStringField("kind", EvaluationText.kind(score));
        json.writeNumberField("labels", score.labels());
        json.writeNumberField("found", score.found());
        json.writeNumberField("missed", score.labels() - score.found());
        json.writeNumberField("excused", score.excused());
        json.writeNumberField("falseAlarms", score.falseAlarms());
        ratio("precision", EvaluationText.ratio(score.found(), score.found() + score.falseAlarms()), json);
        ratio("recall", EvaluationText.ratio(score.found(), score.labels()), json);
        json.writeEndObject();
    }

    private static void ratio(String name, @Nullable BigDecimal ratio, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(ratio); // null where there is none
    }

    private static void missed(Evaluation evaluation, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("missed");
        for (RuleScore score : evaluation.scores()) {
            for (Label label : score.missed()) {
                json.writeStartObject();
                json.writeStringField("rule", score.rule().rule());
                json.writeStringField("label", label.fault());
                json.writeStringField("time", label.time().toString());
                json.writeStringField("subscriber", label.subscriber());
                json.writeStringField("transaction", label.transaction());
                json.writeStringField("currency", label.currency());
                json.writeStringField("amount", text(label.amount()));
                json.writeStringField("detail", label.detail());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void falseAlarms(Evaluation evaluation, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("falseAlarms");
        evaluation.forEachFalseAlarm(finding -> {
            try {
                falseAlarm(finding, json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        json.writeEndArray();
    }

    private static void falseAlarm(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("id", finding.id());
        json.writeStringField("time", finding.timestamp().toString());
        json.writeStringField("subscriber", finding.subscriberId());
        json.writeStringField("transaction", finding.transactionId());
        json.writeStringField("currency", finding.currency());
        json.writeStringField("amount", text(finding.amount()));
        json.writeStringField("message", finding.message());
        json.writeArrayFieldStart("evidence");
        for (SourcePosition position : finding.evidence()) {
            json.writeString(position.toString());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static @Nullable String text(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
