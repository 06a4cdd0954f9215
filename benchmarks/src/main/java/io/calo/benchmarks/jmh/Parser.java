package io.calo.benchmarks.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** calo's parser with one thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class Parser {
    /** One plain file, events not looked into. */
    @Benchmark
    public long events(CorpusState state, Blackhole sink) throws IOException {
        return Readings.events(Readings.open(state.corpus().plain()), sink);
    }

    /** One plain file, every transaction's fields. */
    @Benchmark
    public long transactions(CorpusState state, Blackhole sink) throws IOException {
        return Readings.transactions(Readings.open(state.corpus().plain()), sink);
    }

    /** As {@link #events}, with events that may be kept. */
    @Benchmark
    public long keptEvents(CorpusState state, Blackhole sink) throws IOException {
        return Readings.events(Readings.openKept(state.corpus().plain()), sink);
    }

    /** As {@link #transactions}, with events that may be kept. */
    @Benchmark
    public long keptTransactions(CorpusState state, Blackhole sink) throws IOException {
        return Readings.transactions(Readings.openKept(state.corpus().plain()), sink);
    }

    /** One large gzip file, events not looked into. */
    @Benchmark
    public long eventsOfGzip(CorpusState state, Blackhole sink) throws IOException {
        return Readings.events(Readings.open(state.corpus().gzip()), sink);
    }

    /** Many small gzip files, events not looked into. */
    @Benchmark
    public long eventsOfSmallGzips(CorpusState state, Blackhole sink) throws IOException {
        return Readings.events(Readings.open(state.corpus().smallGzips()), sink);
    }

    /** Many plain files, events not looked into. */
    @Benchmark
    public long eventsOfFiles(CorpusState state, Blackhole sink) throws IOException {
        return Readings.events(Readings.open(state.corpus().files()), sink);
    }

    /**
     * Reads everything twice. The guard compares this with what was recorded of {@link #events}, and must object: if it does
     * not, it would not see a real loss either.
     */
    @Benchmark
    public long eventsTwice(CorpusState state, Blackhole sink) throws IOException {
        return events(state, sink) + events(state, sink);
    }
}
