package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.CureKind;
import io.calo.analysis.Finding;
import io.calo.analysis.Outcome;
import io.calo.analysis.OverdraftKind;
import io.calo.analysis.PartingCause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/reports.md} explains each column, member and word that the files hold. */
class ReportsPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static String page;

    @TempDir
    Path folder;

    @BeforeAll
    static void readPage() throws IOException {
        page = Files.readString(Path.of("../docs/reports.md"));
    }

    @Test
    void everyColumnOfTheTablesHasARow() throws IOException {
        assertRows("## episodes.csv", header(Reports.episodes(ZoneOffset.UTC)));
        assertRows("## transactions.csv", header(Reports.csv()));
    }

    @Test
    void everyMemberHasARow() throws IOException {
        Finding gone = Found.about(1);
        Path earlier = folder.resolve("earlier.ndjson");
        Reports.ndjson().write(Found.analysis(gone), earlier);
        BaselineComparison comparison = Baseline.read(earlier).compare(Found.analysis(), List.of());

        assertRows("## findings.ndjson", members(written(Reports.gone(comparison))));
        assertRows("## summary.json", members(written(Reports.json())).filter(name -> !name.equals("schema")));
    }

    @Test
    void everyMemberOfTheManifestHasARow() throws IOException {
        ManifestRecorder.beforeStream("-")
                .after(Found.analysis(), ReportSettings.defaults(), folder, List.of())
                .write(folder);

        assertRows(
                "## manifest.json",
                members(Files.readString(folder.resolve(Manifest.FILE_NAME))).filter(name -> !name.equals("schema")));
    }

    @Test
    void everyWordHasARow() {
        assertRows("### Causes", ids(PartingCause.values(), PartingCause::id));
        assertRows("### Cures", ids(CureKind.values(), CureKind::id));
        assertRows("### Kinds", ids(OverdraftKind.values(), kind -> kind.id() + "-overdraft"));
        assertRows("## transactions.csv", ids(Outcome.values(), Outcome::id));
    }

    @Test
    void everyReasonNotToCheckHasARow() throws IOException {
        String configuration = Files.readString(Path.of("../docs/configuration.md"));

        assertThat(ids(NotChecked.values(), NotChecked::id))
                .allSatisfy(reason -> assertThat(configuration).contains("\n| `" + reason + "` |"));
    }

    /** Each is named in the first cell of a row, in the section that begins with this heading. */
    private static void assertRows(String heading, Stream<String> names) {
        int start = page.indexOf("\n" + heading);
        assertThat(start).as(heading).isNotNegative();
        int end = page.indexOf("\n## ", start + 1);
        List<String> cells = page.substring(start, end < 0 ? page.length() : end)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf('|', 1)))
                .toList();

        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(cells)
                .as("%s in docs/reports.md, %s", name, heading)
                .anyMatch(cell -> cell.contains("`" + name + "`")));
    }

    private static <E> Stream<String> ids(E[] constants, Function<E, String> id) {
        return Arrays.stream(constants).map(id);
    }

    private Stream<String> header(Report report) throws IOException {
        return Arrays.stream(written(report).lines().findFirst().orElseThrow().split(",", -1));
    }

    private static Stream<String> members(String text) throws IOException {
        JsonNode object = JSON.readTree(text);
        return object.properties().stream().map(Map.Entry::getKey);
    }

    private String written(Report report) throws IOException {
        AnalysisResult result = Found.analysis();
        Path file = folder.resolve("report");
        report.write(result, file);
        return Files.readString(file);
    }
}
