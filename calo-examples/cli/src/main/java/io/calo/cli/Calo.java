package io.calo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself: its subcommands, and what all of them share. */
@Command(
        name = "calo",
        header = "Reads balance-sync logs and tells what happened to every subscriber's money.",
        description = "The logs are those of the function syncBalance, as CloudWatch exports them.",
        synopsisSubcommandLabel = "COMMAND",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        usageHelpAutoWidth = false,
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:could not finish, for example because the disk is full",
            "2:the command line is wrong",
            "3:nothing could be read: no such input, or no log record in it",
            "4:done, and what was asked about is so: findings of --fail-on, a report that does not hold",
            "5:done and everything written, but part of the input was malformed or unreadable",
        },
        footer = {
            "  calo demo                          see what it does, on logs it makes up",
            "  calo analyze logs --out report     analyse a folder of exported logs",
            "  calo help analyze                  all about one command",
        })
final class Calo implements Callable<Integer> {
    /** How long an interrupted command may take to tidy up. */
    private static final int GRACE_SECONDS = 10;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of an error, for a report to the developers.")
    boolean debug;

    private Calo() {}

    /** The whole command line, on a terminal. */
    static CommandLine on(Terminal terminal) {
        return on(terminal, Subcommands.all(terminal));
    }

    /** As much of it as one line needs. */
    static CommandLine on(Terminal terminal, String... line) {
        return on(terminal, Subcommands.neededBy(line, terminal));
    }

    private static CommandLine on(Terminal terminal, List<Object> subcommands) {
        Calo calo = new Calo();
        ErrorMessages errors = new ErrorMessages(calo);
        CommandLine command = new CommandLine(calo);
        subcommands.forEach(command::addSubcommand);
        CommandLine analyze = command.getSubcommands().get("analyze");
        if (analyze != null) {
            AnalyzeCommand.describe(analyze);
        }
        return command.setOut(terminal.text())
                .setErr(terminal.errorText())
                .setColorScheme(terminal.helpColours())
                .setExecutionStrategy(Calo::run)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    /** Runs a command; too little memory, which picocli would let pass as a crash, is an error like others. */
    private static int run(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (OutOfMemoryError full) {
            CommandLine command =
                    parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
            Failure failure = Failure.outOfMemory(command.getCommandSpec().qualifiedName());
            throw new ExecutionException(command, "out of memory", failure);
        }
    }

    /** No command: tells which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.USAGE;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        CountDownLatch done = new CountDownLatch(1);
        stopOnCtrlC(Thread.currentThread(), done);
        int exitCode = on(Terminal.system(), args).execute(args);
        done.countDown();
        System.exit(exitCode);
    }

    /** Turns Ctrl-C into an interrupt, which makes a command take away what it has half written, and waits until it has. */
    private static void stopOnCtrlC(Thread command, CountDownLatch done) {
        Thread stop = new Thread(() -> {
            command.interrupt();
            try {
                if (!done.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                    Terminal.system().errorText().println("calo: stopped before it could tidy up");
                }
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(stop);
    }
}
