package io.calo.cli;

import io.calo.report.BaselineComparison;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code calo analyze}: logs to reports, and a summary on the terminal. */
@Command(
        name = "analyze",
        header = "Analyse logs, write reports, and say whether the books close.",
        description = {
            "Reads every record of the logs, follows each message to its fate and each transaction to the balances it led "
                    + "to, applies the rules, and writes",
            "  episodes.csv       one line a story: where ledgers parted or fell below zero; open this first",
            "  transactions.csv   one line a transaction, for a spreadsheet",
            "  findings.ndjson    one line a finding, with the lines of the log that prove it",
            "  gone.ndjson        with --baseline: findings that are no longer found, and why",
            "  summary.json       counts and sums, for programs",
            "into the folder of --out, in place of earlier ones. None holds names, e-mail addresses or phones. docs/reports.md explains "
                    + "them column by column."
        },
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

    @Option(
            names = "--format",
            paramLabel = "LIST",
            hideParamSyntax = true,
            split = ",",
            converter = Format.Converter.class,
            description =
                    "Reports to write beside summary.json, all unless said otherwise. This version has: csv, ndjson")
    private List<Format> formats = List.of(Format.values());

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
                    "The time zone in which times are told on the terminal and in accounts, and in which the days of --from "
                            + "and --to begin; ${DEFAULT-VALUE} unless said otherwise. All else in files is in UTC.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private ZoneId zone;

    @Option(names = "--quiet", description = "Print errors only: no progress bar, no summary.")
    private boolean quiet;

    AnalyzeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String objection = OutputFolder.objection(out);
        if (objection != null) {
            throw new ParameterException(spec.commandLine(), "--out " + out + ": " + objection + "; name a folder");
        }
        comparisons.open();
        try (EngineOptions options = engine;
                Analysis analysis =
                        Analysis.of(options.engine().period(periods.period(zone)), inputs, terminal, quiet)) {
            BaselineComparison comparison = comparisons.compare(analysis.result(), options.suppressions());
            Reporting reporting = new Reporting(out, EnumSet.copyOf(formats), zone, comparison);
            reporting.write(analysis.result());
            if (!quiet) {
                reporting.tell(analysis, terminal);
            }
            return exitCode(analysis, comparisons.objection(analysis.result(), comparison));
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
