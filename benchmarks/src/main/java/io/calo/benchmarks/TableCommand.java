package io.calo.benchmarks;

import io.calo.benchmarks.corpus.Corpora;
import io.calo.benchmarks.corpus.Corpus;
import io.calo.benchmarks.measure.Machine;
import io.calo.benchmarks.measure.Measurer;
import io.calo.benchmarks.measure.Rounds;
import io.calo.benchmarks.measure.Table;
import io.calo.benchmarks.measure.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code benchmarks/run table}. */
@Command(
        name = "table",
        header = "Measure everything and print the table of targets: reached, met or missed.",
        description = {
            "Each round runs every benchmark once, in a JVM of its own; what is reached is the median of the rounds' "
                    + "ratios, with the least and the greatest in brackets. A rival that reads the same facts in another "
                    + "shape is compared by the time for all facts or by the bytes read in a second, whichever is worse "
                    + "for calo.",
            "",
            "Targets are judged by the time that passed. The last column is the same by the time on a processor, which says "
                    + "more where the machine is busy, and nothing of what several threads gain.",
            "",
            "Let nothing else run meanwhile. The table and what JMH wrote of each round, as JSON, stay in the folder of --out.",
        })
final class TableCommand implements Callable<Integer> {
    @Mixin
    private final CorpusOptions options = new CorpusOptions();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often each is measured; ${DEFAULT-VALUE} by default.")
    private int rounds = 3;

    @Option(names = "--out", paramLabel = "DIR", description = "Where results go; ${DEFAULT-VALUE} by default.")
    private Path out = Path.of("benchmarks", "target", "results");

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String name = options.size().id() + "-" + options.noise().id();
        Files.createDirectories(out);
        Corpora corpora = Corpora.ofProperty();
        Corpus corpus = corpora.make(options.size(), options.noise());
        String machine = Machine.describe();
        Measurer measurer = new Measurer(corpora, options.size(), options.noise(), Measurer.Effort.THOROUGH);
        Rounds measured = new Rounds();
        for (int round = 1; round <= rounds; round++) {
            Path results = Files.createDirectories(out.resolve(name + "-round-" + round));
            measured.add(measurer.measure(Target.benchmarks(), results));
        }
        String table = machine + "\n\n" + new Table(measured, corpus).markdown();
        Files.writeString(out.resolve(name + ".md"), table);
        spec.commandLine().getOut().println(table);
        return 0;
    }
}
