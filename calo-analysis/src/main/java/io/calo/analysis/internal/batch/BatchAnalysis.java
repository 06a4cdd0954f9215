package io.calo.analysis.internal.batch;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.AnalysisStage;
import io.calo.analysis.Episode;
import io.calo.analysis.Finding;
import io.calo.analysis.ProgressListener;
import io.calo.analysis.Refusal;
import io.calo.analysis.internal.detect.Failures;
import io.calo.analysis.internal.protocol.FateBook;
import io.calo.analysis.internal.spill.Cursor;
import io.calo.analysis.internal.spill.RowCodec;
import io.calo.analysis.internal.spill.SortedRows;
import io.calo.analysis.internal.spill.SpillSpace;
import io.calo.analysis.spi.Scope;
import io.calo.parser.Coverage;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * An analysis of any size in bounded memory. Nothing is judged before all of it is there, and so everything is put aside until it is:
 *
 * <pre>
 * events  → rows by request    → messages with their fates                      (as many threads as there are)
 *         → rows by subscriber → lines of ledgers, findings, stories            (as many threads as there are)
 *         → rows by segment, by log stream, by time → findings of other scopes  (segments as above)
 * </pre>
 *
 * Each arrow is a sort that goes to disk where memory ends; each thread takes a slice of the keys. As rows are sorted by what they
 * say, neither the order of events nor the number of threads can show in what comes out.
 */
public final class BatchAnalysis implements Closeable {
    /** The share of memory, in 64ths, of all parts of a store together. At most 64 are held at a time. */
    private static final int REQUESTS = 28;

    private static final int SUBSCRIBERS = 10;
    private static final int LINES = 8;
    private static final int OTHERS = 4;
    private static final int FEW = 2;
    private static final int WHOLE = 64;

    private final Settings settings;
    private final SpillSpace space;
    private final Failures failures = new Failures();
    private volatile boolean closed;
    private final List<Intake> intakes = new ArrayList<>();
    private final RowStore<RequestRow> requests;
    private final RowStore<Happening> subscribers;
    private final RowStore<Happening> placed;
    private final RowStore<Happening> segments;
    private final RowStore<Happening> streams;
    private final RowStore<Happening> others;
    private final RowStore<Refusal> refusals;
    private final RowStore<Finding> findings;
    private final RowStore<Episode> episodes;

    /** Prepares; nothing is written before there is too much for memory. */
    public BatchAnalysis(Settings settings) {
        this.settings = settings;
        this.space = new SpillSpace(settings.temporaryFolder());
        failures.addAll(settings.loadFailures());
        requests = store(RequestRow.CODEC, REQUESTS);
        subscribers = store(new HappeningCodec(Grouping.SUBSCRIBER), SUBSCRIBERS);
        placed = store(new HappeningCodec(Grouping.NONE), LINES);
        segments = store(new HappeningCodec(Grouping.SEGMENT), LINES);
        streams = store(new HappeningCodec(Grouping.LOG_STREAM), OTHERS);
        others = store(new HappeningCodec(Grouping.NONE), OTHERS);
        refusals = store(new RefusalCodec(), FEW);
        findings = store(new FindingCodec(), LINES);
        episodes = store(new EpisodeCodec(), OTHERS);
    }

    private <T> RowStore<T> store(RowCodec<T> codec, int share) {
        return new RowStore<>(codec, space, settings.memoryBytes() * share / WHOLE, settings.threads());
    }

    /**
     * A place for one thread to hand in events.
     *
     * @param sharing how many there will be, which share the memory
     */
    public synchronized Intake newIntake(int sharing) {
        Intake intake = new Intake(
                settings.period(),
                requests.newPart(Math.max(1, sharing)),
                others.newPart(Math.max(settings.threads(), sharing)),
                settings.events(Scope.SERVICE),
                streams.newPart(Math.max(settings.threads(), sharing)),
                settings.events(Scope.LOG_STREAM));
        intakes.add(intake);
        return intake;
    }

    /** Judges all that was handed in. The result owns what this has put aside; if this fails nothing is left. */
    public AnalysisResult finish(Coverage coverage, ProgressListener listener) throws IOException {
        FateBook book = messages(listener);
        List<LedgerStage> ledgers = ledgers(listener);
        rules(listener);
        findings.seal();
        return new BatchResult(this, coverage, book, ledgers);
    }

