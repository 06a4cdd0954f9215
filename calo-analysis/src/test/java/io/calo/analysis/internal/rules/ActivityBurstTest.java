package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;

import io.calo.analysis.testkit.DetectorTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ActivityBurstTest {
    private static final Instant NOON = Instant.parse("2024-03-04T12:00:00Z");

    private final DetectorTest test = DetectorTest.of(new ActivityBurst());

    @Test
    void manyTransactionsWithinMinutesAreABurstNamedByItsFirst() {
        burst(NOON, 20, 10);

        test.expect(finding()
                .transaction("T1")
                .at("2024-03-04T12:00:00Z")
                .evidence(2)
                .message(
                        "12 transactions within 1 min 50 s and perhaps more after; the subscriber's usual number in 15 min"
                                + " is not known yet"));
    }

    @Test
    void oneFewerThanTheLeastIsNone() {
        burst(NOON, 11, 10);

        test.expectNothing();
    }

    @Test
    void aWindowIsFifteenMinutesAndNotLonger() {
        burst(NOON, 11, 1);

        test.sync(entry().at("2024-03-04T12:15:00.001Z")).expectNothing();
    }

    @Test
    void whatFallsOnTheEndOfTheWindowIsWithin() {
        burst(NOON, 11, 1);

        test.sync(entry().at("2024-03-04T12:15:00Z")).expect(finding().messageContaining("within 15 min"));
    }

    @Test
    void aBurstThatGoesOnIsOne() {
        burst(NOON, 200, 60);

        test.expect(finding().transaction("T1"));
    }

    @Test
    void afterAQuietWindowAnotherBurstIsAnother() {
        burst(NOON, 12, 10);
        burst(NOON.plusSeconds(3_600), 12, 10);

        test.expect(finding().transaction("T1"), finding().transaction("T13"));
    }

    @Test
    void deliveriesOfSeveralDaysInOneNightAreOrdinary() {
        for (int night = 0; night < 30; night++) {
            burst(Instant.parse("2024-03-04T21:01:00Z").plusSeconds(86_400L * night), 5, 4);
        }

        test.expectNothing();
    }

    @Test
    void whoOftenHasManyHasABurstOnlyWithMuchMore() {
        for (int day = 0; day < 8; day++) {
            burst(NOON.plusSeconds(86_400L * day), 6, 10);
        }
        burst(NOON.plusSeconds(86_400L * 8), 17, 10);
        burst(NOON.plusSeconds(86_400L * 9), 18, 10);

        test.expect(finding().at("2024-03-13T12:00:00Z").messageContaining("usual number in 15 min is 6"));
    }

    @Test
    void aRhythmIsKnownAfterFourWindows() {
        for (int day = 0; day < 4; day++) {
            burst(NOON.plusSeconds(86_400L * day), 6, 10);
        }
        burst(NOON.plusSeconds(86_400L * 4), 17, 10);

        test.expectNothing();
    }

    @Test
    void whileNoRhythmIsKnownTheLeastDecides() {
        for (int day = 0; day < 3; day++) {
            burst(NOON.plusSeconds(86_400L * day), 6, 10);
        }
        burst(NOON.plusSeconds(86_400L * 3), 12, 10);

        test.expect(finding().at("2024-03-07T12:00:00Z"));
    }

    @Test
    void aBurstInTheHistoryDoesNotHideTheNext() {
        for (int day = 0; day < 8; day++) {
            burst(NOON.plusSeconds(86_400L * day), 1, 10);
        }
        burst(NOON.plusSeconds(86_400L * 8), 30, 10);
        burst(NOON.plusSeconds(86_400L * 9), 12, 10);

        test.expect(finding().at("2024-03-12T12:00:00Z"), finding().at("2024-03-13T12:00:00Z"));
    }

    @Test
    void whatWasMadeLongBeforeAndCameAtOnceIsNoBurst() {
        for (int i = 0; i < 20; i++) {
            test.sync(entry().movedAt("2024-03-0" + (1 + i % 3) + "T12:00:00Z")
                    .at(NOON.plusSeconds(i).toString()));
        }

        test.expectNothing();
    }

    @Test
    void aTransactionDeliveredAgainAndAgainIsOne() {
        for (int i = 0; i < 20; i++) {
            test.sync(entry().id("T1").at(NOON.plusSeconds(i).toString()));
        }

        test.expectNothing();
    }

    @Test
    void subscribersDoNotMakeABurstTogether() {
        for (int i = 0; i < 40; i++) {
            test.sync(entry().subscriber("subscriber-" + i % 10)
                    .at(NOON.plusSeconds(i).toString()));
        }

        test.expectNothing();
    }

    private void burst(Instant first, int number, int seconds) {
        for (int i = 0; i < number; i++) {
            test.sync(entry().at(first.plusSeconds((long) seconds * i).toString()));
        }
    }
}
