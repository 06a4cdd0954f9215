package io.calo.analysis;

import io.calo.analysis.AnalysisResult.MismatchCounts;
import io.calo.analysis.internal.FateBook;
import io.calo.analysis.internal.Invocations;
import io.calo.parser.Coverage;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;

/**
 * Puts the events of logs together. Events may come in any order and from any number of files: the result is the same but for
 * the positions.
 *
 * <pre>{@code
 * AnalysisResult result = AnalysisEngine.create().analyze(Path.of("logs"));
 * }</pre>
 *
 * <p>An engine is used once. It is not safe for use by several threads without synchronisation. It keeps some hundred bytes for
 * each message until {@link #finish}. Inputs are told apart by the sources that their events name: where several readers feed one
 * engine, no two inputs may have the same name.
 */
public final class AnalysisEngine {
    private static final Comparator<LedgerEntry> BY_TIME = Comparator.comparing(LedgerEntry::timestamp)
            .thenComparing(entry -> entry.transaction().id())
            .thenComparing(LedgerEntry::requestId)
            .thenComparing(entry -> Objects.requireNonNullElse(entry.messageId(), ""));
    private static final Comparator<Refusal> REFUSALS_BY_TIME = Comparator.comparing(Refusal::timestamp)
            .thenComparing(Refusal::transactionId)
            .thenComparing(Refusal::requestId);

    private final Invocations invocations = new Invocations();
    private boolean finished;

    private AnalysisEngine() {}

    /** A new engine. */
    public static AnalysisEngine create() {
        return new AnalysisEngine();
    }

    /**
     * Reads a file or folder and finishes. Input that is broken or cannot be read does not end the analysis: ask
     * {@link Coverage#isClean()} of the result's coverage.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws IllegalStateException if the engine has been finished
     */
    public AnalysisResult analyze(Path path) throws IOException {
        requireUnfinished();
        try (LogReader reader = LogReader.open(path)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                accept(event);
            }
            return finish(reader.coverage());
        }
    }

    /**
     * Takes in one event, whatever its kind.
     *
     * @throws IllegalStateException if the engine has been finished
     */
    public void accept(LogEvent event) {
        Objects.requireNonNull(event, "event");
        requireUnfinished();
        invocations.add(event);
    }

    /**
     * Closes the books.
     *
     * @param coverage how much was read to make the events: {@link LogReader#coverage()} after the last; of several readers
     *     their {@linkplain Coverage#plus sum}
     * @throws IllegalStateException if the engine has been finished
     */
    public AnalysisResult finish(Coverage coverage) {
        Objects.requireNonNull(coverage, "coverage");
        requireUnfinished();
        finished = true;
        FateBook book = new FateBook();
        invocations.drainTo(book);
        book.transactions().sort(BY_TIME);
        book.refusals().sort(REFUSALS_BY_TIME);
        return new AnalysisResult(
                coverage,
                book.messages(),
                book.transactions(),
                TransactionTotals.of(book.transactions()),
                book.refusals(),
                new MismatchCounts(book.mismatches(), book.linkedMismatches()),
                invocations.repeated(),
                invocations.outside());
    }

    private void requireUnfinished() {
        if (finished) {
            throw new IllegalStateException("the engine has been finished; an analysis needs an engine of its own");
        }
    }
}
