package io.calo.cli;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import java.io.IOException;

/** Inputs, read and put together. */
record Analysis(AnalysisResult result, Observations observations) {
    /** How many events pass between two steps of the progress bar. */
    private static final int STRIDE = 1024;

    /**
     * Reads all of the inputs.
     *
     * @throws Failure if they hold no record, or at Ctrl-C
     */
    static Analysis of(Inputs inputs, Terminal terminal, boolean quiet) throws IOException {
        try (LogReader reader = inputs.open(terminal);
                Progress progress =
                        quiet || !terminal.live() ? Progress.none() : Progress.ofBytes(terminal, inputs.size())) {
            AnalysisEngine engine = AnalysisEngine.create();
            Observations observations = new Observations();
            long count = 0;
            for (LogEvent event; (event = reader.read()) != null; ) {
                engine.accept(event);
                observations.add(event);
                if (++count % STRIDE == 0) {
                    progress.to(reader.bytesRead());
                    Failure.ifInterrupted();
                }
            }
            if (reader.coverage().records() == 0) {
                throw inputs.nothingIn(reader.coverage(), observations);
            }
            return new Analysis(engine.finish(reader.coverage()), observations);
        }
    }

    /** Whether all that was found could be read. */
    int exitCode() {
        return result.coverage().isClean() ? ExitCodes.DONE : ExitCodes.PARTLY_READ;
    }
}
