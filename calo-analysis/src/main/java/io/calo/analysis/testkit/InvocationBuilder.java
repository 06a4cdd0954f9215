package io.calo.analysis.testkit;

import io.calo.analysis.Invocation;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Describes a run of the function. Each method answers the builder itself. */
public final class InvocationBuilder {
    private boolean startMissing;
    private boolean endMissing;
    private boolean reportMissing;
    private Duration duration = Duration.ofSeconds(1);
    private @Nullable String status;
    private @Nullable String requestId;
    private @Nullable Instant time;

    InvocationBuilder() {}

    /** Leaves out its START. */
    public InvocationBuilder withoutStart() {
        this.startMissing = true;
        return this;
    }

    /** Leaves out its END. */
    public InvocationBuilder withoutEnd() {
        this.endMissing = true;
        return this;
    }

    /** Leaves out its REPORT, and duration and status with it. */
    public InvocationBuilder withoutReport() {
        this.reportMissing = true;
        return this;
    }

    /** Sets how long it ran; a second unless set. */
    public InvocationBuilder duration(Duration duration) {
        this.duration = Objects.requireNonNull(duration, "duration");
        return this;
    }

    /** Sets the status that its REPORT states, such as {@code timeout}; none unless set. */
    public InvocationBuilder status(String status) {
        this.status = Objects.requireNonNull(status, "status");
        return this;
    }

    /** Sets the Lambda request; one of its own unless set. */
    public InvocationBuilder request(String requestId) {
        this.requestId = Objects.requireNonNull(requestId, "requestId");
        return this;
    }

    /** Sets when it started, in ISO 8601; an hour after what the test was told before unless set. */
    public InvocationBuilder at(String time) {
        this.time = Instant.parse(time);
        return this;
    }

    Invocation build(Book book) {
        if (startMissing && endMissing && reportMissing) {
            throw new IllegalArgumentException("an invocation has a START, an END or a REPORT; this one has none");
        }
        Book.Place place = book.next(time);
        Instant end = place.time().plus(duration);
        return new Invocation(
                requestId != null ? requestId : place.requestId(),
                startMissing ? null : place.time(),
                endMissing ? null : end,
                reportMissing ? null : end,
                reportMissing ? null : duration,
                reportMissing ? null : status,
                startMissing ? end : place.time(),
                place.position(0));
    }
}
