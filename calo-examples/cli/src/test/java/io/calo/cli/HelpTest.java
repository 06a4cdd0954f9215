package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.report.ReportFile;
import io.calo.report.ReportFormat;
import io.calo.report.ReportSettings;
import io.calo.simulator.Fault;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"analyze", "verify", "events", "detectors", "evaluate", "demo", "simulate"})
    void theHelpOfACommandHasAllOfItsOptionsAnExampleAndTheExitCodes(String name) {
        String help = Run.calo("help", name).out();

        assertThat(help).isEqualTo(Run.calo(name, "--help").out());
        CommandLine command = calo().getSubcommands().get(name);
        for (OptionSpec option : command.getCommandSpec().options()) {
            assertThat(help).contains(option.longestName());
            assertThat(option.description()).as(option.longestName()).isNotEmpty();
        }
        assertThat(help)
                .contains("Examples:\n  calo ", "Exit codes:")
                .containsSubsequence("calo " + name, "calo " + name);
        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void theHelpOfAnalyzeNamesEveryFileThatIsWritten() {
        String help = Run.calo("help", "analyze").out();

        for (ReportFormat format : FormatOption.builtIn().all()) {
            assertThat(help.replaceAll("\\s+", " ")).contains(" " + format.id() + ",");
            for (ReportFile file : format.files(ReportSettings.defaults())) {
                assertThat(help).contains("  " + file.name() + " ");
            }
        }
        assertThat(help).contains("  summary.json ", "  gone.ndjson ", "  manifest.json ", "open this first");
    }

    @Test
    void theHelpOfTheWholeNamesAllCommands() {
        Run help = Run.calo("--help");

        assertThat(help.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(help.out()).contains(calo().getSubcommands().keySet());
        assertThat(Run.calo("help").out()).isEqualTo(help.out());
    }

    @Test
    void noCommandIsAUsageErrorThatShowsTheHelp() {
        Run run = Run.calo();

        assertThat(run)
                .isEqualTo(new Run(ExitCodes.USAGE, "", Run.calo("--help").out()));
    }

    @Test
    void aSlipGetsASuggestion() {
        Run run = Run.calo("analyse");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("'analyse'", "analyze");
    }

    @Test
    void everyFaultIsNamed() {
        assertThat(Run.calo("simulate", "--help").out())
                .contains(Arrays.stream(Fault.values()).map(Fault::commandName).toList());
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(Run.calo("--version").out()).matches("calo .* \\(Java .*\\)\n");
    }

    private static CommandLine calo() {
        return Calo.on(new Terminal(
                InputStream.nullInputStream(), new ByteArrayOutputStream(), new ByteArrayOutputStream(), false, false));
    }
}
