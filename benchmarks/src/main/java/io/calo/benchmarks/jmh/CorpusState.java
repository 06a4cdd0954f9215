package io.calo.benchmarks.jmh;

import io.calo.benchmarks.corpus.Corpora;
import io.calo.benchmarks.corpus.Corpus;
import io.calo.benchmarks.corpus.CorpusSize;
import io.calo.benchmarks.corpus.Noise;
import java.io.IOException;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The corpus that a measurement reads; it must have been made. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // by JMH and by the setup
public class CorpusState {
    /** Which size. */
    @Param("full")
    public String size;

    /** Which noise. */
    @Param("clean")
    public String noise;

    private Corpus corpus;

    /** Finds it. */
    @Setup
    public void find() throws IOException {
        corpus = Corpora.ofProperty().existing(CorpusSize.of(size), Noise.of(noise));
    }

    Corpus corpus() {
        return corpus;
    }
}
