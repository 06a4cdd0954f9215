package io.calo.report.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Episode;
import io.calo.analysis.Finding;
import io.calo.analysis.Severity;
import io.calo.report.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page holds where there is more than it may hold. */
class PageLimitsTest {
    @TempDir
    static Path folder;

    private static AnalysisResult result;

    @BeforeAll
    static void analyze() throws IOException {
        result = SimulatedLogs.analyze(SimulatedLogs.write(folder.resolve("logs")));
    }

    @Test
    void atTheLimitAllIsThere() throws IOException {
        JsonNode data = page((int) result.totals().count());

        assertThat(data.at("/meta/transactions/embedded").asLong())
                .isEqualTo(result.totals().count());
        assertThat(data.at("/meta/transactions/reason").isNull()).isTrue();
    }

    @Test
    void oneBeyondTheLimitTransactionsWithoutConcernStayAwayAndThePageSaysSo() throws IOException {
        int most = (int) result.totals().count() - 1;
        JsonNode data = page(most);
        List<Object> ids = PageJson.column(data, "transactions", "id");

        assertThat(ids)
                .hasSizeLessThanOrEqualTo(most)
                .hasSize(data.at("/meta/transactions/embedded").asInt());
        assertThat(data.at("/meta/transactions/total").asLong())
                .isEqualTo(result.totals().count());
        assertThat(data.at("/meta/transactions/reason").asText()).contains("transactions.csv has all");
        assertThat(ids).contains(named().toArray());
        assertThat(data.at("/totals/count").asLong()).isEqualTo(result.totals().count());
    }

    @Test
    void subscribersWithOpenStoriesAreThereWithAllTheirTransactions() throws IOException {
        int most = (int) result.totals().count() / 2;
        JsonNode data = page(most);
        List<Object> subscribers = PageJson.column(data, "transactions", "subscriber");
        Set<String> whole = new TreeSet<>();
        for (Episode episode : result.episodes()) {
            if (episode.isOpen() && count(episode.subscriberId()) == countIn(subscribers, episode.subscriberId())) {
                whole.add(episode.subscriberId());
            }
        }

        assertThat(subscribers).hasSizeLessThanOrEqualTo(most).hasSizeGreaterThan(most / 3);
        assertThat(whole).hasSizeGreaterThan(5);
    }

    @Test
    void theMostSevereFindingsAndOpenStoriesComeFirst() throws IOException {
        int most = 20;
        JsonNode data = page(most);
        List<Object> severities = PageJson.column(data, "findings", "severity");
        List<String> gravest = result.findings().stream()
                .map(Finding::severity)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .map(Severity::name)
                .toList();

        assertThat(severities).containsExactlyInAnyOrderElementsOf(gravest);
        assertThat(PageJson.column(data, "episodes", "open")).hasSize(most).containsOnly(true);
        assertThat(data.at("/meta/findings/total").asLong())
                .isEqualTo(result.findings().size());
        assertThat(data.at("/meta/findings/reason").asText()).contains("findings.ndjson has all");
        assertThat(data.at("/meta/episodes/reason").asText()).contains("episodes.csv has all");
        assertThat(data.at("/meta/subscribers/embedded").asInt()).isEqualTo(most);
        assertThat(PageJson.column(data, "transactions", "id")).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void aPageWithoutRoomStillHasTheAnswerAndTheCharts() throws IOException {
        JsonNode data = page(0);

        assertThat(data.at("/meta/transactions/embedded").asInt(-1)).isZero();
        assertThat(data.at("/tables/transactions/rows").asInt(-1)).isZero();
        assertThat(data.at("/activity/days")).isNotEmpty();
        assertThat(data.at("/verdict/sentence").asText()).isNotEmpty();
        assertThat(data.at("/rollForwards")).isNotEmpty();
    }

    private static Set<String> named() {
        return result.findings().stream()
                .map(Finding::transactionId)
                .filter(Objects::nonNull)
                .filter(id -> result.transactions().stream()
                        .anyMatch(entry -> entry.transaction().id().equals(id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long count(String subscriber) {
        return result.transactions().stream()
                .filter(entry -> entry.subscriberId().equals(subscriber))
                .count();
    }

    private static long countIn(List<Object> subscribers, String subscriber) {
        return subscribers.stream().filter(subscriber::equals).count();
    }

    private static JsonNode page(int most) throws IOException {
        Path file = folder.resolve(most + ".html");
        Reports.html(SimulatedLogs.settings(folder.resolve("logs"))
                        .mostOnPage(most)
                        .build())
                .write(result, file);
        return PageJson.of(file);
    }
}
