package io.calo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
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
                    + "to, and writes",
            "  summary.json       counts and sums, for programs",
            "  transactions.csv   one line a transaction, for a spreadsheet",
            "into the folder of --out, in place of earlier ones. Neither holds names, e-mail addresses or phones."
        },
        footer = {
            "  calo analyze logs --out report               a folder, and all that is in it",
            "  calo analyze jan.zip feb.zip --out report    archives; what overlaps is counted once",
            "  zcat part.gz | calo analyze - --out report   standard input",
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
            description = "Reports to write beside summary.json, all unless said otherwise. This version has: csv")
    private List<Format> formats = List.of(Format.values());

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            defaultValue = Zones.DEFAULT,
            converter = Zones.class,
            description =
                    "The time zone in which times are told on the terminal; ${DEFAULT-VALUE} unless said otherwise. "
                            + "Files are in UTC.")
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
        Analysis analysis = Analysis.of(inputs, terminal, quiet);
        Reporting reporting = new Reporting(out, EnumSet.copyOf(formats));
        reporting.write(analysis.result());
        if (!quiet) {
            reporting.tell(analysis, zone, terminal);
        } else if (analysis.exitCode() == ExitCodes.PARTLY_READ) {
            terminal.errorText()
                    .println("calo: part of the input was malformed or unreadable; run without --quiet to see where");
        }
        return analysis.exitCode();
    }
}
