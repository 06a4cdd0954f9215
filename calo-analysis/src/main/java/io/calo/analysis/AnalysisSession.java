package io.calo.analysis;

import io.calo.analysis.internal.batch.Settings;
import io.calo.analysis.internal.live.LiveSession;
import io.calo.parser.LogEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An analysis of events that come in live. It finds what a batch analysis of the same events finds, with the same ids, as soon as
 * it is certain:
 *
 * <pre>{@code
 * AnalysisSession session = AnalysisEngine.builder().openSession(finding -> alert(finding));
 * session.accept(event);          // in any order
 * session.advanceTo(watermark);   // no event up to this time will come any more
 * session.save(file);             // and later AnalysisEngine.builder().restoreSession(file, listener)
 * }</pre>
 *
 * <p>A run of the function is judged once the watermark has passed its last record by the time that the function may run
 * ({@link AnalysisEngineBuilder#longestRun}), since until then more of it may come. An event at or before the watermark comes too late:
 * it is left out and counted. So a source may be read again from any earlier point after a session was restored, and nothing is
 * found twice.
 *
 * <p>Findings whose rules look at all of the data, such as the number of a subscriber's transactions, come at the end. Every
 * subscriber takes some kilobytes of memory until then. Not safe for use by several threads.
 */
public final class AnalysisSession {
    private final LiveSession session;

    private AnalysisSession(LiveSession session) {
        this.session = session;
    }

    AnalysisSession(Settings settings, SessionListener listener) {
        this(new LiveSession(settings, listener));
    }

    static AnalysisSession restored(Settings settings, SessionListener listener, InputStream saved) throws IOException {
        return new AnalysisSession(LiveSession.restored(settings, listener, saved));
    }

    /**
     * Takes in one event, whatever its kind; later than the watermark, else it is left out and counted.
     *
     * @throws IllegalStateException if the session has been finished
     */
    public void accept(LogEvent event) {
        session.accept(Objects.requireNonNull(event, "event").kept()); // a run is judged later
    }

    /**
     * Says that no event up to a time, that included, will come any more, and tells the listener what is thereby certain. A time
     * before the watermark changes nothing.
     *
     * @throws IllegalStateException if the session has been finished
     */
    public void advanceTo(Instant watermark) {
        session.advanceTo(watermark);
    }

    /**
     * Says that nothing will come any more: all that is open is judged, the rules are told of the end, and stories that go on are
     * told as far as they have come.
     *
     * @throws IllegalStateException if the session has been finished
     */
    public void finish() {
        session.finish();
    }

    /**
     * Writes all that the session knows: data, never Java serialisation, and so free of code. It holds ids and amounts as logged, and
     * whole records where rules ask for them, personal data included.
     *
     * @param out is not closed
     * @throws IllegalStateException if the session has been finished, or a rule's state is not plain data
     */
    public void save(OutputStream out) throws IOException {
        session.save(out);
    }

    /** Messages by their fate, as far as they have been judged. */
    public MessageCounts messages() {
        return session.messages();
    }

    /** What is at stake now, by currency, in the order of the codes. */
    public List<Exposure> exposures() {
        return session.exposures();
    }

    /** Rules that could not do their work so far, in the order of their ids. */
    public List<DetectorFailure> detectorFailures() {
        return session.detectorFailures();
    }

    /**
     * Events at or before the watermark, which were left out. After a restart that reads a source again these are the ones that were
     * in before; otherwise they are in no figure, and the watermark went ahead of the events.
     */
    public long lateEvents() {
        return session.lateEvents();
    }
}
