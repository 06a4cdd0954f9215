package io.calo.report;

/** Is told how far files have been hashed, which takes its time where there are many gigabytes. May be called by several threads. */
@FunctionalInterface
public interface HashingProgress {
    /**
     * Tells it.
     *
     * @param done bytes read so far
     * @param total bytes that there are to read
     */
    void hashed(long done, long total);
}
