package io.calo.benchmarks.jmh;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** calo's parser with two threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // by the setup
public class TwoThreads {
    private static final int THREADS = 2;

    private ExecutorService threads;

    /** Makes the threads once, since their start is not what is measured. */
    @Setup
    public void start() {
        threads = Executors.newFixedThreadPool(THREADS);
    }

    /** Ends them. */
    @TearDown
    public void stop() {
        threads.shutdown();
    }

    /** Many plain files, shared between two readers, events not looked into. */
    @Benchmark
    public long eventsOfFiles(CorpusState state, Blackhole sink)
            throws IOException, InterruptedException, ExecutionException {
        return Readings.eventsTogether(state.corpus().files(), THREADS, threads, sink);
    }

    /** One large gzip file, decompressed by a thread of its own, which starts with each pass as it does for whoever reads one. */
    @Benchmark
    public long eventsOfGzip(CorpusState state, Blackhole sink) throws IOException {
        return Readings.events(Readings.openAhead(state.corpus().gzip(), Thread::new), sink);
    }
}
