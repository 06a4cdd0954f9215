package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of the stories of any ledger. */
class StoryProperties {
    /** One event of a subscriber: an entry, or a mismatch record without one. Amounts are in ten-thousandths. */
    record Event(
            boolean unlinked,
            Outcome outcome,
            int opening,
            int effect,
            @Nullable Integer wallet,
            @Nullable Integer reported,
            boolean riyals) {}

    @Property(tries = 500)
    void stepsAndRoundingSumUpToDriftAndRoundingIsResidue(@ForAll("ledgers") List<Event> ledger) {
        for (Divergence story : told(ledger).divergences()) {
            BigDecimal minorUnit = Currencies.minorUnit(story.currency() == null ? "" : story.currency());
            assertThat(story.stepTotal().add(story.rounding())).isEqualByComparingTo(story.drift());
            assertThat(story.rounding().abs()).isLessThanOrEqualTo(minorUnit);
            assertThat(story.largestDrift().abs())
                    .isGreaterThanOrEqualTo(story.drift().abs());
            assertThat(story.steps()).hasSizeLessThanOrEqualTo(Divergence.MOST_STEPS);
        }
    }

    @Property(tries = 500)
    void everyMismatchBelongsToExactlyOneDivergence(@ForAll("ledgers") List<Event> ledger) {
        Map<String, Long> belonging = new HashMap<>();
        Stories told = told(ledger, belonging);
        Map<String, Long> counted = new HashMap<>();
        for (Divergence story : told.divergences()) {
            if (story.mismatches() > 0) {
                assertThat(counted.put(story.id(), story.mismatches())).isNull();
            }
        }
        assertThat(counted).isEqualTo(belonging);
    }

    @Property(tries = 500)
    void divergencesOfACurrencyFollowOneAnotherAndOnlyTheLastIsOpen(@ForAll("ledgers") List<Event> ledger) {
        Stories told = told(ledger);
        Set<String> ids = new HashSet<>();
        told.divergences().forEach(story -> assertThat(ids.add(story.id())).isTrue());
        for (String currency : List.of("BHD", "SAR")) {
            List<Divergence> ofCurrency = told.divergences().stream()
                    .filter(story -> currency.equals(story.currency()))
                    .toList();
            for (int i = 0; i < ofCurrency.size() - 1; i++) {
                assertThat(ofCurrency.get(i).isOpen()).isFalse();
                assertThat(ofCurrency.get(i).closing().timestamp())
                        .isBefore(ofCurrency.get(i + 1).opening().timestamp());
            }
        }
        told.lines().forEach(line -> assertThat(line.episodeId())
                .satisfiesAnyOf(
                        id -> assertThat(id).isNull(), id -> assertThat(ids).contains(id)));
    }

    @Property(tries = 500)
    void endedStoryHasACureAndAnOpenOneHasNone(@ForAll("ledgers") List<Event> ledger) {
        for (Episode episode : told(ledger).all()) {
            Cure cure = episode instanceof Divergence apart ? apart.cure() : ((Overdraft) episode).cure();
            assertThat(cure == null).isEqualTo(episode.isOpen());
            assertThat(episode.latest().timestamp())
                    .isAfterOrEqualTo(episode.opening().timestamp());
            if (!episode.isOpen()) {
                assertThat(episode.latest()).isEqualTo(episode.closing());
            }
        }
    }

    @Property(tries = 300)
    void subscriberIsEitherAtRiskOrOwedInACurrency(@ForAll("ledgers") List<Event> ledger) {
        for (Exposure exposure : told(ledger).exposures()) {
            assertThat(exposure.atRisk().signum()).isEqualTo((int) exposure.subscribersAtRisk());
            assertThat(exposure.owed().signum()).isEqualTo((int) exposure.subscribersOwed());
            assertThat(exposure.subscribersAtRisk() + exposure.subscribersOwed())
                    .isLessThanOrEqualTo(1);
        }
    }

    private static Stories told(List<Event> ledger) {
        return told(ledger, new HashMap<>());
    }

    private static Stories told(List<Event> ledger, Map<String, Long> belonging) {
        Entries of = new Entries();
        Stories stories = new Stories();
        for (Event event : ledger) {
            if (event.unlinked()) {
                of.published("0", "0"); // passes an hour
                Mismatch mismatch =
                        new Mismatch(amount(event.opening()), amount(event.effect()), new SourcePosition("logs", 1, 0));
                String id = stories.add(Entries.SUBSCRIBER, of.time(), mismatch).episodeId();
                belonging.merge(id, 1L, Long::sum);
            } else {
                stories.add(entry(of, event));
                LedgerLine line = stories.lines().get(stories.lines().size() - 1);
                if (line.entry().mismatch() != null) {
                    belonging.merge(line.episodeId(), 1L, Long::sum);
                }
            }
        }
        return stories;
    }

    private static LedgerEntry entry(Entries of, Event event) {
        String after = text(event.opening() + event.effect());
        String wallet = event.wallet() == null ? null : text(event.opening() + event.effect() + event.wallet());
        String currency = event.riyals() ? "SAR" : "BHD";
        LedgerEntry entry = of.entry(event.outcome(), text(event.opening()), after, wallet, currency);
        return event.reported() == null
                ? entry
                : Entries.withMismatch(entry, text(event.opening()), text(event.opening() + event.reported()));
    }

    private static BigDecimal amount(int tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4);
    }

    private static String text(int tenThousandths) {
        return amount(tenThousandths).toPlainString();
    }

    @Provide
    Arbitrary<List<Event>> ledgers() {
        // Few balances, so that ledgers agree, part by residue or by more, and heal again and again.
        Arbitrary<Integer> balance = Arbitraries.of(0, 10_000, 50_000, 100_000, 10_004);
        Arbitrary<Integer> drift = Arbitraries.of(0, 0, 0, 4, -4, 9, -9, 10, 11, 99, 101, 20_000, -70_000);
        Arbitrary<Event> event = Combinators.combine(
                        Arbitraries.integers().between(0, 19).map(number -> number == 0),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(8, Arbitraries.just(Outcome.PUBLISHED)),
                                net.jqwik.api.Tuple.of(4, Arbitraries.of(Outcome.class))),
                        balance,
                        Arbitraries.of(0, 10_000, -10_000, -50_000, 4),
                        drift.injectNull(0.2),
                        drift.injectNull(0.7),
                        Arbitraries.integers().between(0, 4).map(number -> number == 0))
                .as(Event::new);
        return event.list().ofMinSize(1).ofMaxSize(60).map(ArrayList::new);
    }
}
