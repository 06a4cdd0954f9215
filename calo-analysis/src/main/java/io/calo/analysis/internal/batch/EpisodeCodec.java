package io.calo.analysis.internal.batch;

import io.calo.analysis.Episode;
import io.calo.analysis.internal.format.EpisodeFormat;
import io.calo.analysis.internal.spill.KeyOutput;
import io.calo.analysis.internal.spill.RecordInput;
import io.calo.analysis.internal.spill.RecordOutput;
import io.calo.analysis.internal.spill.RowCodec;
import java.io.IOException;

/** Stories as rows, by their beginning, then id. */
final class EpisodeCodec implements RowCodec<Episode> {
    @Override
    public void key(Episode row, KeyOutput key) {
        key.instant(row.opening().timestamp());
        key.text(row.id());
    }

    @Override
    public void write(Episode row, RecordOutput out) {
        EpisodeFormat.write(row, out);
    }

    @Override
    public Episode read(RecordInput in) throws IOException {
        return EpisodeFormat.read(in);
    }
}
