package io.calo.report.internal.page;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Episode;
import io.calo.analysis.Finding;
import io.calo.analysis.Refusal;
import io.calo.report.internal.figures.Figures;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the last event of all the data was logged, up to which open stories are reckoned. */
final class DataEnd {
    private @Nullable Instant end;

    private DataEnd() {}

    /** Null if nothing was found at all. */
    static @Nullable Instant of(AnalysisResult result, Figures figures) {
        DataEnd data = new DataEnd();
        data.extend(figures.last());
        for (Finding finding : result.findings()) {
            data.extend(finding.timestamp());
        }
        for (Refusal refusal : result.refusals()) {
            data.extend(refusal.timestamp());
        }
        for (Episode episode : result.episodes()) {
            data.extend(episode.latest().timestamp());
        }
        return data.end;
    }

    private void extend(@Nullable Instant time) {
        if (time != null && (end == null || time.isAfter(end))) {
            end = time;
        }
    }
}
