package io.calo.analysis;

import io.calo.parser.SourcePosition;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run of the Lambda function as the platform's records tell it.
 *
 * @param requestId the Lambda request
 * @param started when its START was logged; null where that is missing
 * @param ended when its END was logged, or the REPORT that tells of the end too, as in Lambda's JSON log format; null where
 *     that is missing
 * @param reported when its REPORT was logged; null where that is missing
 * @param duration as its REPORT states it; null where that is missing
 * @param status as its REPORT states it, such as {@code timeout}; null where it went well or the REPORT is missing
 * @param timestamp of the first record that there is
 * @param position of the first record that there is
 */
public record Invocation(
        String requestId,
        @Nullable Instant started,
        @Nullable Instant ended,
        @Nullable Instant reported,
        @Nullable Duration duration,
        @Nullable String status,
        Instant timestamp,
        SourcePosition position) {

    /** What names it. */
    public EventReference reference() {
        return new EventReference(timestamp, requestId, null, null, null, position);
    }
}