    private FateBook messages(ProgressListener listener) throws IOException {
        requests.seal();
        Meter meter = new Meter(AnalysisStage.MESSAGES, requests.size(), listener);
        List<Callable<FateBook>> tasks = new ArrayList<>();
        for (int i = 0; i < settings.threads(); i++) {
            int slice = i;
            MessageStage stage = new MessageStage(
                    settings.runLimits(),
                    settings.period(),
                    subscribers.newPart(),
                    others.newPart(),
                    refusals.newPart());
            tasks.add(() -> stage.run(meter.counted(slice(requests, slice))));
        }
        FateBook book = new FateBook();
        Crew.run(tasks).forEach(book::add);
        meter.end();
        requests.close();
        refusals.seal();
        subscribers.seal();
        return book;
    }

    private List<LedgerStage> ledgers(ProgressListener listener) throws IOException {
        Meter meter = new Meter(AnalysisStage.LEDGERS, subscribers.size(), listener);
        List<Callable<LedgerStage>> tasks = new ArrayList<>();
        for (int i = 0; i < settings.threads(); i++) {
            int slice = i;
            LedgerStage stage =
                    new LedgerStage(settings.period(), settings.of(Scope.SUBSCRIBER), failures, newLedgerOutputs());
            tasks.add(() -> {
                stage.run(meter.counted(slice(subscribers, slice)));
                return stage;
            });
        }
        List<LedgerStage> stages = Crew.run(tasks);
        meter.end();
        placed.seal();
        segments.seal();
        others.seal();
        episodes.seal();
        return stages;
    }

    private LedgerStage.Outputs newLedgerOutputs() {
        return new LedgerStage.Outputs(
                placed.newPart(),
                settings.of(Scope.SEGMENT).isEmpty() ? null : segments.newPart(),
                others.newPart(),
                findingAdder(),
                adder(episodes.newPart()));
    }

    /** Applies the rules of the other scopes. */
    private void rules(ProgressListener listener) throws IOException {
        streams.seal();
        boolean service = !settings.of(Scope.SERVICE).isEmpty();
        long total = segments.size() + streams.size() + (service ? placed.size() + others.size() : 0);
        Meter meter = new Meter(AnalysisStage.RULES, total, listener);
        sliced(Scope.SEGMENT, Grouping.SEGMENT, segments, meter);
        segments.close();
        sliced(Scope.LOG_STREAM, Grouping.LOG_STREAM, streams, meter);
        streams.close();
        if (service) {
            List<SortedRows<Happening>> all = new ArrayList<>(placed.parts());
            all.addAll(others.parts());
            stage(Scope.SERVICE, Grouping.NONE).run(meter.counted(SortedRows.merged(all)));
        }
        others.close();
        meter.end();
    }

    private void sliced(Scope scope, Grouping grouping, RowStore<Happening> rows, Meter meter) throws IOException {
        if (settings.of(scope).isEmpty()) {
            return;
        }
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < settings.threads(); i++) {
            int slice = i;
            ScopeStage stage = stage(scope, grouping);
            tasks.add(() -> {
                stage.run(meter.counted(slice(rows, slice)));
                return true;
            });
        }
        Crew.run(tasks);
    }

    private ScopeStage stage(Scope scope, Grouping grouping) {
        return new ScopeStage(grouping, settings.of(scope), failures, findingAdder());
    }

    /** Takes findings of the period; those of its history are another report's. */
    private Consumer<Finding> findingAdder() {
        Consumer<Finding> adder = adder(findings.newPart());
        return finding -> {
            if (settings.period().contains(finding.timestamp())) {
                adder.accept(finding);
            }
        };
    }

    private <T> Cursor<T> slice(RowStore<T> rows, int slice) throws IOException {
        return SortedRows.merged(rows.parts(), slice, settings.threads());
    }

    private static <T> Consumer<T> adder(SortedRows<T> rows) {
        return row -> {
            try {
                rows.add(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Throws once all has been let go of. */
    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the result has been closed, and its rows are gone");
        }
    }

    Settings settings() {
        return settings;
    }

    SpillSpace space() {
        return space;
    }

    Failures failures() {
        return failures;
    }

    long outside() {
        return intakes.stream().mapToLong(Intake::outside).sum();
    }

    RowStore<Happening> subscribers() {
        return subscribers;
    }

    RowStore<Happening> placed() {
        return placed;
    }

    RowStore<Refusal> refusals() {
        return refusals;
    }

    RowStore<Finding> findings() {
        return findings;
    }

    RowStore<Episode> episodes() {
        return episodes;
    }

    /** Lets go of memory and temporary files. */
    @Override
    public void close() throws IOException {
        closed = true;
        for (RowStore<?> store :
                List.of(requests, subscribers, placed, segments, streams, others, refusals, findings, episodes)) {
            store.close();
        }
        space.close();
    }
}
