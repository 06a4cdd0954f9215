package io.calo.benchmarks.jmh;

import io.calo.benchmarks.rival.DrainedGzip;
import io.calo.benchmarks.rival.PlainBytes;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What bounds every parser: looking at each byte, and decompressing it, with nothing parsed. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class Limits {
    /** Line feeds of the plain file, eight bytes at a time. */
    @Benchmark
    public long swarFeeds(CorpusState state) throws IOException {
        return PlainBytes.swarFeeds(state.corpus().plain());
    }

    /** Line feeds of the plain file, byte by byte. */
    @Benchmark
    public long scalarFeeds(CorpusState state) throws IOException {
        return PlainBytes.scalarFeeds(state.corpus().plain());
    }

    /** The large gzip file, decompressed and dropped. */
    @Benchmark
    public long drainedGzip(CorpusState state) throws IOException {
        try (DrainedGzip inflater = new DrainedGzip()) {
            return inflater.drain(state.corpus().gzip());
        }
    }

    /** The small gzip files, found, read, decompressed and dropped. */
    @Benchmark
    public long drainedSmallGzips(CorpusState state) throws IOException {
        try (DrainedGzip inflater = new DrainedGzip()) {
            return inflater.drainAll(state.corpus().smallGzips());
        }
    }
}
