package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {
    @TempDir
    Path folder;

    private Path logs;
    private Path out;

    @BeforeEach
    void names() {
        logs = folder.resolve("logs");
        out = folder.resolve("new/report");
    }

    @Test
    void cleanLogsEndWithZeroAndLeaveTheReportsAndNothingElse() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED, TinyLog.OUT_OF_STEP, TinyLog.REFUSED);

        Run run = Run.calo("analyze", logs, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(names(out))
                .contains("episodes.csv", "findings.ndjson", "manifest.json", "summary.json", "transactions.csv");
        assertThat(Files.readAllLines(out.resolve("transactions.csv"))).hasSize(3);
    }

    @Test
    void nothingHiddenOrHalfWrittenIsLeft() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED);

        Run.calo("analyze", logs, "--out", out, "--format", "csv");

        assertThat(names(out)).containsExactly("episodes.csv", "manifest.json", "summary.json", "transactions.csv");
    }

    @Test
    void theSummaryHasTheMembersOfTheContract() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED, TinyLog.OUT_OF_STEP, TinyLog.REFUSED);

        Run.calo("analyze", logs, "--out", out);

        JsonNode summary =
                new ObjectMapper().readTree(out.resolve("summary.json").toFile());
        assertThat(summary.path("schema").asText()).isEqualTo("calo.summary/1");
        assertThat(members(summary)).contains("coverage", "messages", "transactions");
        assertThat(members(summary.path("coverage")))
                .contains("files", "unreadableFiles", "decodedBytes", "accountedBytes", "records")
                .contains("malformedRecords", "unrecognizedRecords", "recordsByKind");
        assertThat(members(summary.path("messages")))
                .contains("received", "unannounced", "published", "skipped", "refused", "failed", "unfinished");
        assertThat(members(summary.path("transactions")))
                .contains("count", "subscribers", "byType", "byOutcome", "byCurrency");
        assertThat(summary.at("/messages/received").asLong()).isEqualTo(3);
        assertThat(summary.at("/transactions/byCurrency/BHD/debit").asText()).isEqualTo("5.5000000000000001");
    }

    @Test
    void standardInputIsReadForADash() throws IOException {
        Run run = Run.withInput(TinyLog.PUBLISHED.getBytes(StandardCharsets.UTF_8), "analyze", "-", "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(Files.readString(out.resolve("transactions.csv"))).contains(",stdin,");
    }

    @Test
    void earlierReportsAreReplaced() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED);
        Files.createDirectories(out);
        Files.writeString(out.resolve("summary.json"), "old");

        Run.calo("analyze", logs, "--out", out);

        assertThat(Files.readString(out.resolve("summary.json"))).contains("calo.summary/1");
    }

    @Test
    void reportsWithinTheInputAreNotReadAsLogs() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED);
        Run.calo("analyze", logs, "--out", logs);
        String first = Files.readString(logs.resolve("transactions.csv"));

        Run second = Run.calo("analyze", logs, "--out", logs);

        assertThat(second.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(Files.readString(logs.resolve("transactions.csv"))).isEqualTo(first);
        assertThat(second.out()).contains("left out: ", "3 records, ", "episodes.csv: holds no log record");
    }

    @Test
    void quietPrintsNothing() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED);

        Run run = Run.calo("analyze", logs, "--out", out, "--quiet");

        assertThat(run).isEqualTo(new Run(ExitCodes.DONE, "", ""));
        assertThat(out.resolve("summary.json")).exists();
    }

    @Test
    void malformedInputEndsWithFiveAndAllReports() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED, TinyLog.MALFORMED);

        Run run = Run.calo("analyze", logs, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.PARTLY_READ);
        assertThat(names(out))
                .contains("episodes.csv", "findings.ndjson", "manifest.json", "summary.json", "transactions.csv");
        assertThat(run.out()).contains("1 piece of the input", "000000.log:23");
        assertThat(Run.calo("analyze", logs, "--out", out, "--quiet").err()).contains("malformed");
    }

    @Test
    void aMissingInputIsNamedAndNothingIsWritten() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED);
        Path missing = folder.resolve("nowhere");

        Run run = Run.calo("analyze", logs, missing, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOTHING_READ);
        assertThat(run.err()).isEqualTo("calo: " + missing + " does not exist; name a file or folder of logs\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void inputsWithoutARecordAreNamedWithTheReason() throws IOException {
        Files.createDirectories(logs);
        Files.writeString(logs.resolve("notes.txt"), "no log at all");

        Run run = Run.calo("analyze", logs, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOTHING_READ);
        assertThat(run.err()).contains("no log record was found in " + logs, "notes.txt: holds no log record");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileInPlaceOfTheFolderIsAUsageError() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED);
        Path file = Files.createFile(folder.resolve("file"));

        Run run = Run.calo("analyze", logs, "--out", file.resolve("below"));

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains(file + " is a file, not a folder");
    }

    @Test
    void usageErrorsSayWhatIsAllowed() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED);

        assertUsageError(
                "--format: 'pdf' is no format; there are: csv", "analyze", logs, "--out", out, "--format", "csv,pdf");
        assertUsageError("'Mars' is no time zone", "analyze", logs, "--out", out, "--time-zone", "Mars");
        assertUsageError("'--out=DIR'", "analyze", logs);
        assertUsageError("'INPUT'", "analyze", "--out", out);
        assertUsageError("Standard input (-) cannot be read together with files", "analyze", logs, "-", "--out", out);
    }

    @Test
    void aStackTraceIsPrintedOnlyForDebugging() {
        assertThat(Run.calo("analyze", "nowhere", "--out", out).err()).doesNotContain("\tat ");
        assertThat(Run.calo("analyze", "nowhere", "--out", out, "--debug").err())
                .contains("\tat io.calo.cli");
    }

    @Test
    void anInterruptLeavesNothing() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED);

        Thread.currentThread().interrupt();
        Run run = Run.calo("analyze", logs, "--out", out);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(run.exitCode()).isEqualTo(ExitCodes.STOPPED);
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderInTheWayOfAReportIsNamedAndNothingIsReplaced() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED);
        Files.createDirectories(out.resolve("transactions.csv"));
        Files.writeString(out.resolve("summary.json"), "old");

        Run run = Run.calo("analyze", logs, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.err()).startsWith("calo: " + out.resolve("transactions.csv") + " is a folder");
        assertThat(out.resolve("summary.json")).hasContent("old");
        assertThat(names(out)).containsExactly("summary.json", "transactions.csv");
    }

    @Test
    void fileNamesCannotCommandTheTerminal() throws IOException {
        Path hostile = Files.createDirectories(folder.resolve("a\u001b[2J\nb\u202e"));
        Files.writeString(hostile.resolve("c\u001b[2J"), "no log at all");

        assertThat(Run.calo("analyze", hostile, "--out", out).err())
                .contains("found in " + folder.resolve("a?[2J?b?"), "c?[2J: ")
                .doesNotContain("\u001b", "\u202e");
        assertThat(Run.calo("analyze", hostile.resolve("nowhere"), "--out", out).err())
                .isEqualTo("calo: " + folder.resolve("a?[2J?b?/nowhere")
                        + " does not exist; name a file or folder of logs\n");
        assertThat(Run.calo("analyze", hostile, "--out", hostile.resolve("c\u001b[2J"))
                        .err())
                .contains("is a file, not a folder")
                .doesNotContain("\u001b", "\u202e");
    }

    private static void assertUsageError(String message, Object... args) {
        Run run = Run.calo(args);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains(message).contains("Try 'calo analyze --help'.");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> members(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
