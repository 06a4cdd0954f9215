package io.calo.cli;

import io.calo.simulator.Compression;
import io.calo.simulator.Fault;
import io.calo.simulator.FaultPlan;
import io.calo.simulator.LogShape;
import io.calo.simulator.Simulation;
import io.calo.simulator.SimulationResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code calo simulate}: logs like the real ones, invented from scratch. */
@Command(
        name = "simulate",
        header = "Make up logs like the real ones, with faults where you want them.",
        description =
                "Writes log files as CloudWatch exports them, or in another shape, and labels.ndjson, which says where each fault was put. "
                        + "The same options give the same logs.",
        footer = {
            "  calo simulate --out logs",
            "  calo simulate --subscribers 5000 --days 365 --seed 7 --faults all=10 --out logs",
            "  calo simulate --faults lost-update=5,overdraft-refused --out logs",
            "  calo simulate --shape firehose --out logs",
        })
final class SimulateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Option(
            names = "--subscribers",
            paramLabel = "N",
            description = "How many subscribers; ${DEFAULT-VALUE} by default.")
    private int subscribers = 200;

    @Option(names = "--days", paramLabel = "D", description = "How many days; ${DEFAULT-VALUE} by default.")
    private int days = 60;

    @Option(names = "--seed", paramLabel = "S", description = "The seed of all chance; ${DEFAULT-VALUE} by default.")
    private long seed = 42;

    @Option(
            names = "--faults",
            paramLabel = "SPEC",
            converter = FaultPlanConverter.class,
            completionCandidates = FaultNames.class,
            description = {
                "none (the default), all (one of each), all=3, or a list such as lost-update=5,gap of:",
                "${COMPLETION-CANDIDATES}"
            })
    private FaultPlan faults = FaultPlan.none();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder for the logs: a new or an empty one.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path out;

    @Option(
            names = "--shape",
            paramLabel = "SHAPE",
            split = ",",
            converter = LogShapeConverter.class,
            completionCandidates = LogShapeNames.class,
            description = {
                "How the logs are got out of CloudWatch; s3-export by default. Log streams take turns where several are named, "
                        + "separated by commas, of:",
                "${COMPLETION-CANDIDATES}"
            })
    private List<LogShape> shapes = List.of(LogShape.S3_EXPORT);

    @Option(names = "--plain", description = "Write plain text instead of gzip.")
    private boolean plain;

    SimulateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String objection = isFilled(out) ? "it is not empty" : OutputFolder.objection(out);
        if (objection != null) {
            throw usageError("--out " + out + ": " + objection + "; name a new or an empty folder");
        }
        SimulationResult result = simulate(terminal, simulation(), days, out);
        PrintWriter text = terminal.text();
        text.printf(
                Locale.ROOT,
                "%s: %s files, %s records, %s transactions, %s bytes unpacked%n",
                Style.printable(out.toString()),
                Numbers.count(result.files()),
                Numbers.count(result.records()),
                Numbers.count(result.transactions()),
                Numbers.count(result.decodedBytes()));
        result.faults().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(fault -> text.printf(
                        Locale.ROOT,
                        "  %6s %s%n",
                        Numbers.count(fault.getValue()),
                        fault.getKey().commandName()));
        return ExitCodes.DONE;
    }

    private Simulation.Builder simulation() {
        try {
            return Simulation.builder()
                    .subscribers(subscribers)
                    .days(days)
                    .seed(seed)
                    .faults(faults)
                    .shapes(shapes)
                    .compression(plain ? Compression.NONE : Compression.GZIP);
        } catch (IllegalArgumentException e) {
            throw usageError("--" + e.getMessage());
        }
    }

    /** Runs a simulation, whose logs appear in the folder once all are there. */
    static SimulationResult simulate(Terminal terminal, Simulation.Builder simulation, int days, Path out) {
        try (OutputFolder folder = new OutputFolder(out);
                Progress progress = terminal.live() ? Progress.ofDays(terminal, days) : Progress.none()) {
            SimulationResult result = simulation
                    .progress((day, of) -> {
                        progress.to(day);
                        Failure.ifInterrupted();
                    })
                    .build()
                    .writeTo(folder.workshop());
            folder.publish();
            return result;
        } catch (IOException | UncheckedIOException e) {
            throw Failure.cannotWrite(out, e);
        }
    }

    /** Whether it is a folder with something in it. */
    static boolean isFilled(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isPresent();
        }
    }

    private ParameterException usageError(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Reads which faults are asked for. */
    static final class FaultPlanConverter implements ITypeConverter<FaultPlan> {
        @Override
        public FaultPlan convert(String text) {
            try {
                return FaultPlan.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads which shape is asked for. */
    static final class LogShapeConverter implements ITypeConverter<LogShape> {
        @Override
        public LogShape convert(String text) {
            try {
                return LogShape.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** The names of all shapes, for the help. */
    static final class LogShapeNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(LogShape.values()).map(LogShape::commandName).iterator();
        }
    }

    /** The names of all faults, for the help. */
    static final class FaultNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Fault.values()).map(Fault::commandName).iterator();
        }
    }
}
