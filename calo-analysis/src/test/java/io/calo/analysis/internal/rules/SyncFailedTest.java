package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;
import static io.calo.analysis.testkit.Given.message;
import static io.calo.analysis.testkit.Given.refusal;

import io.calo.analysis.Outcome;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class SyncFailedTest {
    private final DetectorTest test = DetectorTest.of(new SyncFailed());

    @Test
    void aStartedSyncThatFailedIsTold() {
        test.sync(entry().debit("12.5").from("100").outcome(Outcome.FAILED))
                .expect(finding()
                        .transaction("T1")
                        .amount("12.5")
                        .cause("started")
                        .evidence(2)
                        .message("the sync of BHD 12.500 failed; the subscription balance stayed at BHD 100.000"));
    }

    @Test
    void aMessageThatFailedBeforeItsStartIsTold() {
        test.message(message(Outcome.FAILED))
                .expect(finding().withoutTransaction().withoutAmount().cause("unstarted"));
    }

    @Test
    void eachDeliveryThatFailsIsTold() {
        test.sync(entry().id("T1").outcome(Outcome.FAILED))
                .sync(entry().id("T1").outcome(Outcome.FAILED))
                .expect(finding().transaction("T1"), finding().transaction("T1"));
    }

    @Test
    void otherFatesAreNoFailure() {
        test.sync(entry().outcome(Outcome.PUBLISHED))
                .sync(entry().outcome(Outcome.SKIPPED))
                .sync(entry().outcome(Outcome.REFUSED))
                .sync(entry().outcome(Outcome.UNFINISHED))
                .message(message(Outcome.SKIPPED))
                .message(message(Outcome.UNFINISHED))
                .message(refusal("4", "-6"))
                .expectNothing();
    }
}
