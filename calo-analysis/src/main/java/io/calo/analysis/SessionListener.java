package io.calo.analysis;

/**
 * Is told what an {@link AnalysisSession} finds, by the thread that advances it.
 *
 * <p>What it throws comes out of {@link AnalysisSession#advanceTo} or {@link AnalysisSession#finish}, and is no failure of a rule.
 * The finding counts as told and does not come again, and what the same event would have shown besides may be lost. The session
 * goes on with the event after it when it is advanced to a later time; one that was being finished is finished, and tells no more.
 * So a listener that can fail, as by sending, had better put findings aside and send them afterwards.
 */
@FunctionalInterface
public interface SessionListener {
    /** A rule found something. Each finding comes once, with the id that it has in any other analysis of the same events. */
    void onFinding(Finding finding);

    /** A story ended; or the session did, while it goes on. */
    default void onEpisode(Episode episode) {}
}
