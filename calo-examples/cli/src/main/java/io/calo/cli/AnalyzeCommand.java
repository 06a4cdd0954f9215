package io.calo.cli;

import io.calo.analysis.AnalysisEngineBuilder;
import io.calo.report.BaselineComparison;
import io.calo.report.Manifest;
import io.calo.report.ManifestRecorder;
import io.calo.report.ReportFormat;
import io.calo.report.ReportSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code calo analyze}: logs to reports, and a summary on the terminal. */
@Command(
        name = "analyze",
        header = "Analyse logs, write reports, and say whether the books close.",
        exitCodeList = {
            "0:done",
            "1:could not finish, for example because the disk is full",
            "2:the command line, the file of --config or of --baseline, or the jars of --plugins are wrong",
            "3:nothing could be read: no such input, or no log record in it",
            "4:done, and there is a new finding of the severity of --fail-on or higher; this goes before 5, for it holds "
                    + "whatever could not be read",
            "5:done and everything written, but part of the input was malformed or unreadable",
        },
        footer = {
            "  calo analyze logs --out report               a folder, and all that is in it",
            "  calo analyze jan.zip feb.zip --out report    archives; what overlaps is counted once",
            "  zcat part.gz | calo analyze - --out report   standard input",
            "  calo analyze logs --out report --config calo.yaml --plugins rules",
            "                                               own thresholds, own rules",
            "  calo analyze logs --out december --from 2023-12-01 --to 2023-12-31",
            "                                               a month, with what came before as its history",
            "  calo analyze logs --out new --baseline old/findings.ndjson --fail-on high",
            "                                               for a nightly check: exit code 4 if it got worse",
        })
final class AnalyzeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // by picocli
    private Inputs inputs;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder for the reports; made if it does not exist.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path out;

    @Mixin
    @SuppressWarnings("NullAway.Init") // by picocli
    private FormatOption format;

    @Mixin
    @SuppressWarnings("NullAway.Init") // by picocli
    private EngineOptions engine;

    @Mixin
    @SuppressWarnings("NullAway.Init") // by picocli
    private ComparisonOptions comparisons;

    @Mixin
    @SuppressWarnings("NullAway.Init") // by picocli
    private PeriodOptions periods;

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            defaultValue = Zones.DEFAULT,
            converter = Zones.class,
            description =
                    "The time zone of all times on the terminal, in report.html, in report.xlsx and in accounts, and in which "
                            + "the days of --from and --to begin; ${DEFAULT-VALUE} unless said otherwise. The columns of the CSV "
                            + "files, NDJSON and JSON are in UTC.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private ZoneId zone;

    @Mixin
    @SuppressWarnings("NullAway.Init") // by picocli
    private PersonalDataOption personalData;

    @Option(names = "--quiet", description = "Print errors only: no progress bar, no summary.")
    private boolean quiet;

    AnalyzeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Has the command describe the files that its formats write, whichever there are, once somebody asks for help. */
    static void describe(CommandLine command) {
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_DESCRIPTION, help -> {
            help.commandSpec().usageMessage().description(description());
            return help.description();
        });
    }

    private static String[] description() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Reads every record of the logs, follows each message to its fate and each transaction to the balances it led "
                        + "to, applies the rules, and writes into the folder of --out, in place of earlier ones:");
        ReportList files = ReportList.of(FormatOption.builtIn().all(), ReportSettings.defaults());
        for (ReportList.Entry entry : files.files()) {
            lines.add(
                    row(entry.name(), entry.file().description() + (files.isFirst(entry) ? "; open this first" : "")));
        }
        lines.add(row("gone.ndjson", "with --baseline: findings that are no longer found, and why"));
        lines.add(row(Manifest.FILE_NAME, "what the reports were made of, with hashes; calo verify proves it"));
        lines.add(
                "None holds names, e-mail addresses or phones unless you ask for them. docs/reports.md explains all of them.");
        return lines.toArray(String[]::new);
    }

    private static String row(String name, String description) {
        return String.format(Locale.ROOT, "  %-17s %s", name, description).replace("%", "%%");
    }

    @Override
    public Integer call() throws IOException {
        String objection = OutputFolder.objection(out);
        if (objection != null) {
            throw new ParameterException(spec.commandLine(), "--out " + out + ": " + objection + "; name a folder");
        }
        comparisons.open();
        try (EngineOptions options = engine) {
            AnalysisEngineBuilder settings = options.engine().period(periods.period(zone));
            Collection<ReportFormat> formats = format.chosen(options.formats());
            ReportList.of(formats, reports(null)); // Two that want the same name are told now, and not after hours.
            ManifestRecorder recorder = inputs.recorder();
            options.recordIn(recorder);
            comparisons.recordIn(recorder);
            recorder.setting("formats", formats.stream().map(ReportFormat::id).collect(Collectors.joining(" ")));
            try (Analysis analysis = Analysis.of(settings, inputs, terminal, quiet)) {
                BaselineComparison comparison = comparisons.compare(analysis.result(), options.suppressions());
                ReportSettings reports = reports(comparison);
                report(analysis, new Reporting(out, ReportList.of(formats, reports), reports, recorder));
                return exitCode(analysis, comparisons.objection(analysis.result(), comparison));
            }
        }
    }

    private ReportSettings reports(@Nullable BaselineComparison comparison) {
        return ReportSettings.builder()
                .zone(zone)
                .logs(inputs.rereadable())
                .personalData(personalData.policy())
                .comparison(comparison)
                .temporaryFolder(engine.temporaryFolder())
                .build();
    }

    private void report(Analysis analysis, Reporting reporting) {
        Manifest manifest;
        try (TaskProgress progress = TaskProgress.on(terminal, quiet)) {
            manifest = reporting.write(analysis.result(), progress);
        }
        if (!quiet) {
            reporting.tell(analysis, manifest, terminal);
        }
    }

    /** What was found goes before what could not be read: who bears with the one must not miss the other. */
    private int exitCode(Analysis analysis, @Nullable String objection) {
        int exitCode = analysis.exitCode();
        if (quiet && exitCode == ExitCodes.PARTLY_READ) {
            complain("part of the input was malformed or unreadable; run without --quiet to see where");
        }
        if (quiet && !analysis.result().detectorFailures().isEmpty()) {
            complain("a rule failed, so findings may be missing; run without --quiet to see which");
        }
        if (objection == null) {
            return exitCode;
        }
        complain(objection);
        return ExitCodes.FOUND;
    }

    private void complain(String what) {
        terminal.errorText().println("calo: " + what);
    }
}
