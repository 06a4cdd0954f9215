package io.calo.analysis.internal.live;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.Exposure;
import io.calo.analysis.MessageCounts;
import io.calo.analysis.SessionListener;
import io.calo.analysis.internal.batch.Settings;
import io.calo.parser.LogEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A live analysis with a beginning and an end. */
public final class LiveSession {
    private final LiveAnalysis analysis;
    private boolean finished;

    private LiveSession(LiveAnalysis analysis) {
        this.analysis = analysis;
    }

    /** Begins with nothing. */
    public LiveSession(Settings settings, SessionListener listener) {
        this(new LiveAnalysis(settings, Objects.requireNonNull(listener, "listener")));
    }

    /** Goes on where a session was saved. */
    public static LiveSession restored(Settings settings, SessionListener listener, InputStream saved)
            throws IOException {
        Objects.requireNonNull(saved, "saved");
        LiveSession session = new LiveSession(settings, listener);
        new SessionReader(session.analysis).read(saved);
        return session;
    }

    /** Takes in one event. */
    public void accept(LogEvent event) {
        Objects.requireNonNull(event, "event");
        requireUnfinished();
        analysis.accept(event);
    }

    /** Judges what is certain by then. */
    public void advanceTo(Instant watermark) {
        requireUnfinished();
        analysis.advanceTo(millis(watermark));
    }

    private static long millis(Instant time) {
        try {
            return time.toEpochMilli();
        } catch (ArithmeticException farAway) {
            return time.isAfter(Instant.EPOCH) ? Long.MAX_VALUE : Long.MIN_VALUE;
        }
    }

    /** Judges all. */
    public void finish() {
        requireUnfinished();
        finished = true;
        analysis.finish();
    }

    /** Writes all that is known. */
    public void save(OutputStream out) throws IOException {
        requireUnfinished();
        new SessionWriter(analysis).write(out);
    }

    /** Messages by their fate. */
    public MessageCounts messages() {
        return analysis.book.messages();
    }

    /** What is at stake, by currency. */
    public List<Exposure> exposures() {
        return List.copyOf(analysis.exposures().values());
    }

    /** Rules that could not do their work. */
    public List<DetectorFailure> detectorFailures() {
        return analysis.failures.list();
    }

    /** Events that came too late. */
    public long lateEvents() {
        return analysis.late;
    }

    private void requireUnfinished() {
        if (finished) {
            throw new IllegalStateException("the session has been finished");
        }
    }
}
