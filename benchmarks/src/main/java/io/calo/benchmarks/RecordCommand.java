package io.calo.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code benchmarks/run record}. */
@Command(
        name = "record",
        header = "Record how fast the parser is now, for the guard to hold it to.",
        description = {
            "Writes the medians of some rounds. Let nothing else run meanwhile, since a figure that is recorded too low "
                    + "guards nothing. Takes some minutes. The file belongs into the commit that changes the figures.",
        })
final class RecordCommand implements Callable<Integer> {
    @Option(names = "--baseline", paramLabel = "FILE", description = "Where to; ${DEFAULT-VALUE} by default.")
    private Path baseline = GuardCommand.BASELINE;

    @Option(names = "--rounds", paramLabel = "N", description = "How often is measured; ${DEFAULT-VALUE} by default.")
    private int rounds = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        GuardCommand.measuring().record(rounds).write(baseline);
        spec.commandLine().getOut().println(Files.readString(baseline));
        return 0;
    }
}
