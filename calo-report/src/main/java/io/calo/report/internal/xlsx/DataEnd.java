package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisResult;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The last event of all the data, up to which the age of open stories is reckoned. */
final class DataEnd {
    private DataEnd() {}

    /** It is at or after every transaction, finding, refusal and story; the beginning of 1970 where there is none. */
    static Instant of(Contents contents) {
        AnalysisResult result = contents.result();
        @Nullable Instant last = contents.figures().last();
        return Stream.of(
                        Stream.ofNullable(last),
                        result.findings().stream().map(finding -> finding.timestamp()),
                        result.refusals().stream().map(refusal -> refusal.timestamp()),
                        result.episodes().stream()
                                .map(episode -> episode.latest().timestamp()))
                .flatMap(times -> times)
                .reduce(Instant.EPOCH, (one, other) -> one.isAfter(other) ? one : other);
    }
}
