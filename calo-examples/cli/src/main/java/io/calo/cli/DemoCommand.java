package io.calo.cli;

import io.calo.report.Manifest;
import io.calo.report.ManifestRecorder;
import io.calo.report.ReportSettings;
import io.calo.simulator.FaultPlan;
import io.calo.simulator.Simulation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code calo demo}: what the command does, on logs it makes up. */
@Command(
        name = "demo",
        header = "Make up two months of logs, analyse them, and say where to look.",
        description =
                "Logs of 200 subscribers with faults of every kind go into DIR/logs, the reports into DIR/report. Run "
                        + "again, it takes the logs that are there.",
        footer = {"  calo demo", "  calo demo --out /tmp/demo"})
final class DemoCommand implements Callable<Integer> {
    private static final int SUBSCRIBERS = 200;
    private static final int DAYS = 60;
    private static final int FAULTS_OF_EACH_KIND = 3;

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to put the logs and the reports; ${DEFAULT-VALUE} unless said otherwise.")
    private Path out = Path.of("calo-demo");

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path logs = out.resolve("logs");
        Path report = out.resolve("report");
        String objection = OutputFolder.objection(logs);
        if (objection != null) {
            throw new ParameterException(
                    spec.commandLine(), "--out " + out + ": " + objection + "; name another folder");
        }
        PrintWriter text = terminal.text();
        if (SimulateCommand.isFilled(logs)) {
            text.println(
                    "Takes the logs that are in " + Style.printable(logs.toString()) + "; delete them for new ones.");
        } else {
            text.println("Makes up " + DAYS + " days of logs of " + SUBSCRIBERS + " subscribers, with faults, in "
                    + Style.printable(logs.toString()) + ".");
            SimulateCommand.simulate(terminal, simulation(), DAYS, logs);
        }
        text.println();

        Inputs inputs = Inputs.of(logs);
        ManifestRecorder recorder = inputs.recorder();
        try (Analysis analysis = Analysis.of(inputs, terminal, false)) {
            ReportSettings settings =
                    ReportSettings.builder().logs(inputs.rereadable()).build();
            ReportList files = ReportList.of(FormatOption.builtIn().all(), settings);
            Reporting reporting = new Reporting(report, files, settings, recorder);
            Manifest manifest;
            try (TaskProgress progress = TaskProgress.on(terminal, false)) {
                manifest = reporting.write(analysis.result(), progress);
            }
            reporting.tell(analysis, manifest, terminal);
            text.println();
            text.println("What was put in wrong on purpose: "
                    + Style.printable(logs.resolve("labels.ndjson").toString()));
            return analysis.exitCode();
        }
    }

    private static Simulation.Builder simulation() {
        return Simulation.builder().subscribers(SUBSCRIBERS).days(DAYS).faults(FaultPlan.all(FAULTS_OF_EACH_KIND));
    }
}
