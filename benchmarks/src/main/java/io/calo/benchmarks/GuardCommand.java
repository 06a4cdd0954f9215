package io.calo.benchmarks;

import io.calo.benchmarks.corpus.Corpora;
import io.calo.benchmarks.corpus.CorpusSize;
import io.calo.benchmarks.corpus.Noise;
import io.calo.benchmarks.measure.Baseline;
import io.calo.benchmarks.measure.GuardRun;
import io.calo.benchmarks.measure.Measurer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code benchmarks/run guard}. */
@Command(
        name = "guard",
        header = "Compare the parser with what was recorded of it; fail where it allocates more or is much slower.",
        description = {
            "Fails on more than 3 %% more bytes a pass, and where the ratio of the parser's speed to a rival's in the same "
                    + "round has fallen by more than a third, twice measured again. It also measures a parser that reads "
                    + "everything twice, and fails if it would not object to that. Takes about a minute.",
        })
final class GuardCommand implements Callable<Integer> {
    static final Path BASELINE = Path.of("benchmarks", "baseline.properties");

    private static final int OBJECTED = 4;

    @Option(names = "--baseline", paramLabel = "FILE", description = "What was recorded; ${DEFAULT-VALUE} by default.")
    private Path baseline = BASELINE;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Baseline recorded = Baseline.read(baseline);
        List<String> objections = measuring().objections(recorded);
        PrintWriter out = spec.commandLine().getOut();
        if (objections.isEmpty()) {
            out.println("The parser is as fast as recorded, and the guard objects to a reading of everything twice.");
            return 0;
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println("The parser is slower than recorded in " + baseline + ":");
        objections.forEach(objection -> err.println("  " + objection));
        err.println("Find what costs that: benchmarks/run jmh Parser.events -p size=small -prof gc, or -prof stack.");
        err.println(
                "If the change is worth it, record the new figures with benchmarks/run record, and say why in its commit.");
        return OBJECTED;
    }

    /** With the small clean corpus, made where it is missing. */
    static GuardRun measuring() throws IOException {
        Corpora corpora = Corpora.ofProperty();
        corpora.make(CorpusSize.SMALL, Noise.CLEAN);
        return new GuardRun(new Measurer(corpora, CorpusSize.SMALL, Noise.CLEAN, Measurer.Effort.BRIEF));
    }
}
