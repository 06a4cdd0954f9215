package io.calo.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.calo.analysis.Finding;
import io.calo.parser.SourcePosition;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes findings as JSON objects, one a line. Other programs rely on the members' names and on all of them being there. */
final class FindingJson implements Closeable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    FindingJson(Writer out) throws IOException {
        this.json = FACTORY.createGenerator(out);
        this.json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    /** Writes a finding that is there. */
    void write(Finding finding, FindingStatus status) throws IOException {
        json.writeStartObject();
        members(finding, status);
        end();
    }

    /**
     * Writes a finding that is no longer there, and why it may be there nevertheless.
     *
     * @param reason null if it is fixed
     * @param accepted why it was suppressed, in the words of who did; null if it was not
     */
    void writeGone(Finding finding, @Nullable NotChecked reason, @Nullable String accepted) throws IOException {
        json.writeStartObject();
        members(finding, reason == null ? FindingStatus.FIXED : FindingStatus.NOT_CHECKED);
        json.writeStringField("reason", reason == null ? null : reason.id());
        json.writeStringField("suppressedBecause", accepted);
        end();
    }

    private void members(Finding finding, FindingStatus status) throws IOException {
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("scope", finding.scope().name());
        json.writeStringField("key", finding.key());
        json.writeStringField("subscriberId", finding.subscriberId());
        json.writeStringField("transactionId", finding.transactionId());
        json.writeStringField("timestamp", IsoTime.format(finding.timestamp()));
        json.writeStringField("currency", finding.currency());
        json.writeStringField(
                "amount", finding.amount() == null ? null : finding.amount().toPlainString());
        // Rules write no personal data; a careless one of somebody else must not bring it into a file either.
        json.writeStringField("message", PersonalDataMask.mask(finding.message()));
        json.writeStringField("cause", finding.cause());
        json.writeStringField("episodeId", finding.episodeId());
        json.writeStringField("status", status.id());
        evidence(finding);
    }

    private void evidence(Finding finding) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (SourcePosition position : finding.evidence()) {
            json.writeStartObject();
            json.writeStringField("file", position.source());
            json.writeNumberField("line", position.line());
            json.writeNumberField("byteOffset", position.byteOffset());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void end() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
