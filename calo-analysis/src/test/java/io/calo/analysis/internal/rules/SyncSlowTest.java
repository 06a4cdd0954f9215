package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;
import static io.calo.analysis.testkit.Given.message;
import static io.calo.analysis.testkit.Given.refusal;

import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class SyncSlowTest {
    private final DetectorTest test = DetectorTest.of(new SyncSlow());

    @Test
    void aTransactionThatWaitedForHoursIsSlow() {
        test.sync(entry().debit("12.5").movedAt("2024-03-04T09:02:10Z").at("2024-03-04T12:00:00Z"))
                .expect(finding()
                        .amount("12.5")
                        .severity(Severity.LOW)
                        .message("the sync started 2 h 57 min after the wallet made the transaction, more than 1 h"));
    }

    @Test
    void anHourIsNotSlow() {
        test.sync(entry().movedAt("2024-03-04T11:00:00Z").at("2024-03-04T12:00:00Z"))
                .expectNothing();
    }

    @Test
    void aMillisecondMoreIsSlow() {
        test.sync(entry().movedAt("2024-03-04T11:00:00Z").at("2024-03-04T12:00:00.001Z"))
                .expect(finding().messageContaining("1 h after"));
    }

    @Test
    void aClockThatRunsBehindMakesNothingSlow() {
        test.option("delay", "0s")
                .sync(entry().movedAt("2024-03-04T12:00:05Z").at("2024-03-04T12:00:00Z"))
                .expectNothing();
    }

    @Test
    void anIdThatIsNoUlidTellsNoTime() {
        test.sync(entry().id("1001").at("2024-03-04T12:00:00Z")).expectNothing();
    }

    @Test
    void aRefusalWithoutAStartCanBeSlowToo() {
        test.message(refusal("4", "-6").id("01ARZ3NDEKTSV4RRFFQ69G5FAV").at("2016-08-01T23:54:10.259Z"))
                .expect(finding()
                        .transaction("01ARZ3NDEKTSV4RRFFQ69G5FAV")
                        .message("it was refused 2 d after the wallet made the transaction, more than 1 h"));
    }

    @Test
    void theDelayCanBeSet() {
        test.option("delay", "3h")
                .sync(entry().movedAt("2024-03-04T09:02:10Z").at("2024-03-04T12:00:00Z"))
                .sync(entry().movedAt("2024-03-04T09:02:10Z").at("2024-03-04T13:00:00Z"))
                .expect(finding().at("2024-03-04T13:00:00Z"));
    }

    @Test
    void aMessageThatNamesNoTransactionIsNeverSlow() {
        test.message(message(Outcome.FAILED)).sync(entry()).expectNothing();
    }
}
