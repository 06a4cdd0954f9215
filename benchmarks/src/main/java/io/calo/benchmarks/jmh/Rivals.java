package io.calo.benchmarks.jmh;

import io.calo.benchmarks.rival.FactReader;
import io.calo.benchmarks.rival.FastCsvFacts;
import io.calo.benchmarks.rival.JacksonFacts;
import io.calo.benchmarks.rival.RegexFacts;
import io.calo.benchmarks.rival.RegexGrokFacts;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Other parsers over the same facts, each in the shape that it is made for. Readers are made once, as their makers advise. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class Rivals {
    private final FactReader jacksonKinds = new JacksonFacts(JacksonFacts.Depth.KINDS);
    private final FactReader jackson = new JacksonFacts(JacksonFacts.Depth.TRANSACTIONS);
    private final FactReader fastCsv = new FastCsvFacts();
    private final FactReader regex = new RegexFacts();
    private final FactReader grok = new RegexGrokFacts();

    /** Jackson's streaming parser: time and kind of each line, the rest passed over. */
    @Benchmark
    public long jacksonKinds(CorpusState state, Blackhole sink) throws IOException {
        return jacksonKinds.read(state.corpus().ndjson(), new BlackholeSink(sink));
    }

    /** Jackson's streaming parser: time and kind, and every field of every transaction. */
    @Benchmark
    public long jackson(CorpusState state, Blackhole sink) throws IOException {
        return jackson.read(state.corpus().ndjson(), new BlackholeSink(sink));
    }

    /** FastCSV: time and kind, and every field of every transaction. */
    @Benchmark
    public long fastCsv(CorpusState state, Blackhole sink) throws IOException {
        return fastCsv.read(state.corpus().csv(), new BlackholeSink(sink));
    }

    /** Regular expressions over the log: time and kind, and every field of every transaction. */
    @Benchmark
    @Warmup(iterations = 2, time = 1)
    @Measurement(iterations = 3, time = 1)
    public long regex(CorpusState state, Blackhole sink) throws IOException {
        return regex.read(state.corpus().plain(), new BlackholeSink(sink));
    }

    /** java-grok over the log: time and kind, and every field of every transaction. */
    @Benchmark
    @Warmup(iterations = 1, time = 1)
    @Measurement(iterations = 2, time = 1)
    public long grok(CorpusState state, Blackhole sink) throws IOException {
        return grok.read(state.corpus().plain(), new BlackholeSink(sink));
    }
}
