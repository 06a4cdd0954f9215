package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivergenceTest {
    private final Entries of = new Entries();

    @Test
    void ledgersThatAgreeTellNothing() {
        Stories told =
                Stories.of(of.published("100", "90", "90"), of.published("90", "80"), of.published("80", "70", "70"));

        assertThat(told.all()).isEmpty();
        assertThat(told.lines()).allSatisfy(line -> assertThat(line.episodeId()).isNull());
    }

    @ParameterizedTest
    @CsvSource({"80, false", "80.001, false", "79.999, false", "80.0011, true", "79.9989, true"})
    void ledgersAreApartByMoreThanAMinorUnit(String wallet, boolean apart) {
        Stories told = Stories.of(of.published("100", "90", "90"), of.published("90", "80", wallet));

        assertThat(told.divergences()).hasSize(apart ? 1 : 0);
    }

    @Test
    void currencyWithTwoDecimalsForgivesMore() {
        Stories told = Stories.of(of.entry(Outcome.PUBLISHED, "100", "90", "90.01", "SAR"));

        assertThat(told.all()).isEmpty();
    }

    @Test
    void walletThatMovesAloneOpensADivergenceThatStaysOpen() {
        LedgerEntry parting = of.published("90", "80", "70");
        Stories told = Stories.of(of.published("100", "90", "90"), parting, of.published("80", "75", "65"));

        Divergence story = told.divergence();
        assertThat(story.cause()).isEqualTo(PartingCause.WALLET_ONLY);
        assertThat(story.isOpen()).isTrue();
        assertThat(story.opening()).isEqualTo(parting.reference());
        assertThat(story.origin()).isEqualTo(parting);
        assertThat(story.drift()).isEqualByComparingTo("-10");
        assertThat(amounts(story)).containsExactly("-10");
        assertThat(story.entries()).isEqualTo(2);
        assertThat(story.mismatches()).isZero();
        assertThat(told.lines().stream().map(LedgerLine::episodeId)).containsExactly(null, story.id(), story.id());
    }

    @Test
    void entryThatShowsThemToAgreeEndsItAndBelongsToIt() {
        LedgerEntry healing = of.published("50", "40", "40");
        Stories told = new Stories();
        told.add(of.published("100", "90", "60"));
        told.add(of.published("90", "80", "50"));
        told.add(healing);
        told.add(of.published("40", "30", "30"));

        Divergence story = told.divergence();
        assertThat(story.closing()).isEqualTo(healing.reference());
        assertThat(story.drift()).isZero();
        assertThat(story.largestDrift()).isEqualByComparingTo("-30");
        assertThat(amounts(story)).containsExactly("-30", "30");
        assertThat(story.cure()).isEqualTo(new Cure(CureKind.GAP, null));
        assertThat(told.lines().stream().map(LedgerLine::episodeId))
                .containsExactly(story.id(), story.id(), story.id(), null);
    }

    @Test
    void ledgersThatPartAgainTellASecondStory() {
        Stories told = Stories.of(
                of.published("100", "90", "60"),
                of.published("60", "50", "50"),
                of.published("50", "40", "30"),
                of.published("40", "30", "30"));

        assertThat(told.divergences()).hasSize(2).noneMatch(Episode::isOpen);
        assertThat(told.divergences().get(0).id())
                .isNotEqualTo(told.divergences().get(1).id());
        assertThat(told.divergences().get(1).cure()).isEqualTo(new Cure(CureKind.WALLET_ONLY, null));
    }

    @Test
    void eachCurrencyDivergesByItself() {
        Stories told = Stories.of(
                of.published("100", "90", "60"),
                of.entry(Outcome.PUBLISHED, "100", "90", "70", "SAR"),
                of.published("60", "50", "50"));

        assertThat(told.divergences())
                .extracting(Divergence::currency, Episode::isOpen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("BHD", false),
                        org.assertj.core.groups.Tuple.tuple("SAR", true));
    }

    @Test
    void ledgersApartAtTheFirstEntryWerePartedBeforeTheData() {
        Divergence story = Stories.of(of.published("100", "90", "507")).divergence();

        assertThat(story.cause()).isEqualTo(PartingCause.NOT_SEEN);
        assertThat(story.beginsData()).isTrue();
        assertThat(amounts(story)).containsExactly("417");
    }

    @Test
    void ledgersNotComparedAtFirstWerePartedUnseen() {
        Divergence story = Stories.of(of.published("100", "90"), of.published("90", "80", "497"))
                .divergence();

        assertThat(story.cause()).isEqualTo(PartingCause.NOT_SEEN);
        assertThat(story.beginsData()).isFalse();
    }

    @Test
    void breaksBeforeTheFirstComparisonExplainTheDriftThatTheySumUpTo() {
        LedgerEntry lost = of.published("70", "95");
        Stories told = Stories.of(
                of.published("100", "90"),
                of.published("70", "75"), // a gap of 20 too early
                of.published("68", "70"), // a gap of 7
                lost,
                of.published("70", "60"), // and 25 lost
                of.published("60", "50", "82"));

        Divergence story = told.divergence();
        assertThat(story.cause()).isEqualTo(PartingCause.LOST_UPDATE);
        assertThat(story.origin()).isEqualTo(lost);
        assertThat(story.earlierBreaks().explain()).isTrue();
        assertThat(story.earlierBreaks().total()).isEqualByComparingTo("32");
        assertThat(story.earlierBreaks().last())
                .extracting(BalanceBreak::cause)
                .containsExactly(PartingCause.GAP, PartingCause.LOST_UPDATE);
        assertThat(story.steps().get(0).cause()).isEqualTo(PartingCause.LOST_UPDATE);
    }

    @Test
    void gapAtTheVeryEntryThatIsFirstComparedIsItsCause() {
        LedgerEntry compared = of.published("85", "95", "100");
        Divergence story = Stories.of(of.published("100", "90"), compared).divergence();

        assertThat(story.cause()).isEqualTo(PartingCause.GAP);
        assertThat(story.origin()).isEqualTo(compared);
    }

    @Test
    void breaksThatDoNotSumUpToTheDriftAreToldButNotBlamed() {
        Divergence story = Stories.of(of.published("100", "90"), of.published("85", "95", "100.0011"))
                .divergence();

        assertThat(story.cause()).isEqualTo(PartingCause.NOT_SEEN);
        assertThat(story.earlierBreaks().explain()).isFalse();
        assertThat(story.earlierBreaks().count()).isEqualTo(1);
        assertThat(story.earlierBreaks().total()).isEqualByComparingTo("5");
    }

    @Test
    void breaksBeforeLedgersWereSeenToAgreeAreNoLongerTold() {
        Divergence story = Stories.of(
                        of.published("100", "90"), of.published("85", "80", "80"), of.published("80", "70", "75"))
                .divergence();

        assertThat(story.cause()).isEqualTo(PartingCause.WALLET_ONLY);
        assertThat(story.earlierBreaks()).isNull();
    }

    @Test
    void onlyTheLastBreaksAreRemembered() {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            entries.add(of.published(Integer.toString(1000 - i), Integer.toString(1000 - i)));
        }
        entries.add(of.published("961", "961", "2000"));
        Divergence story = Stories.of(entries).divergence();

        assertThat(story.earlierBreaks().last()).hasSize(EarlierBreaks.MOST);
        assertThat(story.earlierBreaks().count()).isEqualTo(39);
        assertThat(story.earlierBreaks().total()).isEqualByComparingTo("39");
    }

    @Test
    void entryBeforeTheOpeningIsNamed() {
        LedgerEntry before = of.published("100", "90", "90");

        assertThat(Stories.of(before, of.published("90", "80", "70"))
                        .divergence()
                        .previous())
                .isEqualTo(before.reference());
        assertThat(Stories.of(of.published("90", "80", "70")).divergence().previous())
                .isNull();
    }

    @Test
    void lostUpdateIsTheCauseAndTheLostEntryTheOrigin() {
        LedgerEntry lost = of.published("100", "150", "150");
        Divergence story = Stories.of(lost, of.published("100", "90", "140")).divergence();

        assertThat(story.cause()).isEqualTo(PartingCause.LOST_UPDATE);
        assertThat(story.origin()).isEqualTo(lost);
        assertThat(amounts(story)).containsExactly("50");
    }

    @Test
    void gapIsTheCauseAndTheEntryAfterItTheOrigin() {
        LedgerEntry after = of.published("70", "60", "80");
        Divergence story = Stories.of(of.published("100", "90", "90"), after).divergence();

        assertThat(story.cause()).isEqualTo(PartingCause.GAP);
        assertThat(story.origin()).isEqualTo(after);
    }

    @Test
    void refusedDebitThatTheWalletTookPartsTheLedgersItself() {
        LedgerEntry refused = of.entry(Outcome.REFUSED, "10", "-40", "-40", "BHD");
        Divergence story = Stories.of(of.published("20", "10", "10"), refused, of.published("10", "5", "-45"))
                .divergence();

        assertThat(story.cause()).isEqualTo(PartingCause.REFUSED);
        assertThat(story.origin()).isEqualTo(refused);
        assertThat(story.opening()).isEqualTo(refused.reference());
        assertThat(amounts(story)).containsExactly("-50");
    }

    @Test
    void refusedDebitAtTheBeginningOfTheDataIsTheCauseToo() {
        Divergence story =
                Stories.of(of.entry(Outcome.REFUSED, "10", "-40", "-40", "BHD")).divergence();

        assertThat(story.cause()).isEqualTo(PartingCause.REFUSED);
        assertThat(story.drift()).isEqualByComparingTo("-50");
    }

    @Test
    void refusedDebitThatTheWalletRefusedTooPartsNothing() {
        Stories told = Stories.of(of.entry(Outcome.REFUSED, "10", "-40", "10", "BHD"), of.published("10", "5", "5"));

        assertThat(told.divergences()).isEmpty();
    }

    @Test
    void refusedDebitWithoutAWalletIsNamedAtTheNextEntry() {
        LedgerEntry refused = of.entry(Outcome.REFUSED, "10", "-40", null, "BHD");
        Divergence story = Stories.of(of.published("20", "10", "10"), refused, of.published("10", "5", "-45"))
                .divergence();

        assertThat(story.cause()).isEqualTo(PartingCause.REFUSED);
        assertThat(story.origin()).isEqualTo(refused);
    }

    @Test
    void mismatchOfOlderVersionsTellsTheDriftAfterTheUpdate() {
        Divergence story =
                Stories.of(of.apart("450", "441", null, "450", "858")).divergence();

        assertThat(story.drift()).isEqualByComparingTo("417");
        assertThat(story.mismatches()).isEqualTo(1);
    }

    @Test
    void mismatchOfASkippedEntryTellsTheDriftOfItsOwnBalances() {
        LedgerEntry skipped = of.entry(Outcome.SKIPPED, "413", "463", null, "BHD");
        Divergence story =
                Stories.of(Entries.withMismatch(skipped, "413", "830")).divergence();

        assertThat(story.drift()).isEqualByComparingTo("417");
    }

    @Test
    void mismatchRecordDoesNotChangeADriftThatIsKnown() {
        Divergence story = Stories.of(
                        of.published("100", "90", "80"),
                        of.apart("90", "80", null, "90", "61"),
                        of.published("80", "70", "60"))
                .divergence();

        assertThat(amounts(story)).containsExactly("-10");
        assertThat(story.mismatches()).isEqualTo(1);
    }

    @Test
    void mismatchWithinAMinorUnitIsAStoryOfRounding() {
        LedgerEntry only = of.apart("100", "90", "90.001", "90", "90.001");
        Divergence story = Stories.of(only, of.published("90", "80", "80")).divergence();

        assertThat(story.cause()).isEqualTo(PartingCause.ROUNDING);
        assertThat(story.steps()).isEmpty();
        assertThat(story.rounding()).isZero();
        assertThat(story.largestDrift()).isEqualByComparingTo("0.001");
        assertThat(story.cure()).isEqualTo(new Cure(CureKind.AGREEMENT, null));
        assertThat(story.firstMismatch()).isEqualTo(only.reference());
    }

    @Test
    void mismatchThatTheTransactionDoesNotBearOutIsReportedOnly() {
        Divergence story = Stories.of(
                        of.published("108", "100", "100"),
                        of.apart("100", "90", "90", "100", "82"),
                        of.published("90", "82", "82"))
                .divergence();

        assertThat(story.cause()).isEqualTo(PartingCause.REPORTED_ONLY);
        assertThat(story.largestDrift()).isZero();
    }

    @Test
    void walletAheadOfTransactionsMadeTogetherIsCaughtUpWithInAMoment() {
        LedgerEntry first = of.apart("100", "100.5", null, "100", "101");
        LedgerEntry last = at(first.timestamp().plusMillis(200), of.published("100.5", "101"));
        Stories told = Stories.of(first, last, of.published("101", "90"), of.published("90", "80", "80"));

        Divergence story = told.divergence();
        assertThat(story.cause()).isEqualTo(PartingCause.REPORTED_ONLY);
        assertThat(story.closing()).isEqualTo(last.reference());
        assertThat(story.cure()).isEqualTo(new Cure(CureKind.AGREEMENT, null));
        assertThat(story.drift()).isZero();
        assertThat(amounts(story)).containsExactly("0.5", "-0.5");
        assertThat(told.lines().stream().map(LedgerLine::episodeId))
                .containsExactly(story.id(), story.id(), null, null);
    }

    @ParameterizedTest
    @CsvSource({"5000, 100.5, 101, true", "5001, 100.5, 101, false", "200, 100.5, 101.1, false", "200, 100, 101, false"
    })
    void subscriptionCatchesUpWithAWalletInTimeUnbrokenAndInFull(
            long afterMillis, String opening, String balance, boolean caughtUp) {
        LedgerEntry first = of.apart("100", "100.5", null, "100", "101");
        LedgerEntry last = at(first.timestamp().plusMillis(afterMillis), of.published(opening, balance));

        assertThat(Stories.of(first, last).divergence().isOpen()).isEqualTo(!caughtUp);
    }

    @Test
    void skippedEntryCatchesUpWithNoWallet() {
        LedgerEntry first = of.apart("100", "100.5", null, "100", "101");
        LedgerEntry last =
                at(first.timestamp().plusMillis(200), of.entry(Outcome.SKIPPED, "100.5", "101", null, "BHD"));

        assertThat(Stories.of(first, last).divergence().isOpen()).isTrue();
    }

    @Test
    void realStepWithinAStoryOfRoundingBecomesItsCause() {
        LedgerEntry parting = of.published("90", "80", "70.001");
        Divergence story = Stories.of(of.apart("100", "90", "90.001", "90", "90.001"), parting)
                .divergence();

        assertThat(story.cause()).isEqualTo(PartingCause.WALLET_ONLY);
        assertThat(story.origin()).isEqualTo(parting);
        assertThat(amounts(story)).containsExactly("-10");
        assertThat(story.rounding()).isEqualByComparingTo("0.001");
    }

    @Test
    void roundingThatAddsUpIsBooked() {
        Divergence story = Stories.of(
                        of.published("100", "90", "90.0009"),
                        of.published("90", "80", "80.0018"),
                        of.published("80", "70", "70.0026"))
                .divergence();

        assertThat(story.cause()).isEqualTo(PartingCause.ROUNDING);
        assertThat(amounts(story)).containsExactly("0.0018");
        assertThat(story.rounding()).isEqualByComparingTo("0.0008");
    }

    @Test
    void stepsBeyondTheBoundAreSummedUp() {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            entries.add(of.published("100", "100", Integer.toString(110 + i)));
        }
        Divergence story = Stories.of(entries).divergence();

        assertThat(story.steps()).hasSize(Divergence.MOST_STEPS);
        assertThat(story.furtherSteps()).isEqualTo(40 - Divergence.MOST_STEPS);
        assertThat(story.stepTotal()).isEqualByComparingTo(story.drift()).isEqualByComparingTo("49");
    }

    @Test
    void correctionsWithinAreListedWithWhatTheyReverse() {
        LedgerEntry matched = of.entry(Outcome.PUBLISHED, "DOUBLE_ENTRY", "90", "95", "75", "BHD");
        LedgerEntry unmatched = of.entry(Outcome.PUBLISHED, "FIXING_BALANCE", "95", "94", "74", "BHD");
        LedgerEntry unasked = of.entry(Outcome.PUBLISHED, "COMPENSATION", "94", "96", "76", "BHD");
        Stories told = new Stories()
                .add(of.published("100", "90", "70"))
                .add(matched, finding(matched, "reverses"))
                .add(unmatched, finding(unmatched, "unmatched"))
                .add(unasked);

        assertThat(told.divergence().corrections())
                .extracting(Correction::action, Correction::effect, Correction::reverses)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("DOUBLE_ENTRY", new BigDecimal("5"), true),
                        org.assertj.core.groups.Tuple.tuple("FIXING_BALANCE", new BigDecimal("-1"), false),
                        org.assertj.core.groups.Tuple.tuple("COMPENSATION", new BigDecimal("2"), null));
    }

    @Test
    void correctionOfOneLedgerAloneHeals() {
        LedgerEntry correction = of.entry(Outcome.PUBLISHED, "FIXING_BALANCE", "90", "70", "70", "BHD");
        Divergence story =
                Stories.of(of.published("100", "90", "70"), correction).divergence();

        assertThat(story.cure()).isEqualTo(new Cure(CureKind.CORRECTION, correction));
    }

    @Test
    void mismatchWithoutATransactionOpensAStoryThatTheFirstEntryCarriesOn() {
        Stories told = new Stories();
        LedgerEntry healing = of.published("80", "70", "70");
        UnlinkedMismatch unlinked = told.add(Entries.SUBSCRIBER, of.time().minusSeconds(60), apart("100", "80"));
        told.add(healing);

        Divergence story = told.divergence();
        assertThat(unlinked.currency()).isNull();
        assertThat(unlinked.episodeId()).isEqualTo(story.id());
        assertThat(story.currency()).isEqualTo("BHD");
        assertThat(story.cause()).isEqualTo(PartingCause.NOT_SEEN);
        assertThat(story.origin()).isNull();
        assertThat(story.beginsData()).isTrue();
        assertThat(story.mismatches()).isEqualTo(1);
        assertThat(story.entries()).isEqualTo(1);
        assertThat(amounts(story)).containsExactly("-20", "20");
    }

    @Test
    void mismatchWithoutATransactionIsAbsorbedByTheDivergenceThatLasts() {
        Stories told = Stories.of(of.published("100", "90", "70"));
        UnlinkedMismatch unlinked = told.add(Entries.SUBSCRIBER, of.time().plusSeconds(60), apart("100", "61"));

        Divergence story = told.divergence();
        assertThat(unlinked.currency()).isEqualTo("BHD");
        assertThat(unlinked.episodeId()).isEqualTo(story.id());
        assertThat(story.mismatches()).isEqualTo(1);
        assertThat(story.lastMismatch()).isEqualTo(unlinked.reference());
        assertThat(story.drift()).isEqualByComparingTo("-20");
    }

    private static LedgerEntry at(java.time.Instant time, LedgerEntry entry) {
        return new LedgerEntry(
                entry.transaction(),
                time,
                entry.requestId(),
                entry.messageId(),
                entry.outcome(),
                entry.mismatch(),
                entry.position(),
                entry.fatePosition());
    }

    private static Mismatch apart(String subscription, String wallet) {
        return new Mismatch(
                new BigDecimal(subscription),
                new BigDecimal(wallet),
                new io.calo.parser.SourcePosition("logs/000001.gz", 1, 0));
    }

    private static List<String> amounts(Divergence story) {
        return story.steps().stream()
                .map(step -> step.amount().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static Finding finding(LedgerEntry entry, @Nullable String cause) {
        return Findings.at(entry, "calo.transaction.correction", cause);
    }
}
