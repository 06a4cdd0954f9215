package io.calo.analysis;

import io.calo.analysis.internal.batch.BatchAnalysis;
import io.calo.analysis.internal.batch.Crew;
import io.calo.analysis.internal.batch.Intake;
import io.calo.analysis.internal.batch.Settings;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.parser.Coverage;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts the events of logs together: messages, ledgers, findings, stories. Events may come in any order and from any number of
 * files: the result is the same but for the positions.
 *
 * <pre>{@code
 * AnalysisEngine engine = AnalysisEngine.builder().discoverDetectors().option("calo.amount.unusual.sensitivity", "6").build();
 * try (AnalysisResult result = engine.analyze(Path.of("logs"))) {
 *     // …
 * }
 * }</pre>
 *
 * <p>An engine is used once: either {@link #analyze}, or {@link #accept} for each event and then {@link #finish}. It is not safe
 * for use by several threads, though it uses several itself. Memory is bounded by {@link AnalysisEngineBuilder#memoryBudget}; what
 * is beyond goes to temporary files, which are removed when the result is closed, when the analysis fails or is interrupted,
 * and when the program ends. Inputs are told apart by the sources that their events name: where several readers feed one
 * engine, no two inputs may have the same name.
 */
public final class AnalysisEngine implements AutoCloseable {
    private final Settings settings;
    private final ProgressListener progress;
    private final Consumer<LogEvent> observer;
    private @Nullable BatchAnalysis analysis;
    private @Nullable Intake intake;
    private boolean finished;

    AnalysisEngine(Settings settings, ProgressListener progress, Consumer<LogEvent> observer) {
        this.settings = settings;
        this.progress = progress;
        this.observer = observer;
    }

    /** An engine with the built-in rules and the defaults. */
    public static AnalysisEngine create() {
        return builder().build();
    }

    /** An engine's settings, with the defaults. */
    public static AnalysisEngineBuilder builder() {
        return new AnalysisEngineBuilder();
    }

    /** The rules at work, in the order of their ids. */
    public List<DetectorDescriptor> rules() {
        return settings.rules();
    }

    /** Rules that could not be loaded or set up. */
    public List<DetectorFailure> loadFailures() {
        return settings.loadFailures();
    }

    /**
     * Reads a file or folder and finishes. Input that is broken or cannot be read does not end the analysis: ask
     * {@link Coverage#isClean()} of the result's coverage.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws java.io.InterruptedIOException if the thread is interrupted; nothing is left behind
     * @throws IOException if temporary files cannot be written, for example because the disk is full
     * @throws IllegalStateException if the engine has been used
     */
    public AnalysisResult analyze(Path path) throws IOException {
        return analyzePaths(List.of(Objects.requireNonNull(path, "path")));
    }

    /** Reads files and folders and finishes, as {@link #analyze(Path)} does. */
    public AnalysisResult analyzePaths(List<Path> paths) throws IOException {
        requireUnfinished();
        LogReader.Builder reader = LogReader.builder();
        if (settings.threads() > 1 && paths.size() == 1 && Files.isRegularFile(paths.get(0))) {
            reader.readAhead(Crew::worker); // all that a second thread can do for a single file
        }
        return analyzeReaders(reader.openAll(paths, settings.threads()));
    }

    /**
     * Reads all that readers have to give, each on a thread of its own, closes them and finishes.
     *
     * @param readers of several, no two may give inputs of the same name, unless they come from one
     *     {@link LogReader.Builder#openAll}
     */
    public AnalysisResult analyzeReaders(List<LogReader> readers) throws IOException {
        Objects.requireNonNull(readers, "readers");
        requireUnfinished();
        BatchAnalysis batch = batch();
        ReadMeter meter = new ReadMeter(progress);
        try {
            List<Callable<Coverage>> tasks = new ArrayList<>();
            for (LogReader reader : readers) {
                Intake into = batch.newIntake(readers.size());
                tasks.add(() -> read(reader, into, meter.ofOne()));
            }
            Coverage coverage = Crew.run(tasks).stream().reduce(Coverage.none(), Coverage::plus);
            return finish(batch, coverage);
        } catch (IOException | RuntimeException | Error e) {
            abandon(e);
            throw e;
        } finally {
            for (LogReader reader : readers) {
                reader.close();
            }
        }
    }

    private Coverage read(LogReader reader, Intake into, ReadMeter.OfOne meter) throws IOException {
        for (LogEvent event; (event = reader.read()) != null; ) {
            into.accept(event);
            observer.accept(event);
            meter.tick(reader);
        }
        meter.end(reader);
        return reader.coverage();
    }

    /**
     * Takes in one event, whatever its kind.
     *
     * @throws UncheckedIOException if a temporary file cannot be written
     * @throws IllegalStateException if the engine has been finished or closed
     */
    public void accept(LogEvent event) {
        Objects.requireNonNull(event, "event");
        requireUnfinished();
        try {
            intake().accept(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Closes the books.
     *
     * @param coverage how much was read to make the events: {@link LogReader#coverage()} after the last; of several readers
     *     their {@linkplain Coverage#plus sum}
     * @throws UncheckedIOException if a temporary file cannot be written or read
     * @throws IllegalStateException if the engine has been finished or closed
     */
    public AnalysisResult finish(Coverage coverage) {
        Objects.requireNonNull(coverage, "coverage");
        requireUnfinished();
        intake();
        try {
            return finish(batch(), coverage);
        } catch (IOException e) {
            abandon(e);
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            abandon(e);
            throw e;
        }
    }

    private AnalysisResult finish(BatchAnalysis batch, Coverage coverage) throws IOException {
        finished = true;
        return batch.finish(coverage, progress);
    }

    private BatchAnalysis batch() {
        if (analysis == null) {
            analysis = new BatchAnalysis(settings);
        }
        return analysis;
    }

    private Intake intake() {
        if (intake == null) {
            intake = batch().newIntake(1);
        }
        return intake;
    }

    /** Lets go of what has been put aside, since nothing will come of it. */
    private void abandon(Throwable reason) {
        finished = true;
        if (analysis != null) {
            try {
                analysis.close();
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    /** Lets go of the events taken in, if they have not become a result, which owns them then. May be called again. */
    @Override
    public void close() {
        if (!finished && analysis != null) {
            finished = true;
            try {
                analysis.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void requireUnfinished() {
        if (finished) {
            throw new IllegalStateException(
                    "the engine has been finished or closed; an analysis needs an engine of its own");
        }
    }
}
