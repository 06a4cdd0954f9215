package io.calo.analysis.internal.spill;

import java.io.InterruptedIOException;

/** Long work looks here, row by row, whether somebody wants it ended. */
final class Interruption {
    private Interruption() {}

    /** Leaves the thread interrupted: whoever catches this still sees it. */
    static void check() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Interrupted while rows were sorted");
        }
    }
}
