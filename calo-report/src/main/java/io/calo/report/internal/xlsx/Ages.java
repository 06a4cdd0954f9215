package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Episode;
import io.calo.analysis.EventReference;
import io.calo.report.internal.figures.AgeBucket;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long stories lasted, or have lasted by the last event of all the data.
 *
 * @param end that event's time
 */
record Ages(Instant end) {
    /** Of what is to be told; the end is at or after every transaction, finding, refusal and story. */
    static Ages of(Contents contents) {
        AnalysisResult result = contents.result();
        Stream<Instant> last = Stream.ofNullable(contents.figures().last());
        Stream<Instant> findings = result.findings().stream().map(finding -> finding.timestamp());
        Stream<Instant> refusals = result.refusals().stream().map(refusal -> refusal.timestamp());
        Stream<Instant> stories =
                result.episodes().stream().map(episode -> episode.latest().timestamp());
        return new Ages(Stream.of(last, findings, refusals, stories)
                .flatMap(times -> times)
                .reduce(Instant.EPOCH, (one, other) -> one.isAfter(other) ? one : other));
    }

    /** From its beginning to its end, or as long as it has been open. */
    Duration of(Episode episode) {
        EventReference closing = episode.closing();
        return Duration.between(episode.opening().timestamp(), closing == null ? end : closing.timestamp());
    }

    /** The bucket of an open story; null for one that is settled. */
    @Nullable
    String bucket(Episode episode) {
        return episode.isOpen() ? AgeBucket.of(of(episode)).days() : null;
    }
}
