package io.calo.report.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Severity;
import io.calo.report.ReportSettings;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentTest {
    private static final String BEFORE = "2024-03-03T21:01:00Z";
    private static final String CRASH = "2024-03-04T21:01:00Z";
    private static final String AFTER = "2024-03-05T21:01:00Z";

    private final CrashedLog log = new CrashedLog();

    @Test
    void walletsThatAreOneDeliveryAheadAfterACrashMakeAnIncident() {
        crashes();
        lost("ann").lost("bob").lost("eve");

        Figures figures = figures();

        assertThat(figures.incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.from()).isEqualTo(CRASH);
            assertThat(incident.to()).isEqualTo(Instant.parse("2024-03-04T21:06:00Z"));
            assertThat(incident.crashes()).isEqualTo(2);
            assertThat(incident.subscribers()).isEqualTo(3);
            assertThat(incident.drift().toString()).isEqualTo("{BHD=-27}");
            assertThat(incident.open()).isEqualTo(3);
            assertThat(incident.text())
                    .isEqualTo("On 5 Mar 2024 between 00:01 and 00:06 (Bahrain) the service crashed twice. In all the"
                            + " logs 2 runs died before taking up a message: what they were to sync is not logged."
                            + " From their next entry on, the wallets of 3 subscribers held less than their"
                            + " subscriptions showed, each by just one such entry: BHD 27.000 in all. Most likely these"
                            + " are debits that the wallets booked and the subscriptions never got. Before it they"
                            + " agreed. All are still apart.");
        });
        assertThat(figures.priorities()).singleElement().satisfies(first -> {
            assertThat(first.severity()).isEqualTo(Severity.HIGH);
            assertThat(first.currency()).isEqualTo("BHD");
            assertThat(first.amount()).isEqualByComparingTo("27");
            assertThat(first.text())
                    .isEqualTo("On 5 Mar 2024 between 00:01 and 00:06 (Bahrain) the service crashed twice, and the"
                            + " wallets of 3 subscribers came to hold less than their subscriptions showed: 3 are"
                            + " still apart, by BHD 27.000 now. Compare each with the wallet's own statement; where it"
                            + " tells of the debit, deduct it from the subscription, which shows too much.");
        });
    }

    @Test
    void twoSubscribersAreToldOneByOne() {
        crashes();
        lost("ann").lost("bob");

        Figures figures = figures();

        assertThat(figures.incidents()).isEmpty();
        assertThat(figures.priorities())
                .extracting(Priority::subscriberId)
                .containsExactlyInAnyOrder("ann", "bob", null);
    }

    @Test
    void withoutACrashNothingIsJoined() {
        log.handlerError(CRASH);
        lost("ann").lost("bob").lost("eve");

        assertThat(figures().incidents()).isEmpty();
    }

    @Test
    void entryBetweenTheCrashAndTheDifferenceShowsThatTheCrashDidNotDoIt() {
        crashes();
        for (String subscriber : List.of("ann", "bob", "eve")) {
            log.delivery(BEFORE, subscriber, "9", "100", "91");
            log.delivery("2024-03-04T22:00:00Z", subscriber, "9", "91", "82");
            log.delivery(AFTER, subscriber, "9", "82", "64");
        }

        assertThat(figures().incidents()).isEmpty();
    }

    @Test
    void otherDifferencesThanOfOneSuchEntryAreNotOfTheCrash() {
        crashes();
        lost("ann").lost("bob");
        log.delivery(BEFORE, "eve", "9", "100", "91").delivery(AFTER, "eve", "9", "91", "74");

        assertThat(figures().incidents()).isEmpty();
    }

    @Test
    void changeWithoutALogIsNotOfTheCrash() {
        crashes();
        lost("ann").lost("bob");
        log.delivery(BEFORE, "eve", "9", "100", "91").delivery(AFTER, "eve", "9", "100", "82");

        assertThat(figures().incidents()).isEmpty();
    }

    @Test
    void differenceAWeekLaterIsNotOfTheCrash() {
        crashes();
        lost("ann").lost("bob");
        log.delivery(BEFORE, "eve", "9", "100", "91").delivery("2024-03-11T21:06:01Z", "eve", "9", "91", "73");

        assertThat(figures().incidents()).isEmpty();
    }

    @Test
    void walletsThatGainedDidNotPartInTheSameWay() {
        crashes();
        lost("ann").lost("bob");
        log.delivery(BEFORE, "eve", "9", "100", "91");
        log.sync(AFTER, "eve", "BHD", "CREDIT", "50", "91", "191");

        assertThat(figures().incidents()).isEmpty();
    }

    @Test
    void currenciesAreNotAddedAndThoseWhoCameTogetherAreNotOpen() {
        crashes();
        lost("ann").lost("bob");
        log.sync(BEFORE, "eve", "SAR", "DEBIT", "90", "1000", "910");
        log.sync(AFTER, "eve", "SAR", "DEBIT", "90", "910", "730");
        log.sync("2024-03-06T21:01:00Z", "eve", "SAR", "DEBIT", "90", "730", "640");

        Figures figures = figures();

        assertThat(figures.incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.drift().toString()).isEqualTo("{BHD=-18, SAR=-90}");
            assertThat(incident.open()).isEqualTo(2);
            assertThat(incident.text())
                    .contains("BHD 18.000 and SAR 90.00 in all", "2 are still apart, by BHD 18.000 now.");
        });
        assertThat(figures.priorities().get(0).title()).isEqualTo("Ledgers parted when the service crashed");
    }

    @Test
    void crashesWithQuietBetweenThemAreTwoFaults() {
        log.crash(CRASH).crash("2024-03-04T21:11:00.001Z");
        lost("ann").lost("bob").lost("eve");

        assertThat(figures().incidents()).singleElement().satisfies(incident -> assertThat(incident.crashes())
                .isEqualTo(1));
    }

    @Test
    void firstEntryThatIsAheadCountsButIsNotSaidToHaveAgreedBefore() {
        crashes();
        lost("ann").lost("bob");
        log.delivery(AFTER, "eve", "9", "91", "73");

        assertThat(figures().incidents())
                .singleElement()
                .extracting(Incident::text)
                .asString()
                .contains("2 of them are known to have agreed before; the other 1 was first compared then.");
    }

    @Test
    void overdraftThatTheCrashExplainsIsToldWithItAndADeeperOneByItself() {
        crashes();
        lost("ann").lost("bob");
        log.delivery(BEFORE, "eve", "9", "19", "10").delivery(AFTER, "eve", "9", "10", "-8");
        log.delivery(BEFORE, "kim", "9", "9", "0").delivery(AFTER, "kim", "9", "0", "-18");

        List<Priority> priorities = figures().priorities();

        assertThat(priorities).extracting(Priority::subscriberId).containsExactly(null, "kim");
        assertThat(priorities.get(1).amount()).isEqualByComparingTo("18");
    }

    private void crashes() {
        log.crash(CRASH).crash("2024-03-04T21:06:00Z");
    }

    private IncidentTest lost(String subscriber) {
        log.delivery(BEFORE, subscriber, "9", "100", "91").delivery(AFTER, subscriber, "9", "91", "73");
        return this;
    }

    private Figures figures() {
        try (AnalysisResult result = log.analyze()) {
            return Figures.of(result, ReportSettings.defaults());
        }
    }
}
