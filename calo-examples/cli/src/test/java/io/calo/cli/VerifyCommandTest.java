package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    Path folder;

    private Path logs;
    private Path out;

    @BeforeEach
    void aReport() throws IOException {
        logs = TinyLog.write(folder.resolve("logs"), TinyLog.PUBLISHED, TinyLog.OUT_OF_STEP)
                .getParent();
        out = folder.resolve("report");
        assertThat(Run.calo("analyze", logs, "--out", out, "--format", "csv,ndjson")
                        .exitCode())
                .isZero();
    }

    @Test
    void anUntouchedReportEndsWithZeroAndItsSeal() throws IOException {
        Run run = Run.calo("verify", out);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Report in " + out + ", written on ")
                .containsPattern("(?m)^  ok +transactions.csv +[0-9,]+ bytes, as written$")
                .containsPattern("(?m)^  ok +books: messages +2 received or unannounced, 2 with a fate$")
                .contains("The report holds: ")
                .doesNotContain("FAILED", "What to do")
                .containsPattern("(?m)^Seal: ([0-9a-f]{8} ?){8}$");
        String seal =
                run.out().lines().reduce((a, b) -> b).orElseThrow().substring(6).replace(" ", "");
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"seal\" : \"" + seal + "\"");
        assertThat(run.lines()).allMatch(line -> line.length() <= 100 || line.contains(folder.toString()));
        assertThat(Run.calo("verify", out, "--quiet")).isEqualTo(new Run(ExitCodes.DONE, "", ""));
    }

    @Test
    void aTamperedReportEndsWithFourTheCulpritAndARemedy() throws IOException {
        Path csv = out.resolve("transactions.csv");
        Files.writeString(csv, Files.readString(csv).replace("5.5000000000000001", "5.5000000000000002"));

        Run run = Run.calo("verify", out);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND);
        assertThat(run.out())
                .containsPattern("(?m)^  FAILED +transactions.csv +has changed")
                .containsPattern("(?m)^  FAILED +books: transactions")
                .contains("What to do", "do not rely on this report")
                .containsPattern("The report does not hold: 2 of \\d+ checks failed");
        Run quiet = Run.calo("verify", out, "--quiet");
        assertThat(quiet.exitCode()).isEqualTo(ExitCodes.FOUND);
        assertThat(quiet.out()).isEmpty();
        assertThat(quiet.err()).hasLineCount(2).startsWith("calo: transactions.csv: has changed");
    }

    @Test
    void movedInputsAreNamedWithTheOptionThatHelps() throws IOException {
        Path moved = Files.move(logs, folder.resolve("moved"));

        Run run = Run.calo("verify", out);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND);
        assertThat(run.out()).contains("is not there", "--input");

        assertThat(Run.calo("verify", out, "--input", moved).exitCode()).isEqualTo(ExitCodes.DONE);
        Run alone = Run.calo("verify", out, "--report-only");
        assertThat(alone.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(alone.out()).contains("not checked", ", 1 not checked");
    }

    @Test
    void standardInputIsNotChecked() throws IOException {
        Run.withInput(TinyLog.PUBLISHED.getBytes(StandardCharsets.UTF_8), "analyze", "-", "--out", out);

        Run run = Run.calo("verify", out);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(run.out())
                .containsPattern("(?m)^  not checked  input - +standard input cannot be read a second time$");
    }

    @Test
    void aReportWithinItsOwnInputHolds() throws IOException {
        Run.calo("analyze", logs, "--out", logs, "--format", "csv");
        assertThat(Run.calo("analyze", logs, "--out", logs).exitCode()).isEqualTo(ExitCodes.DONE);

        assertThat(Run.calo("verify", logs).exitCode()).isEqualTo(ExitCodes.DONE);
    }

    @Test
    void formatsThatWereLeftOutAreNotCheckedAndNeitherIsWhatAnEarlierRunLeft() throws IOException {
        Run.calo("analyze", logs, "--out", out, "--format", "csv");

        Run run = Run.calo("verify", out);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(run.out())
                .containsPattern("(?m)^  not checked  findings.ndjson +lies in the folder, but does not belong")
                .containsPattern("(?m)^  not checked  books: findings +findings.ndjson was not written");
    }

    @Test
    void whereThereIsNoReportTheExitCodeIsThree() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertNoReport("holds no report: there is no manifest.json in it", empty);
        assertNoReport("does not exist", folder.resolve("nowhere"));
        assertNoReport("is a file, not the folder", out.resolve("summary.json"));
    }

    private static void assertNoReport(String why, Path place) {
        Run run = Run.calo("verify", place);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOTHING_READ);
        assertThat(run.err()).startsWith("calo: " + place + " " + why).contains("calo analyze --out");
    }

    @Test
    void aManifestThatIsNoneIsToldWithFileAndRemedy() throws IOException {
        Path manifest = Files.writeString(out.resolve("manifest.json"), "{ \"schema\" :");

        Run run = Run.calo("verify", out);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND);
        assertThat(run.out().replaceAll("\\s+", " ")).contains("FAILED manifest.json", "analyze the logs again");
        assertThat(Run.calo("verify", out, "--quiet").err()).contains(manifest + ":1: is no manifest of calo");
    }

    @Test
    void hostileNamesCannotCommandTheTerminal() throws IOException {
        Files.writeString(out.resolve("a\u001b[2J\u202e"), "x");
        Files.writeString(logs.resolve("b\u001b[2J\u202e"), TinyLog.REFUSED);

        Run run = Run.calo("verify", out);

        assertThat(run.out()).contains("a?[2J?", "b?[2J?").doesNotContain("\u001b", "\u202e");
        assertThat(Run.calo("verify", out, "--quiet").err()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void optionsThatMakeNoSenseAreUsageErrors() {
        assertUsageError("1 input", "--input", logs, "--input", logs);
        assertUsageError("--report-only", "--input", logs, "--report-only");
        assertUsageError("--threads 0: write a number from 1 to 256", "--threads", 0);
    }

    private void assertUsageError(String message, Object... more) {
        Object[] args = new Object[more.length + 2];
        args[0] = "verify";
        args[1] = out;
        System.arraycopy(more, 0, args, 2, more.length);
        Run run = Run.calo(args);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains(message, "Try 'calo verify --help'.");
    }

    @Test
    void theSettingsThatDecidedAreRecordedWithTheirHashesAndNotTheirPlaces() throws IOException {
        Path config = Files.writeString(folder.resolve("calo.yaml"), "rules: {}");
        Path baseline = Files.copy(out.resolve("findings.ndjson"), folder.resolve("earlier.ndjson"));

        Run.calo("analyze", logs, "--out", out, "--config", config, "--baseline", baseline, "--time-zone", "UTC");

        String manifest = Files.readString(out.resolve("manifest.json"));
        assertThat(manifest)
                .contains("\"file\" : \"calo.yaml\"", "\"file\" : \"earlier.ndjson\"", "\"timeZone\" : \"UTC\"")
                .doesNotContain(config.toString(), baseline.toString());
        assertThat(Run.calo("verify", out).out()).contains("ok           books: gone findings");
    }

    @Test
    void aPeriodIsRecordedAndItsReportHolds() throws IOException {
        Run.calo("analyze", logs, "--out", out, "--from", "2025-03-02T21:01:01Z", "--to", "2025-03-03");

        assertThat(Files.readString(out.resolve("manifest.json")))
                .contains("\"from\" : \"2025-03-02T21:01:01Z\"", "\"to\" : \"2025-03-03T21:00:00Z\"");
        Run run = Run.calo("verify", out);
        assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCodes.DONE);
    }

    @Test
    void anInterruptEndsIt() {
        Thread.currentThread().interrupt();
        Run run = Run.calo("verify", out);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(run).isEqualTo(new Run(ExitCodes.STOPPED, "", "calo: stopped\n"));
    }
}
