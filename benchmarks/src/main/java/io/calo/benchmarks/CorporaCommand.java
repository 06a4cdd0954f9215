package io.calo.benchmarks;

import io.calo.benchmarks.corpus.Corpora;
import io.calo.benchmarks.corpus.Corpus;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code benchmarks/run corpora}. */
@Command(
        name = "corpora",
        header = "Make the logs that are measured with, where they are missing, and tell how large they are.")
final class CorporaCommand implements Callable<Integer> {
    @Mixin
    private final CorpusOptions options = new CorpusOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Corpus corpus = Corpora.ofProperty().make(options.size(), options.noise());
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%s: %,d bytes of log, %,d records, %,d transactions%n",
                corpus.folder(),
                corpus.bytes(),
                corpus.records(),
                corpus.transactions());
        out.printf(
                Locale.ROOT,
                "  as one gzip file %,d bytes, as NDJSON %,d, as CSV %,d%n",
                Corpus.size(corpus.gzip()),
                Corpus.size(corpus.ndjson()),
                Corpus.size(corpus.csv()));
        return 0;
    }
}
