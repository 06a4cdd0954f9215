package io.calo.analysis.internal.batch;

import io.calo.analysis.Finding;
import io.calo.analysis.Severity;
import io.calo.analysis.internal.format.Formats;
import io.calo.analysis.internal.spill.KeyOutput;
import io.calo.analysis.internal.spill.RecordInput;
import io.calo.analysis.internal.spill.RecordOutput;
import io.calo.analysis.internal.spill.RowCodec;
import io.calo.analysis.spi.Scope;
import io.calo.parser.SourcePosition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Findings as rows, by time, then rule, then id. */
final class FindingCodec implements RowCodec<Finding> {
    private static final Severity[] SEVERITIES = Severity.values();
    private static final Scope[] SCOPES = Scope.values();

    @Override
    public void key(Finding row, KeyOutput key) {
        key.instant(row.timestamp());
        key.text(row.rule());
        key.text(row.id());
        // Of what is found twice the gravest stays.
        key.number(SEVERITIES.length - row.severity().ordinal());
        key.text(row.message());
    }

    @Override
    public void write(Finding row, RecordOutput out) {
        out.text(row.id());
        out.word(row.rule());
        out.enumeration(row.severity());
        out.enumeration(row.scope());
        out.id(row.key());
        out.idOrNull(row.subscriberId());
        out.idOrNull(row.transactionId());
        out.instant(row.timestamp());
        out.wordOrNull(row.currency());
        out.decimalOrNull(row.amount());
        out.text(row.message());
        out.wordOrNull(row.cause());
        out.textOrNull(row.episodeId());
        out.varint(row.evidence().size());
        row.evidence().forEach(position -> Formats.position(position, out));
    }

    @Override
    public Finding read(RecordInput in) throws IOException {
        return new Finding(
                in.text(),
                in.word(),
                in.enumeration(SEVERITIES),
                in.enumeration(SCOPES),
                in.id(),
                in.idOrNull(),
                in.idOrNull(),
                in.instant(),
                in.wordOrNull(),
                in.decimalOrNull(),
                in.text(),
                in.wordOrNull(),
                in.textOrNull(),
                evidence(in));
    }

    private static List<SourcePosition> evidence(RecordInput in) throws IOException {
        long count = in.varint();
        List<SourcePosition> positions = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            positions.add(Formats.position(in));
        }
        return positions;
    }
}
