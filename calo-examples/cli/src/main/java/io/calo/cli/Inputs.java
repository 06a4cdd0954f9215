package io.calo.cli;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.parser.Coverage;
import io.calo.parser.LogReader;
import io.calo.report.ManifestRecorder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The logs that a command line names. */
final class Inputs {
    private static final Path STANDARD_INPUT = Path.of("-");

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Files or folders of logs, as exported: plain, gzip or zip. Folders are read with all that is in "
                            + "them. - is standard input.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private List<Path> paths;

    private Inputs() {}

    /** Inputs that no command line names. */
    static Inputs of(Path path) {
        Inputs inputs = new Inputs();
        inputs.paths = List.of(path);
        return inputs;
    }

    /** Opens them; a path that does not exist, though others do, is taken for a slip and ends the command. */
    LogReader open(LogReader.Builder reader, Terminal terminal) throws IOException {
        if (isStandardInput()) {
            return reader.open(terminal.input(), "stdin");
        }
        requireExisting();
        return reader.open(paths);
    }

    /** Reads them all, by as many threads as the engine has, and finishes; standard input is read by one. */
    AnalysisResult analyzedBy(AnalysisEngine engine, Terminal terminal) throws IOException {
        if (isStandardInput()) {
            return engine.analyzeReaders(List.of(open(LogReader.builder(), terminal)));
        }
        requireExisting();
        return engine.analyzePaths(paths);
    }

    /** Begins a manifest of what is about to be read. */
    ManifestRecorder recorder() throws IOException {
        if (isStandardInput()) {
            return ManifestRecorder.beforeStream(STANDARD_INPUT.toString());
        }
        requireExisting();
        return ManifestRecorder.before(paths);
    }

    /** The logs, for those who read them once more; none if that cannot be done. */
    List<Path> rereadable() {
        boolean again = paths.stream().allMatch(path -> Files.isDirectory(path) || Files.isRegularFile(path));
        return again ? List.copyOf(paths) : List.of();
    }

    private void requireExisting() {
        for (Path path : paths) {
            if (Files.notExists(path)) {
                throw Failure.nothingRead(
                        Style.printable(path.toString()) + " does not exist; name a file or folder of logs");
            }
        }
    }

    private boolean isStandardInput() {
        if (!paths.contains(STANDARD_INPUT)) {
            return false;
        }
        if (paths.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Standard input (-) cannot be read together with files; name only one of them.");
        }
        return true;
    }

    /** Bytes of all files, as they are stored; -1 if not known. */
    long size() {
        if (paths.contains(STANDARD_INPUT)) {
            return -1;
        }
        return paths.stream().mapToLong(Inputs::size).sum();
    }

    private static long size(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.map(Path::toFile)
                    .mapToLong(file -> file.isFile() ? file.length() : 0)
                    .sum();
        } catch (IOException | UncheckedIOException unreadable) {
            return 0; // Told when it is read; here it only shortens the bar.
        }
    }

    /** That nothing was read, and why, as far as it is known. */
    Failure nothingIn(Coverage coverage) {
        Stream<String> reasons = Stream.concat(
                coverage.malformed().stream()
                        .limit(Observations.TOLD)
                        .map(file -> file.name() + ": " + file.first().get(0).detail()),
                coverage.ignored().stream().limit(Observations.TOLD).map(file -> file.name() + ": " + file.reason()));
        return Failure.nothingRead(reasons.map(Style::printable)
                .collect(Collectors.joining("\n  ", "no log record was found in " + names() + "\n  ", ""))
                .strip());
    }

    private String names() {
        return isStandardInput()
                ? "standard input"
                : paths.stream().map(Path::toString).map(Style::printable).collect(Collectors.joining(", "));
    }
}
