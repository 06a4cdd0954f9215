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

    /**
     * Tells that a file of a report, which may be long, is about to be added up; does nothing unless overridden.
     *
     * @param file its name
     */
    default void addingUp(String file) {}
}
