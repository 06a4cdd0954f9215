package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.Transaction;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The stories that the reference logs tell. */
@EnabledIfEnvironmentVariable(
        named = "CALO_REFERENCE",
        matches = ".+",
        disabledReason = "CALO_REFERENCE does not name the folder of the reference logs")
class ReferenceStoriesTest {
    private static AnalysisResult result;
    private static final Map<String, Stories> stories = new TreeMap<>();

    @BeforeAll
    static void tell() throws IOException {
        result = AnalysisEngine.create().analyze(Path.of(System.getenv("CALO_REFERENCE"), "logs"));
        List<Refusal> refusals = new ArrayList<>(
                result.refusals().stream().filter(refusal -> !refusal.started()).toList());
        for (LedgerEntry entry : result.transactions()) {
            while (!refusals.isEmpty() && refusals.get(0).timestamp().isBefore(entry.timestamp())) {
                refuse(refusals.remove(0));
            }
            of(entry.subscriberId()).add(entry);
        }
        refusals.forEach(ReferenceStoriesTest::refuse);
    }

    @Test
    void everyMismatchBelongsToExactlyOneEpisode() {
        Map<String, Long> countedByEpisode = new HashMap<>();
        lines().stream()
                .filter(line -> line.entry().mismatch() != null)
                .forEach(line -> countedByEpisode.merge(line.episodeId(), 1L, Long::sum));
        Map<String, Long> told = new HashMap<>();
        divergences().stream()
                .filter(story -> story.mismatches() > 0)
                .forEach(story -> told.merge(story.id(), story.mismatches(), Long::sum));

        assertThat(told).isEqualTo(countedByEpisode);
        assertThat(told.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(2_714);
    }

    @Test
    void stepsOfAnEpisodeSumUpToItsDrift() {
        assertThat(divergences()).hasSize(135).allSatisfy(story -> {
            assertThat(story.stepTotal().add(story.rounding())).isEqualByComparingTo(story.drift());
            assertThat(story.rounding().abs()).isLessThanOrEqualTo(Currencies.minorUnit(story.currency()));
        });
    }

    /** But for those that a mismatch record, or the refused debit itself, shows before a transaction does. */
    @Test
    void driftStepsOfTheLedgersAreThoseOfTheirEpisodes() {
        Map<EventReference, DriftStep> told = new HashMap<>();
        divergences().forEach(story -> story.steps().forEach(step -> told.put(step.event(), step)));
        Map<String, Divergence> byId = new HashMap<>();
        divergences().forEach(story -> byId.put(story.id(), story));
        int asTold = 0;
        int seenBefore = 0;
        for (LedgerLine line : lines()) {
            DriftStep step = told.get(line.entry().reference());
            if (line.driftStep() == null) {
                continue;
            }
            Divergence story = byId.get(line.episodeId());
            if (step == null) {
                seenBefore++;
                assertThat(story.opening().timestamp()).isBefore(line.entry().timestamp());
                assertThat(story.steps().get(0).amount()).isEqualByComparingTo(line.driftStep());
                assertThat(story.cause()).isEqualTo(PartingCause.of(line.driftCause()));
            } else {
                asTold++;
                assertThat(step.amount()).isEqualByComparingTo(line.driftStep());
                assertThat(step.cause()).isEqualTo(PartingCause.of(line.driftCause()));
            }
        }
        assertThat(List.of(asTold, seenBefore)).isEqualTo(List.of(81, 19));
    }

    @Test
    void episodesByCauseAreThoseThatTheLogsTell() {
        Map<PartingCause, Integer> counts = new TreeMap<>();
        divergences().forEach(story -> counts.merge(story.cause(), 1, Integer::sum));

        assertThat(counts)
                .isEqualTo(Map.of(
                        PartingCause.NOT_SEEN, 83,
                        PartingCause.WALLET_ONLY, 22,
                        PartingCause.GAP, 17,
                        PartingCause.ROUNDING, 7,
                        PartingCause.REPORTED_ONLY, 5,
                        PartingCause.REFUSED, 1));
        assertThat(divergences().stream().filter(Episode::isOpen)).hasSize(97);
    }

    @Test
    void everyWalletBelowZeroLiesInAWalletOverdraft() {
        stories.forEach((subscriber, told) -> {
            List<Overdraft> below = told.overdrafts().stream()
                    .filter(story -> story.kind() == OverdraftKind.WALLET)
                    .toList();
            for (LedgerLine line : told.lines()) {
                Transaction transaction = line.transaction();
                BigDecimal wallet = transaction.paymentBalance();
                if (wallet != null) {
                    assertThat(below.stream().anyMatch(story -> lies(line.entry(), story)))
                            .as("%s of %s", transaction.id(), subscriber)
                            .isEqualTo(wallet.signum() < 0);
                }
            }
        });
    }

    @Test
    void everyRefusalIsAStory() {
        assertThat(stories.values().stream()
                        .flatMap(told -> told.overdrafts().stream())
                        .filter(story -> story.kind() == OverdraftKind.REFUSED)
                        .map(story -> story.opening().transactionId()))
                .containsExactlyInAnyOrderElementsOf(
                        result.refusals().stream().map(Refusal::transactionId).toList());
    }

    @Test
    void exposureIsWhatTheLastBalancesComeTo() {
        Map<String, Exposure> sums = new TreeMap<>();
        stories.values()
                .forEach(told -> told.exposures().forEach(one -> sums.merge(one.currency(), one, Exposure::plus)));

        assertThat(sums.values().stream().map(ReferenceStoriesTest::text))
                .containsExactly(
                        "AED 256.8 of 1, 0 of 0",
                        "BHD 1711.071 of 42, 44943.46 of 29",
                        "KWD 7.5 of 1, 4.5 of 1",
                        "QAR 0 of 0, 4800 of 1",
                        "SAR 15298 of 9, 43683.66 of 12");
    }

    private static String text(Exposure exposure) {
        return exposure.currency() + " " + plain(exposure.atRisk()) + " of " + exposure.subscribersAtRisk() + ", "
                + plain(exposure.owed()) + " of " + exposure.subscribersOwed();
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static boolean lies(LedgerEntry entry, Overdraft story) {
        boolean begun = !entry.timestamp().isBefore(story.opening().timestamp());
        boolean ended =
                !story.isOpen() && !entry.timestamp().isBefore(story.closing().timestamp());
        return begun && !ended;
    }

    private static void refuse(Refusal refusal) {
        of(refusal.subscriberId()).add(refusal);
    }

    private static Stories of(String subscriberId) {
        return stories.computeIfAbsent(subscriberId, id -> new Stories());
    }

    private static List<LedgerLine> lines() {
        return stories.values().stream().flatMap(told -> told.lines().stream()).toList();
    }

    private static List<Divergence> divergences() {
        return stories.values().stream()
                .flatMap(told -> told.divergences().stream())
                .toList();
    }
}
