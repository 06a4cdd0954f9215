package io.calo.report.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Episode;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import io.calo.report.Reports;
import io.calo.report.internal.Version;
import io.calo.report.internal.figures.Figures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReportTest {
    @TempDir
    static Path folder;

    private static AnalysisResult result;
    private static Path page;
    private static JsonNode data;

    @BeforeAll
    static void write() throws IOException {
        Path logs = SimulatedLogs.write(folder.resolve("logs"));
        result = SimulatedLogs.analyze(logs);
        page = folder.resolve("report.html");
        Reports.html(SimulatedLogs.settings(logs).build()).write(result, page);
        data = PageJson.of(page);
    }

    @Test
    void everyRowOfASmallAnalysisIsThere() {
        assertThat(column("transactions", "id"))
                .hasSizeGreaterThan(1_000)
                .isEqualTo(result.transactions().stream()
                        .map(entry -> entry.transaction().id())
                        .toList());
        assertThat(column("findings", "id"))
                .isEqualTo(result.findings().stream().map(Finding::id).toList());
        assertThat(column("episodes", "id"))
                .isEqualTo(result.episodes().stream().map(Episode::id).toList());
        assertThat(data.at("/meta/transactions").toString())
                .isEqualTo("{\"embedded\":" + result.totals().count() + ",\"total\":"
                        + result.totals().count() + ",\"reason\":null}");
    }

    @Test
    void theVersionIsTold() {
        assertThat(data.at("/meta/version").textValue()).isEqualTo(Version.text());
    }

    @Test
    void amountsAreExactlyAsLogged() {
        assertThat(column("transactions", "newBalance"))
                .isEqualTo(result.transactions().stream()
                        .map(entry -> entry.transaction().newBalance().toPlainString())
                        .toList());
        assertThat(column("transactions", "balance"))
                .isEqualTo(result.transactions().stream()
                        .map(entry -> entry.closingBalance().toPlainString())
                        .toList());
        assertThat(column("transactions", "time"))
                .isEqualTo(result.transactions().stream()
                        .map(entry -> entry.timestamp().toEpochMilli())
                        .toList());
    }

    @Test
    void placesNameFileLineAndByte() {
        List<String> files = List.copyOf(
                data.get("files").valueStream().map(JsonNode::asText).toList());
        List<Object> file = column("transactions", "file");
        List<Object> line = column("transactions", "line");
        int row = 0;
        for (LedgerEntry entry : result.transactions()) {
            assertThat(files.get(((Long) file.get(row)).intValue()))
                    .isEqualTo(entry.position().source());
            assertThat(line.get(row++)).isEqualTo(entry.position().line());
        }
    }

    @Test
    void countsAndSumsAreThoseOfTheSummary() throws IOException {
        Path file = folder.resolve("summary.json");
        Reports.json().write(result, file);
        JsonNode summary = new ObjectMapper().readTree(Files.readString(file));

        assertThat(data.get("coverage")).isEqualTo(summary.get("coverage"));
        assertThat(data.get("messages")).isEqualTo(summary.get("messages"));
        assertThat(data.get("totals")).isEqualTo(summary.get("transactions"));
        for (JsonNode exposure : data.get("exposures")) {
            assertThat(exposure.get("atRisk"))
                    .isEqualTo(
                            summary.at("/exposure/" + exposure.get("currency").asText() + "/atRisk"));
        }
        for (JsonNode rule : data.get("rules")) {
            assertThat(rule.get("count").asLong())
                    .isEqualTo(summary.at("/findings/byRule")
                            .get(rule.get("id").asText())
                            .asLong());
        }
    }

    @Test
    void openStoriesAreOfTheBucketsThatTheFiguresCount() {
        List<Object> kinds = column("episodes", "kind");
        List<Object> buckets = column("episodes", "bucket");
        List<Object> currencies = column("episodes", "currency");
        for (JsonNode items : data.get("openItems")) {
            for (JsonNode aged : items.get("byAge")) {
                long counted = Stream.iterate(0, row -> row < kinds.size(), row -> row + 1)
                        .filter(row -> "divergence".equals(kinds.get(row))
                                && aged.get("bucket").asText().equals(buckets.get(row))
                                && items.get("currency").asText().equals(currencies.get(row)))
                        .count();
                assertThat(counted).isEqualTo(aged.get("count").asLong());
            }
        }
        assertThat(data.get("openItems")).isNotEmpty();
    }

    @Test
    void theAnswerIsThereWithoutScripts() throws IOException {
        Figures figures = Figures.of(result, SimulatedLogs.settings(folder).build());
        String html = Files.readString(page);
        int answer = html.indexOf("<section id=\"answer\"");

        assertThat(html.substring(answer, html.indexOf("</section>", answer)))
                .contains("<h1>" + figures.verdict().sentence() + "</h1>")
                .contains(figures.verdict().reasons().stream()
                        .map(reason -> "<li>" + reason + "</li>")
                        .toList())
                .contains(result.exposures().stream()
                        .map(exposure -> "<bdi>" + exposure.currency() + "</bdi>")
                        .toList());
        assertThat(answer).isLessThan(html.indexOf("<script"));
    }

    @Test
    void onlyScriptsThatThePolicyNamesByTheirHashMayRun() throws Exception {
        String html = Files.readString(page);
        Matcher scripts =
                Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL).matcher(html);
        StringBuilder allowed = new StringBuilder();
        while (scripts.find()) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(scripts.group(1).getBytes(StandardCharsets.UTF_8));
            allowed.append(" 'sha256-")
                    .append(Base64.getEncoder().encodeToString(hash))
                    .append("'");
        }

        assertThat(html)
                .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src"
                        + allowed + "; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action"
                        + " 'none'\">");
        assertThat(html.indexOf("Content-Security-Policy"))
                .isLessThan(html.indexOf("<style"))
                .isLessThan(html.indexOf("<script"));
        assertThat(allowed.length()).isGreaterThan(5 * 50);
    }

    @Test
    void nothingIsFetchedFromAnywhere() throws IOException {
        String html = Files.readString(page);
        String markup = Pattern.compile("<script[^>]*>.*?</script>", Pattern.DOTALL)
                .matcher(html)
                .replaceAll("");

        assertThat(markup)
                .contains("<style>")
                .doesNotContain("<script", "<link", "<iframe", "<img", "src=", "@import", "url(");
        assertThat(html).doesNotContain("<script src", "sourceMappingURL");
    }

    @Test
    void theSameAnalysisAndSettingsGiveTheSameBytesInEveryLocaleAndZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-BH-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Path again = folder.resolve("again.html");
            Reports.html(SimulatedLogs.settings(folder.resolve("logs")).build())
                    .write(SimulatedLogs.analyze(folder.resolve("logs")), again);

            assertThat(Files.mismatch(again, page)).isEqualTo(-1);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aPageThatCannotBeWrittenLeavesWhatWasThere() throws IOException {
        Path place = Files.createDirectory(folder.resolve("place"));
        Path file = Files.writeString(place.resolve("report.html"), "the one before");
        AnalysisResult closed = SimulatedLogs.analyze(folder.resolve("logs"));
        closed.close();

        assertThatThrownBy(() -> Reports.html().write(closed, file)).isInstanceOf(IllegalStateException.class);
        assertThat(place).isDirectoryContaining(path -> path.equals(file));
        try (Stream<Path> files = Files.list(place)) {
            assertThat(files).hasSize(1);
        }
        assertThat(file).hasContent("the one before");
    }

    private static List<Object> column(String table, String column) {
        return PageJson.column(data, table, column);
    }
}
