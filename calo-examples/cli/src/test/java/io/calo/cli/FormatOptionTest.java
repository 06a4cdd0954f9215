package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats of reports: calo's own, and those that somebody else brings in a jar. */
class FormatOptionTest {
    @TempDir
    Path folder;

    private Path logs;
    private Path out;
    private Path plugins;

    @BeforeEach
    void logs() throws IOException {
        logs = TinyLog.write(folder.resolve("logs"), TinyLog.PUBLISHED, TinyLog.OUT_OF_STEP)
                .getParent();
        out = folder.resolve("report");
        plugins = folder.resolve("plugins");
    }

    @Test
    void aFormatInAJarIsWrittenListedRecordedAndVerifiedLikeAnyOther() throws IOException {
        Path jar = PluginJar.board(plugins);

        Run run = analyze("--plugins", plugins);

        assertThat(run.err()).isEmpty();
        assertThat(out.resolve("board.txt")).hasContent("2 transactions");
        assertThat(run.out()).containsPattern("(?m)^  board.txt +one line for the board$");
        JsonNode manifest =
                new ObjectMapper().readTree(out.resolve("manifest.json").toFile());
        assertThat(manifest.at("/settings/formats").textValue())
                .startsWith("acme-board csv")
                .contains("ndjson");
        assertThat(manifest.at("/settingFiles/plugins/0/file").textValue()).isEqualTo("Board.jar");
        assertThat(manifest.at("/settingFiles/plugins/0/bytes").asLong()).isEqualTo(Files.size(jar));
        assertThat(Run.calo("verify", out).out()).containsPattern("ok +board.txt +15 bytes");
    }

    @Test
    void onlyTheFormatsAskedForAreWrittenInAnyCaseAndOrder() throws IOException {
        PluginJar.board(plugins);

        analyze("--plugins", plugins, "--format", "NDJSON, acme-board");

        assertThat(out.resolve("board.txt")).exists();
        assertThat(out.resolve("findings.ndjson")).exists();
        assertThat(out.resolve("episodes.csv")).doesNotExist();
    }

    @Test
    void anUnknownFormatIsToldWithAllThatThereAre() throws IOException {
        PluginJar.board(plugins);

        Run run = analyze("--plugins", plugins, "--format", "board");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("--format: 'board' is no format; there are: acme-board, csv, ");
        assertThat(analyze("--format", "acme-board").err())
                .contains("'acme-board' is no format; there are: csv, ")
                .contains("--plugins");
        assertThat(out).doesNotExist();
    }

    @Test
    void formatsThatCannotBeToldApartAreRefusedBeforeAnythingIsRead() throws IOException {
        PluginJar.format(plugins, "Second", "csv", "second.txt");
        Run sameId = analyze("--plugins", plugins);
        assertThat(sameId.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(sameId.err()).contains("'csv'", "acme.Second").doesNotContain("\tat ");

        Path others = folder.resolve("others");
        PluginJar.format(others, "Third", "acme-third", "Manifest.json");
        Run sameFile = analyze("--plugins", others);
        assertThat(sameFile.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(sameFile.err()).contains("Manifest.json is a file of 'calo' and of 'acme-third'");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFormatThatBreaksDownIsNamedAndNothingIsWritten() throws IOException {
        PluginJar.brokenFormat(plugins);

        Run run = analyze("--plugins", plugins);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.err())
                .contains("the format 'acme-broken' could not write jam.txt", "out of paper", "--format")
                .doesNotContain("\tat ");
        assertThat(out).isEmptyDirectory();
        assertThat(analyze("--plugins", plugins, "--format", "csv").exitCode()).isEqualTo(ExitCodes.DONE);
    }

    @Test
    void formatsKeepTheirTemporaryFilesInTheFolderOfTempDir() throws IOException {
        PluginJar.alteredFormat(
                plugins,
                "this::write",
                "(result, file) -> Files.writeString(file, String.valueOf(settings.temporaryFolder()))");

        analyze("--plugins", plugins, "--format", "acme-board", "--temp-dir", folder);
        assertThat(out.resolve("board.txt")).hasContent(folder.toString());

        analyze("--plugins", plugins, "--format", "acme-board");
        assertThat(out.resolve("board.txt")).hasContent("null");
    }

    @Test
    void aFormatsErrorOfOutputIsToldWithItsFileAndTheFolder() throws IOException {
        PluginJar.brokenFormat(plugins, "throw new IOException(\"No space left on device\");");

        Run run = analyze("--plugins", plugins);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.err())
                .isEqualTo(
                        "calo: cannot write jam.txt (format acme-broken) into " + out + ": No space left on device\n");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void aFileThatAFormatLacksElsewhereIsNotBlamedOnTheFolder() throws IOException {
        Path template = folder.resolve("template.txt");
        PluginJar.brokenFormat(plugins, "Files.copy(Path.of(\"" + template + "\"), file);");

        assertThat(analyze("--plugins", plugins).err())
                .contains("cannot write jam.txt (format acme-broken) into " + out)
                .contains("cannot find or make " + template);
    }

    @Test
    void anErrorInAFormatIsToldByItsNameLikeAnException() throws IOException {
        PluginJar.brokenFormat(plugins, "throw new AssertionError(\"two sums differ\");");

        Run run = analyze("--plugins", plugins);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.err())
                .contains("the format 'acme-broken' could not write jam.txt", "two sums differ", "--format")
                .doesNotContain("\tat ");
    }

    @Test
    void aFormatThatLeavesNoFileIsNamed() throws IOException {
        for (String line : List.of("", "Files.createDirectory(file);")) {
            PluginJar.brokenFormat(plugins, line);

            Run run = analyze("--plugins", plugins);

            assertThat(run.exitCode()).as(line).isEqualTo(ExitCodes.FAILED);
            assertThat(run.err()).as(line).contains("the format 'acme-broken' left no file jam.txt");
            assertThat(out).isEmptyDirectory();
        }
    }

    @Test
    void aFormatThatNamesNoFileIsRefusedByItsClassBeforeAnythingIsRead() throws IOException {
        PluginJar.alteredFormat(
                plugins,
                "return List.of(new ReportFile(\"board.txt\", \"one line for the board\", this::write));",
                "return List.of();");

        Run run = analyze("--plugins", plugins);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.err()).contains("'acme-board' (acme.Board) names no file to write");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFormatWithoutAnIdIsRefusedByItsClass() throws IOException {
        PluginJar.alteredFormat(plugins, "return \"acme-board\";", "return null;");

        Run run = analyze("--plugins", plugins);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("The id of acme.Board is null").doesNotContain("defect of calo");
    }

    @Test
    void whatIsToBeOpenedFirstComesFirstAndIsSaidOnce() {
        List<String> lines = analyze().lines();
        int reports = lines.indexOf("Reports in " + out);

        assertThat(lines.get(reports + 1)).endsWith("; open this first");
        assertThat(lines.stream().filter(line -> line.contains("open this first")))
                .hasSize(1);
        assertThat(lines.get(lines.size() - 1)).startsWith("  manifest.json ");
    }

    @Test
    void reportsWithPersonalDataSaySo() throws IOException {
        assertThat(analyze().out()).doesNotContain("personal data");

        Run shown = analyze("--show-personal-data");

        assertThat(shown.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(shown.out()).contains("! These reports show personal data");
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"personalData\" : \"shown\"");
    }

    private Run analyze(Object... more) {
        List<Object> args = new ArrayList<>(List.of("analyze", logs, "--out", out));
        args.addAll(List.of(more));
        return Run.calo(args.toArray());
    }
}
