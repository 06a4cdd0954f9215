package io.calo.cli;

import io.calo.report.HashingProgress;
import io.calo.report.Manifest;
import io.calo.report.Verification;
import io.calo.report.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calo verify}: whether a report is still what was written, of logs that are still what was analysed. */
@Command(
        name = "verify",
        header = "Prove that a report is what calo wrote, that its logs are unchanged, and that its books add up.",
        description = {
            "Reads manifest.json, which calo analyze writes with every report, and checks",
            "  the manifest   that it is as it was sealed",
            "  each report    that it is there, as long as it was, with the same content (SHA-256)",
            "  each input     the same of every log; and that none has been added or is gone",
            "  the books      counts and sums of transactions.csv, episodes.csv and findings.ndjson, added up again, "
                    + "against summary.json; both sides of the messages; every byte accounted for",
            "What was not written or cannot be read again is said to be not checked.",
            "The seal that is printed at the end stands for the whole report. Whoever can change a report can also seal it "
                    + "anew: note the seal elsewhere when you sign the books, and compare it."
        },
        exitCodeList = {
            "0:all that could be checked holds",
            "1:could not finish, for example because the folder cannot be read",
            "2:the command line is wrong",
            "3:there is no report in the folder: no such folder, or no manifest.json in it",
            "4:something does not hold: do not rely on this report",
        },
        footer = {
            "  calo verify report                             where the logs lie as they lay",
            "  calo verify report --input /archive/logs       where they have been moved",
            "  calo verify report --input jan --input feb     several, in the order of calo analyze",
            "  calo verify report --report-only               where you were given the report alone",
            "  calo verify report --quiet && echo unchanged   in a script",
        })
final class VerifyCommand implements Callable<Integer> {
    private static final String HASHING = "Hashing reports and logs";

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of a report, as in --out of calo analyze.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path folder;

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description =
                    "Where an input lies now, if not where it lay: once for each INPUT of calo analyze, in their order.")
    private @Nullable List<Path> inputs;

    @Option(names = "--report-only", description = "Leave the inputs out: for those who have the report alone.")
    private boolean reportOnly;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many files are read at once, from 1 to 256; one for each processor unless said otherwise.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "Print nothing but what does not hold.")
    private boolean quiet;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || threads > EngineOptions.MOST_THREADS) {
            throw wrong("--threads " + threads + ": write a number from 1 to " + EngineOptions.MOST_THREADS);
        }
        if (reportOnly && inputs != null) {
            throw wrong("--report-only leaves out what --input names; give one of them");
        }
        Verification proof = verify();
        VerificationTable table = new VerificationTable(
                proof, new Page(terminal.text(), new Style(terminal.colour()), ZoneId.of(Zones.DEFAULT)));
        if (quiet) {
            table.problems(terminal.errorText());
        } else {
            table.print(folder);
        }
        return proof.holds() ? ExitCodes.DONE : ExitCodes.FOUND;
    }

    private Verification verify() throws IOException {
        try (TaskProgress progress = TaskProgress.on(terminal, quiet)) {
            Verifier verifier = Verifier.of(folder).threads(threads).onProgress(told(progress));
            if (inputs != null) {
                verifier.inputs(inputs);
            }
            return (reportOnly ? verifier.withoutInputs() : verifier).verify();
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw noReport();
        } catch (IllegalArgumentException e) {
            throw wrong("--input: " + e.getMessage());
        } catch (IOException e) {
            if (Analysis.isStop(e)) {
                throw Failure.stoppedReading();
            }
            throw e;
        }
    }

    private static HashingProgress told(TaskProgress progress) {
        return new HashingProgress() {
            @Override
            public void hashed(long done, long total) {
                progress.read(HASHING, done, total);
            }

            @Override
            public void addingUp(String file) {
                progress.begin("Adding up " + file);
            }
        };
    }

    private Failure noReport() {
        String what = Files.isDirectory(folder)
                ? "holds no report: there is no " + Manifest.FILE_NAME + " in it"
                : Files.exists(folder) ? "is a file, not the folder of a report" : "does not exist";
        return Failure.nothingRead(folder + " " + what + "; name the folder that calo analyze --out has written to");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
