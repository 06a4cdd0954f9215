package io.calo.benchmarks;

import io.calo.benchmarks.measure.MeasuringException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code benchmarks/run}: its subcommands, and what all of them share. */
@Command(
        name = "benchmarks/run",
        header = "Measures how fast calo's parser is, beside other parsers over the same facts.",
        description = {
            "Logs are made up once, from a fixed seed, into benchmarks/target/corpora (or the folder that the environment "
                    + "variable CALO_CORPORA names): 256 MB in one plain file, in plain files of natural size, in one gzip "
                    + "file and in thousands of small ones, and the same facts as NDJSON and CSV. That takes 1.2 GB of disk, "
                    + "for each noise.",
            "",
            "Every figure comes from a JVM of its own, with 512 MB of heap and the serial collector, run by JMH. What "
                    + "counts are ratios within a round, in which every benchmark runs once.",
        },
        synopsisSubcommandLabel = "COMMAND",
        scope = CommandLine.ScopeType.INHERIT,
        usageHelpWidth = 100,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmarks/run table                   the table of docs/performance.md, in half an hour",
            "  benchmarks/run table --noise noisy     the same on logs full of faults",
            "  benchmarks/run table --size small --rounds 1   a first look, in a few minutes",
            "  benchmarks/run guard                   whether the parser is as fast as recorded: what CI asks",
            "  benchmarks/run record                  record how fast it is now",
            "  benchmarks/run large --gigabytes 10 --gzip     10 GB with a heap of 16 MB",
            "  benchmarks/run jmh Parser.events -prof stack   JMH itself, with its own options",
        })
public final class Benchmarks implements Runnable {
    private static final int FAILED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Tell about the command.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean help;

    private Benchmarks() {}

    /** The whole command line. */
    static CommandLine commandLine() {
        return new CommandLine(new Benchmarks())
                .addSubcommand(new TableCommand())
                .addSubcommand(new GuardCommand())
                .addSubcommand(new RecordCommand())
                .addSubcommand(new CorporaCommand())
                .addSubcommand(new LargeInput())
                .setExecutionExceptionHandler(Benchmarks::tell);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }

    /** What the user can do something about is told in a line; everything else is a mistake of ours. */
    private static int tell(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof IOException || e instanceof MeasuringException) {
            command.getErr().println("benchmarks/run: " + e.getMessage());
            return FAILED;
        }
        throw e;
    }

    /** Runs the command and ends the JVM. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }
}
