package io.calo.analysis.internal.rules;

import static io.calo.analysis.internal.rules.RuntimeRecords.crash;
import static io.calo.analysis.internal.rules.RuntimeRecords.invokeError;
import static io.calo.analysis.testkit.ExpectedFinding.finding;

import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class RuntimeCrashLoopTest {
    private static final String REQUEST = "11111111-0000-4000-8000-000000000001";

    private final DetectorTest test = DetectorTest.of(new RuntimeCrashLoop());

    @Test
    void fiveCrashesWithinMinutesAreALoopNamedByItsFirst() {
        crashes(0, 7, 20);

        test.expect(finding()
                .at("2024-03-04T12:00:00Z")
                .severity(Severity.HIGH)
                .evidence(2)
                .message("the service crashed 5 times within 1 min 20 s, and perhaps more often after"));
    }

    @Test
    void fourCrashesAreNone() {
        crashes(0, 4, 20);

        test.expectNothing();
    }

    @Test
    void fiveCrashesOverMoreThanTenMinutesAreNone() {
        crashes(0, 4, 20);
        crashes(600.001, 1, 0);

        test.expectNothing();
    }

    @Test
    void fiveCrashesOverTenMinutesAreALoop() {
        crashes(0, 4, 20);
        crashes(600, 1, 0);

        test.expect(finding().messageContaining("within 10 min"));
    }

    @Test
    void aLoopOfAnHourIsOne() {
        crashes(0, 60, 60);

        test.expect(finding().at("2024-03-04T12:00:00Z"));
    }

    @Test
    void afterAQuietTimeAnotherLoopIsAnother() {
        crashes(0, 5, 20);
        crashes(700, 5, 20);

        test.expect(finding().at("2024-03-04T12:00:00Z"), finding().at("2024-03-04T12:11:40Z"));
    }

    @Test
    void errorsOfTheHandlerAreNoCrashes() {
        for (int i = 0; i < 20; i++) {
            test.event(invokeError(i, REQUEST));
        }

        test.expectNothing();
    }

    private void crashes(double first, int number, int seconds) {
        for (int i = 0; i < number; i++) {
            test.event(crash(first + (double) seconds * i));
        }
    }
}
