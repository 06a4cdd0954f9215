package io.calo.analysis.internal.batch;

import io.calo.analysis.Refusal;
import io.calo.analysis.internal.format.Formats;
import io.calo.analysis.internal.spill.KeyOutput;
import io.calo.analysis.internal.spill.RecordInput;
import io.calo.analysis.internal.spill.RecordOutput;
import io.calo.analysis.internal.spill.RowCodec;
import java.io.IOException;

/** Refusals as rows, by time, then transaction id. */
final class RefusalCodec implements RowCodec<Refusal> {
    @Override
    public void key(Refusal row, KeyOutput key) {
        key.instant(row.timestamp());
        key.text(row.transactionId());
        key.text(row.requestId());
    }

    @Override
    public void write(Refusal row, RecordOutput out) {
        Formats.refusal(row, out);
    }

    @Override
    public Refusal read(RecordInput in) throws IOException {
        return Formats.refusal(in);
    }
}
