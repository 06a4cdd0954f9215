package io.calo.analysis;

/** Is told how far an analysis has come, about once for each thousand of what is counted. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Called by any thread, also by several at once.
     *
     * @param done how much of the stage is done
     * @param total how much there is in all; -1 if not known
     */
    void progress(AnalysisStage stage, long done, long total);
}
