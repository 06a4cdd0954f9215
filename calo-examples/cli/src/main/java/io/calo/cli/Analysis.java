package io.calo.cli;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisEngineBuilder;
import io.calo.analysis.AnalysisResult;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;

/** Inputs, read and put together. What it set aside on disk is there until it is closed. */
record Analysis(AnalysisResult result, Observations observations) implements AutoCloseable {
    /** Reads all of the inputs, with the built-in rules and the defaults. */
    static Analysis of(Inputs inputs, Terminal terminal, boolean quiet) throws IOException {
        return of(AnalysisEngine.builder(), inputs, terminal, quiet);
    }

    /**
     * Reads all of the inputs.
     *
     * @param settings rules, options and threads; who watches is set here
     * @throws Failure if the settings are wrong, if the inputs hold no record, or at Ctrl-C
     */
    static Analysis of(AnalysisEngineBuilder settings, Inputs inputs, Terminal terminal, boolean quiet)
            throws IOException {
        Observations observations = new Observations();
        try (Progress progress =
                        quiet || !terminal.live() ? Progress.none() : Progress.ofAnalysis(terminal, inputs.size());
                AnalysisEngine engine =
                        engine(settings.onEvent(observations::add).onProgress(progress::to))) {
            AnalysisResult result = inputs.analyzedBy(engine, terminal);
            if (result.coverage().records() == 0) {
                result.close();
                throw inputs.nothingIn(result.coverage());
            }
            return new Analysis(result, observations);
        } catch (IOException | UncheckedIOException e) {
            if (isStop(e)) {
                throw Failure.stopped();
            }
            throw e;
        }
    }

    /** An engine, or all that is wrong with its settings. */
    static AnalysisEngine engine(AnalysisEngineBuilder settings) {
        try {
            return settings.build();
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()), e);
        }
    }

    /** Whether it is Ctrl-C that made reading or writing fail. */
    static boolean isStop(Exception e) {
        Throwable reason = e instanceof UncheckedIOException ? e.getCause() : e;
        return Thread.currentThread().isInterrupted()
                || reason instanceof InterruptedIOException
                || reason instanceof ClosedByInterruptException;
    }

    /** Whether all that was found could be read. */
    int exitCode() {
        return result.coverage().isClean() ? ExitCodes.DONE : ExitCodes.PARTLY_READ;
    }

    /** Lets go of what was set aside. */
    @Override
    public void close() {
        result.close();
    }
}
