package io.calo.analysis;

/** Is told what an {@link AnalysisSession} finds, by the thread that advances it. */
@FunctionalInterface
public interface SessionListener {
    /** A rule found something. Each finding comes once, with the id that it has in any other analysis of the same events. */
    void onFinding(Finding finding);

    /** A story ended; or the session did, while it goes on. */
    default void onEpisode(Episode episode) {}
}
