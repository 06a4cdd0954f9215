package io.calo.analysis;

import static io.calo.analysis.Continuity.CONTINUOUS;
import static io.calo.analysis.Continuity.FIRST;
import static io.calo.analysis.Continuity.GAP;
import static io.calo.analysis.Continuity.LOST_UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriberLedgerTest {
    private final Entries of = new Entries();

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, 90,      CONTINUOUS",
        "PUBLISHED, 90.0005, CONTINUOUS",
        "PUBLISHED, 90.0006, GAP",
        "PUBLISHED, 100,     LOST_UPDATE",
        "PUBLISHED, 95,      GAP",
        "REFUSED,   100,     CONTINUOUS",
        "REFUSED,   90,      GAP",
        "FAILED,    100,     CONTINUOUS",
        "FAILED,    90,      GAP",
        "SKIPPED,   100,     CONTINUOUS",
        "SKIPPED,   90,      CONTINUOUS",
        "SKIPPED,   95,      GAP",
        "UNFINISHED, 100,    CONTINUOUS",
        "UNFINISHED, 90,     CONTINUOUS",
        "UNFINISHED, 95,     GAP",
    })
    void openingBalanceFollowsFromWhatBecameOfTheEntryBefore(Outcome outcome, String next, Continuity continuity) {
        LedgerEntry first = of.entry(outcome, "100", "90", null, "BHD");

        assertThat(continuities(first, of.published(next, "80"))).containsExactly(FIRST, continuity);
    }

    @Test
    void driftStaysKnownWhileNothingIsCompared() {
        LedgerEntry silent = of.published("100", "90");
        LedgerEntry stated = of.published("90", "80", "85");
        LedgerEntry refused = of.entry(Outcome.REFUSED, "80", "-10", "-5", "BHD");
        LedgerEntry again = of.published("80", "70");

        assertThat(SubscriberLedger.of(Entries.SUBSCRIBER, List.of(silent, stated, refused, again))
                        .lines())
                .extracting(LedgerLine::knownDrift)
                .containsExactly(null, new BigDecimal("5"), new BigDecimal("-85"), new BigDecimal("-85"));
    }

    @Test
    void mismatchRecordTellsDriftOnlyWhereNoneIsKnown() {
        LedgerEntry reported = of.apart("100", "90", null, "100", "97");
        LedgerEntry reportedAgain = of.apart("90", "80", null, "90", "0");

        assertThat(SubscriberLedger.of(Entries.SUBSCRIBER, List.of(reported, reportedAgain))
                        .lines())
                .extracting(LedgerLine::knownDrift)
                .containsExactly(new BigDecimal("7"), new BigDecimal("7"));
    }

    @Test
    void publishedEntryThatMovesNothingIsNotLost() {
        assertThat(continuities(of.published("100", "100"), of.published("100", "90")))
                .containsExactly(FIRST, CONTINUOUS);
    }

    @Test
    void lostUpdateIsFoundOnceAndTheLedgerGoesOn() {
        assertThat(continuities(of.published("100", "150"), of.published("100", "90"), of.published("90", "80")))
                .containsExactly(FIRST, LOST_UPDATE, CONTINUOUS);
    }

    @Test
    void eachCurrencyIsALedgerOfItsOwn() {
        LedgerEntry riyals = of.entry(Outcome.PUBLISHED, "1000", "900", null, "SAR");
        LedgerEntry moreRiyals = of.entry(Outcome.PUBLISHED, "900", "800", null, "SAR");

        assertThat(continuities(
                        of.published("100", "90"),
                        riyals,
                        of.published("90", "80"),
                        moreRiyals,
                        of.published("99", "80")))
                .containsExactly(FIRST, FIRST, CONTINUOUS, CONTINUOUS, GAP);
    }

    @Test
    void currencyWithTwoDecimalsForgivesMore() {
        LedgerEntry first = of.entry(Outcome.PUBLISHED, "100", "90", null, "SAR");

        assertThat(continuities(first, of.entry(Outcome.PUBLISHED, "90.005", "80", null, "SAR")))
                .containsExactly(FIRST, CONTINUOUS);
    }

    @ParameterizedTest
    @CsvSource({"80, ", "80.001, ", "79.999, ", "80.0011, WALLET_ONLY", "85, WALLET_ONLY"})
    void driftThatChangesByMoreThanAMinorUnitIsAStep(String wallet, DriftCause cause) {
        LedgerLine last = last(of.published("100", "90", "90"), of.published("90", "80", wallet));

        assertThat(last.driftCause()).isEqualTo(cause);
        assertThat(last.driftStep() == null).isEqualTo(cause == null);
    }

    @Test
    void driftThatDoesNotChangeIsNoStep() {
        LedgerLine last = last(of.published("100", "90", "75"), of.published("90", "80", "65"));

        assertThat(last.driftStep()).isNull();
    }

    @Test
    void driftAfterALostUpdateIsDueToIt() {
        LedgerLine last = last(of.published("100", "150", "150"), of.published("100", "90", "140"));

        assertThat(last.continuity()).isEqualTo(LOST_UPDATE);
        assertThat(last.driftCause()).isEqualTo(DriftCause.LOST_UPDATE);
        assertThat(last.driftStep()).isEqualByComparingTo("50");
    }

    @Test
    void driftAfterARefusalIsDueToIt() {
        LedgerLine last = last(of.entry(Outcome.REFUSED, "10", "-40", "-40", "BHD"), of.published("10", "5", "-45"));

        assertThat(last.driftStep()).isEqualByComparingTo("-50");
        assertThat(last.driftCause()).isEqualTo(DriftCause.REFUSED);
    }

    @Test
    void gapInAnEntryWithoutWalletStillExplainsTheStepAfterIt() {
        // The older shape between states no wallet; its own gap does not count, the one just before the step does.
        LedgerLine last =
                last(of.published("100", "90", "90"), of.published("90", "80"), of.published("70", "60", "70"));

        assertThat(last.continuity()).isEqualTo(GAP);
        assertThat(last.driftCause()).isEqualTo(DriftCause.GAP);
        assertThat(last.driftStep()).isEqualByComparingTo("10");
    }

    private static List<Continuity> continuities(LedgerEntry... entries) {
        return ledger(entries).lines().stream().map(LedgerLine::continuity).toList();
    }

    private static LedgerLine last(LedgerEntry... entries) {
        List<LedgerLine> lines = ledger(entries).lines();
        return lines.get(lines.size() - 1);
    }

    private static SubscriberLedger ledger(LedgerEntry... entries) {
        return SubscriberLedger.of("subscriber-1", List.of(entries));
    }
}
