package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverdraftTest {
    private final Entries of = new Entries();

    @ParameterizedTest
    @CsvSource({"0, false", "-0.0005, false", "-0.0006, true"})
    void walletIsOverdrawnBeyondHalfAMinorUnit(String wallet, boolean overdrawn) {
        Stories told = Stories.of(of.published("10", "0", wallet));

        assertThat(told.overdrafts()).hasSize(overdrawn ? 1 : 0);
    }

    @Test
    void walletOverdraftLastsUntilTheFirstBalanceThatIsNotBelowZero() {
        LedgerEntry before = of.published("20", "10", "5");
        LedgerEntry opening = of.published("10", "2", "-3");
        LedgerEntry lower = of.published("2", "1", "-4");
        LedgerEntry credit = of.published("1", "5", "0");
        Overdraft story = Stories.of(before, opening, lower, credit, of.published("5", "6", "1"))
                .overdraft();

        assertThat(story.kind()).isEqualTo(OverdraftKind.WALLET);
        assertThat(story.opening()).isEqualTo(opening.reference());
        assertThat(story.closing()).isEqualTo(credit.reference());
        assertThat(story.balance()).isEqualByComparingTo("-3");
        assertThat(story.lowest()).isEqualByComparingTo("-4");
        assertThat(story.lowestAt()).isEqualTo(lower.reference());
        assertThat(story.latestBalance()).isZero();
        assertThat(story.chain()).containsExactly(before, opening);
        assertThat(story.entries()).isEqualTo(3);
        assertThat(story.duration()).isEqualTo(Duration.ofHours(2));
        assertThat(story.cure()).isEqualTo(new Cure(CureKind.CREDIT, credit));
    }

    @Test
    void creditThatDoesNotStateTheWalletIsFoundBehindTheNextEntry() {
        LedgerEntry credit = of.published("10", "60");
        Overdraft story = Stories.of(of.published("20", "10", "-3"), credit, of.published("60", "50", "37"))
                .overdraft();

        assertThat(story.cure()).isEqualTo(new Cure(CureKind.CREDIT, credit));
    }

    @Test
    void creditThatDoesNotSufficeIsNoCure() {
        Overdraft story = Stories.of(of.published("20", "10", "-30"), of.published("10", "15", "5"))
                .overdraft();

        assertThat(story.cure()).isEqualTo(new Cure(CureKind.WALLET_ONLY, null));
    }

    @ParameterizedTest
    @CsvSource({"COMPENSATION, CORRECTION", "PARTIAL_REFUND, REFUND", "RENEW_SUBSCRIPTION, CREDIT"})
    void cureIsNamedByWhatRaisedTheBalance(String action, CureKind kind) {
        LedgerEntry credit = of.entry(Outcome.PUBLISHED, action, "10", "20", "7", "BHD");
        Overdraft story = Stories.of(of.published("20", "10", "-3"), credit).overdraft();

        assertThat(story.cure()).isEqualTo(new Cure(kind, credit));
    }

    @Test
    void walletSeenInAMismatchRecordCountsToo() {
        Overdraft story = Stories.of(of.apart("20", "10", null, "20", "-3")).overdraft();

        assertThat(story.kind()).isEqualTo(OverdraftKind.WALLET);
        assertThat(story.balance()).isEqualByComparingTo("-3");
    }

    @Test
    void overdraftNamesTheDivergenceThatItLiesIn() {
        Stories told = Stories.of(of.published("20", "10", "-3"));

        assertThat(told.overdraft().divergenceId()).isEqualTo(told.divergence().id());
    }

    @Test
    void chainHoldsTheLastEntriesAlone() {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            entries.add(of.published("100", "100", "100"));
        }
        entries.add(of.published("100", "-1", "-1"));

        List<LedgerEntry> last = entries.subList(21 - Overdraft.LONGEST_CHAIN, 21);
        assertThat(Stories.of(entries).overdrafts()).hasSize(2).allSatisfy(story -> assertThat(story.chain())
                .isEqualTo(last));
    }

    @Test
    void publishedBalanceBelowZeroIsAnAppliedOverdraft() {
        LedgerEntry credit = of.published("-5", "5");
        Overdraft story = Stories.of(of.published("10", "-5"), credit).overdraft();

        assertThat(story.kind()).isEqualTo(OverdraftKind.APPLIED);
        assertThat(story.lowest()).isEqualByComparingTo("-5");
        assertThat(story.cure()).isEqualTo(new Cure(CureKind.CREDIT, credit));
    }

    @Test
    void appliedOverdraftThatWasRaisedWithoutALogIsCuredByAGap() {
        Overdraft story =
                Stories.of(of.published("10", "-5"), of.published("20", "15")).overdraft();

        assertThat(story.cure()).isEqualTo(new Cure(CureKind.GAP, null));
    }

    @Test
    void appliedOverdraftThatDidNotLastIsCuredByALostUpdate() {
        LedgerEntry lost = of.published("10", "-5");
        Overdraft story = Stories.of(lost, of.published("10", "8")).overdraft();

        assertThat(story.cure()).isEqualTo(new Cure(CureKind.LOST_UPDATE, lost));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKIPPED", "FAILED", "UNFINISHED"})
    void balanceBelowZeroThatWasNotPublishedIsNotApplied(Outcome outcome) {
        assertThat(Stories.of(of.entry(outcome, "10", "-5", null, "BHD")).overdrafts())
                .isEmpty();
    }

    @Test
    void refusedDebitWaitsUntilTheLedgersAgree() {
        LedgerEntry refused = of.entry(Outcome.REFUSED, "10", "-40", "-40", "BHD");
        LedgerEntry apart = of.published("10", "60", "10");
        LedgerEntry agreeing = of.published("10", "5", "5");
        Stories told = Stories.of(refused, apart, agreeing);

        Overdraft story = ofKind(told, OverdraftKind.REFUSED);
        assertThat(story.refused()).isEqualByComparingTo("50");
        assertThat(story.balance()).isEqualByComparingTo("10");
        assertThat(story.lowest()).isEqualByComparingTo("-40");
        assertThat(story.closing()).isEqualTo(agreeing.reference());
        assertThat(story.cure()).isEqualTo(told.divergence().cure());
        assertThat(story.divergenceId()).isEqualTo(told.divergence().id());
        assertThat(ofKind(told, OverdraftKind.WALLET).closing()).isEqualTo(apart.reference());
    }

    @Test
    void refusedDebitThatPartedTheLedgersUnseenNamesTheDivergenceAfterIt() {
        Stories told = Stories.of(
                of.published("20", "10", "10"),
                of.entry(Outcome.REFUSED, "10", "-40", null, "BHD"),
                of.published("10", "60", "10"));

        assertThat(ofKind(told, OverdraftKind.REFUSED).divergenceId())
                .isEqualTo(told.divergence().id());
    }

    @Test
    void refusedDebitThatTheWalletRefusedTooIsSettledAtOnce() {
        Overdraft story =
                Stories.of(of.entry(Outcome.REFUSED, "10", "-40", "10", "BHD")).overdraft();

        assertThat(story.cure()).isEqualTo(new Cure(CureKind.AGREEMENT, null));
        assertThat(story.duration()).isZero();
    }

    @Test
    void creditThatWouldHaveCoveredARefusedDebitIsNoCure() {
        Overdraft story = Stories.of(of.entry(Outcome.REFUSED, "10", "-40", null, "BHD"), of.published("10", "500"))
                .overdraft();

        assertThat(story.isOpen()).isTrue();
        assertThat(story.entries()).isEqualTo(2);
    }

    @Test
    void correctionOfOppositeEffectSettlesARefusedDebit() {
        LedgerEntry reversal = of.entry(Outcome.PUBLISHED, "INVAILID_ENTRY", "10", "60", "10", "BHD");
        Stories told = Stories.of(of.entry(Outcome.REFUSED, "10", "-40", "-40", "BHD"), reversal);

        assertThat(ofKind(told, OverdraftKind.REFUSED).cure()).isEqualTo(new Cure(CureKind.CORRECTION, reversal));
    }

    @Test
    void debitPublishedLaterSettlesItsRefusal() {
        Refusal refusal = of.refusal("T2", "10", "-40");
        LedgerEntry retried = of.published("60", "10");
        Overdraft story = new Stories().add(refusal).add(retried).overdraft();

        assertThat(retried.transaction().id()).isEqualTo("T2");
        assertThat(story.currency()).isEqualTo("BHD");
        assertThat(story.cure()).isEqualTo(new Cure(CureKind.RETRY, retried));
    }

    @Test
    void refusalOfUnknownAmountAndCurrencyIsAStory() {
        Overdraft story = new Stories().add(of.refusal("R", "10", null)).overdraft();

        assertThat(story.currency()).isNull();
        assertThat(story.refused()).isNull();
        assertThat(story.lowest()).isNull();
        assertThat(story.chain()).isEmpty();
    }

    @Test
    void debitRefusedAgainIsOneStory() {
        Stories told = new Stories().add(of.refusal("R", "10", null)).add(of.refusal("R", "10", null));

        assertThat(told.overdraft().duration()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void refusalsThatWaitAreBoundedAndNoneIsForgotten() {
        Stories told = new Stories();
        for (int i = 0; i < 100; i++) {
            told.add(of.refusal("R" + i, "10", null));
        }

        assertThat(told.overdrafts()).hasSize(100).allMatch(Episode::isOpen);
        assertThat(told.overdrafts().stream().map(Episode::id).distinct()).hasSize(100);
    }

    @Test
    void earliestFindingOfThe30DaysBeforeAnnouncesIt() {
        LedgerEntry first = of.published("100", "90", "90");
        LedgerEntry second = of.published("90", "80", "70");
        LedgerEntry opening = of.published("80", "70", "-1");
        Overdraft story = new Stories()
                .add(first, Findings.at(first, "calo.amount.large", null))
                .add(second, Findings.at(second, "calo.ledger.drift", "wallet-only"))
                .add(opening, Findings.at(opening, "calo.ledger.drift", "wallet-only"))
                .overdraft();

        assertThat(story.announcedBy())
                .isEqualTo(new Announcement("calo.ledger.drift", "calo.ledger.drift T2", second.timestamp()));
        assertThat(story.leadTime()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void findingsAtTheOpeningInAnotherCurrencyOrTooLongBeforeDoNotAnnounce() {
        LedgerEntry early = of.published("100", "90", "90");
        LedgerEntry filler = of.published("90", "80", "80");
        for (int hour = 0; hour < 30 * 24; hour++) {
            filler = of.published("80", "80", "80");
        }
        LedgerEntry foreign = of.entry(Outcome.PUBLISHED, "90", "80", "80", "SAR");
        LedgerEntry opening = of.published("80", "70", "-1");
        Overdraft story = new Stories()
                .add(early, Findings.at(early, "calo.ledger.gap", null))
                .add(filler)
                .add(foreign, Findings.at(foreign, "calo.ledger.gap", null))
                .add(opening, Findings.at(opening, "calo.ledger.gap", null))
                .overdraft();

        assertThat(story.announcedBy()).isNull();
    }

    @Test
    void manyFindingsAreThinnedOutButNotTheEarliest() {
        Stories told = new Stories();
        LedgerEntry first = of.published("100", "100", "100");
        told.add(first, Findings.at(first, "calo.ledger.gap", null));
        for (int i = 0; i < 500; i++) {
            LedgerEntry entry = of.published("100", "100", "100");
            told.add(entry, Findings.at(entry, "calo.ledger.gap", null));
        }
        told.add(of.published("100", "90", "-1"));

        assertThat(told.overdraft().announcedBy().timestamp()).isEqualTo(first.timestamp());
    }

    @ParameterizedTest
    @CsvSource({
        // old, new, wallet, at risk, owed
        "5590, 4590, -660, 5250, 0",
        "110,  100,   40,   60, 0",
        "110,  100,  140,    0, 40",
        "10,   -50,  -50,   50, 0",
        "10,   -50,    0,    0, 0",
        "10,   -50,   20,    0, 20",
        "110,  100, 100.001, 0, 0",
        "110,  100, 100.002, 0, 0.002",
        "110,  100,     ,    0, 0",
        "10,   -50,     ,   50, 0",
    })
    void exposureIsWhatTheLastBalancesComeTo(
            String before, String after, String wallet, BigDecimal atRisk, BigDecimal owed) {
        Stories told = Stories.of(of.entry(Outcome.PUBLISHED, before, after, wallet, "BHD"));

        Exposure exposure = told.exposures().get(0);
        assertThat(exposure.atRisk()).isEqualByComparingTo(atRisk);
        assertThat(exposure.owed()).isEqualByComparingTo(owed);
        assertThat(exposure.subscribersAtRisk()).isEqualTo(atRisk.signum());
        assertThat(exposure.subscribersOwed()).isEqualTo(owed.signum());
    }

    @Test
    void differenceLastSeenPersistsWhereLaterEntriesStateNoWallet() {
        Stories told = Stories.of(of.published("110", "100", "40"), of.published("100", "50"));

        assertThat(told.exposures()).hasSize(1);
        assertThat(told.exposures().get(0).atRisk()).isEqualByComparingTo("60");
    }

    private static Overdraft ofKind(Stories told, OverdraftKind kind) {
        return told.overdrafts().stream()
                .filter(story -> story.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
