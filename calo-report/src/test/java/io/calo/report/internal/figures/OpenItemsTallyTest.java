package io.calo.report.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenItemsTallyTest {
    private final CrashedLog log = new CrashedLog();

    @ParameterizedTest
    @CsvSource({
        "PT0S, DAYS_0_1",
        "PT47H59M59S, DAYS_0_1",
        "P2D, DAYS_2_7",
        "P8D, DAYS_8_30",
        "P30DT23H, DAYS_8_30",
        "P31D, DAYS_31_60",
        "P61D, DAYS_61_90",
        "P90DT23H59M, DAYS_61_90",
        "P91D, OVER_90",
        "P4000D, OVER_90",
    })
    void wholeDaysDecideTheBucket(Duration age, AgeBucket bucket) {
        assertThat(AgeBucket.of(age)).isEqualTo(bucket);
    }

    @Test
    void ageIsReckonedToTheLastEventOfAllData() {
        log.sync("2024-03-01T10:00:00Z", "ann", "BHD", "DEBIT", "1", "10", "12");
        log.sync("2024-03-09T10:00:00Z", "bob", "BHD", "DEBIT", "1", "10", "5");
        log.sync("2024-03-10T10:00:00Z", "eve", "SAR", "DEBIT", "1", "10", "9");

        OpenItems only = only(openItems());

        assertThat(only.currency()).isEqualTo("BHD");
        assertThat(only.byAge().get(AgeBucket.DAYS_8_30).owed()).isEqualByComparingTo("3");
        assertThat(only.byAge().get(AgeBucket.DAYS_0_1).atRisk()).isEqualByComparingTo("4");
        assertThat(only.byAge().values()).extracting(OpenItems.Aged::count).containsExactly(1L, 0L, 1L, 0L, 0L, 0L);
        assertThat(only.overdrafts()).isZero();
    }

    @Test
    void storiesThatHaveEndedDoNotCount() {
        log.sync("2024-03-01T10:00:00Z", "ann", "BHD", "DEBIT", "1", "10", "12");
        log.sync("2024-03-02T10:00:00Z", "ann", "BHD", "DEBIT", "1", "9", "8");

        assertThat(openItems()).isEmpty();
    }

    @Test
    void openOverdraftsAreCountedBesides() {
        log.sync("2024-03-01T10:00:00Z", "ann", "BHD", "DEBIT", "1", "10", "-2");

        assertThat(only(openItems()).overdrafts()).isEqualTo(1);
    }

    private static OpenItems only(List<OpenItems> items) {
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private List<OpenItems> openItems() {
        try (AnalysisResult result = log.analyze()) {
            return Figures.of(result, ReportSettings.defaults()).openItems();
        }
    }
}
