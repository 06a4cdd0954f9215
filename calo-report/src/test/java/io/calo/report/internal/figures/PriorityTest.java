package io.calo.report.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Severity;
import io.calo.report.ReportSettings;
import io.calo.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityTest {
    private static final String FIRST = "2024-03-03T21:01:00Z";
    private static final String THEN = "2024-03-04T21:01:00Z";

    private final CrashedLog log = new CrashedLog();

    @Test
    void ledgersThatAgreeLeaveNothingToLookAt() {
        log.delivery(FIRST, "ann", "9", "100", "91");

        assertThat(figures().priorities()).isEmpty();
        assertThat(figures().verdict().state()).isEqualTo(Verdict.State.CLOSED);
    }

    @Test
    void largerAmountComesFirstWhateverItsCurrencyIsCalled() {
        apart("ann", "SAR", "300");
        apart("bob", "BHD", "31");
        apart("eve", "KWD", "20");

        // 2,000 riyals are 200.5 dinars of Bahrain and 163.5 of Kuwait.
        assertThat(figures().priorities()).extracting(Priority::subscriberId).containsExactly("bob", "ann", "eve");
    }

    @Test
    void noMoreThanTenAreNamedAndTheLargestAmongThem() {
        for (int i = 1; i <= 12; i++) {
            apart("subscriber-" + i, "BHD", String.valueOf(i));
        }

        List<Priority> priorities = figures().priorities();
        assertThat(priorities).hasSize(Figures.MOST_PRIORITIES);
        assertThat(priorities.get(0).amount()).isEqualByComparingTo("12");
        assertThat(priorities.get(9).amount()).isEqualByComparingTo("3");
    }

    @Test
    void whatMayBeLostComesBeforeWhatMayBeOwedAndNeitherHidesTheOther() {
        for (int i = 1; i <= 12; i++) {
            apart("owed-" + i, "BHD", String.valueOf(1000 + i));
            log.sync(FIRST, "risk-" + i, "SAR", "DEBIT", "1", "500", String.valueOf(500 - i));
        }

        assertThat(figures().priorities())
                .extracting(Priority::subscriberId)
                .containsExactly(
                        "risk-12", "risk-11", "risk-10", "risk-9", "risk-8", "owed-12", "owed-11", "owed-10", "owed-9",
                        "owed-8");
    }

    @Test
    void whereLittleMayBeLostTheListIsFilledWithWhatMayBeOwed() {
        log.sync(FIRST, "risk", "SAR", "DEBIT", "1", "500", "490");
        for (int i = 1; i <= 12; i++) {
            apart("owed-" + i, "BHD", String.valueOf(i));
        }

        assertThat(figures().priorities())
                .hasSize(Figures.MOST_PRIORITIES)
                .extracting(Priority::subscriberId)
                .startsWith("risk", "owed-12")
                .endsWith("owed-4");
    }

    @Test
    void overdraftWithinADivergenceIsToldWithIt() {
        log.sync(FIRST, "ann", "BHD", "DEBIT", "9", "100", "91");
        log.sync(THEN, "ann", "BHD", "DEBIT", "9", "91", "-40");

        assertThat(figures().priorities()).singleElement().satisfies(only -> {
            assertThat(only.title()).isEqualTo("Subscription shows more than the wallet holds");
            assertThat(only.amount()).as("122 less than the subscription shows").isEqualByComparingTo("122");
            assertThat(only.text())
                    .isEqualTo("Since 5 Mar 2024 (Bahrain) the wallet has held BHD 122.000 less than the subscription"
                            + " shows: the wallet moved alone. The wallet itself is below zero, by BHD 40.000. Find out"
                            + " what moved the wallet, and move the subscription by the same.");
        });
    }

    @Test
    void whatIsBelowZeroInBothLedgersIsOneDebt() {
        log.sync(FIRST, "ann", "BHD", "DEBIT", "9", "5", "-4");

        assertThat(figures().priorities()).singleElement().satisfies(only -> {
            assertThat(only.title()).endsWith("below zero");
            assertThat(only.amount()).isEqualByComparingTo("4");
        });
    }

    @Test
    void lossThatPartedTheLedgersBeforeTheyWereComparedIsToldOnce() {
        log.syncSilently(FIRST, "ann", "CREDIT", "50", "100");
        log.sync(THEN, "ann", "BHD", "DEBIT", "9", "100", "141");

        assertThat(figures().priorities()).singleElement().satisfies(only -> {
            assertThat(only.rule()).isNull();
            assertThat(only.text()).contains("a published change of the subscription balance did not last");
        });
    }

    @Test
    void inputThatCouldNotBeReadComesFirstOfAll() {
        apart("ann", "BHD", "5000");
        log.brokenRecord(THEN);

        Figures figures = figures();

        assertThat(figures.priorities().get(0).title()).isEqualTo("Figures may be incomplete");
        assertThat(figures.priorities().get(0).severity()).isEqualTo(Severity.CRITICAL);
        assertThat(figures.priorities().get(0).position()).isNull();
        assertThat(figures.verdict().state()).isEqualTo(Verdict.State.NOT_CLOSED);
        assertThat(figures.verdict().sentence())
                .isEqualTo("The books do not close: 1 piece of the input was not understood and is not in the"
                        + " figures.");
        assertThat(figures.verdict().reasons())
                .contains(
                        "1 piece of the input was not understood and is not in the figures, see Coverage.",
                        "1 wallet and its subscription are apart, see Episodes.");
    }

    @Test
    void graveFindingsOutsideOfStoriesAreToldByRule() {
        log.sync(FIRST, "ann", "BHD", "CREDIT", "50", "100", "150");
        log.sync(THEN, "ann", "BHD", "DEBIT", "9", "100", "91");

        assertThat(figures().priorities()).singleElement().satisfies(lost -> {
            assertThat(lost.rule()).isEqualTo("calo.ledger.lost-update");
            assertThat(lost.title()).isEqualTo("Lost update");
            assertThat(lost.currency()).isEqualTo("BHD");
            assertThat(lost.amount()).isEqualByComparingTo("50");
            assertThat(lost.subscriberId()).isEqualTo("ann");
            assertThat(lost.position()).isNotNull();
        });
    }

    @Test
    void residueIsNothingToLookAt() {
        log.sync(FIRST, "ann", "BHD", "DEBIT", "9", "100", "91.001");

        assertThat(figures().priorities()).isEmpty();
    }

    /** The wallet holds that much more from the first entry on. */
    private void apart(String subscriber, String currency, String more) {
        log.sync(FIRST, subscriber, currency, "DEBIT", "1", "1", more);
    }

    private Figures figures() {
        try (AnalysisResult result = log.analyze()) {
            return Figures.of(result, ReportSettings.defaults());
        }
    }
}
