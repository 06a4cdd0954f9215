package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;
import static io.calo.analysis.testkit.Given.message;
import static io.calo.analysis.testkit.Given.refusal;

import io.calo.analysis.Outcome;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class SyncUnfinishedTest {
    private final DetectorTest test = DetectorTest.of(new SyncUnfinished());

    @Test
    void aStartedSyncWithoutAnEndIsTold() {
        test.sync(entry().debit("12.5").from("100").outcome(Outcome.UNFINISHED))
                .expect(finding()
                        .transaction("T1")
                        .amount("12.5")
                        .cause("started")
                        .message(
                                "the sync of BHD 12.500 started and its end is not in the logs; the subscription balance"
                                        + " is BHD 87.500 if it was published, else BHD 100.000"));
    }

    @Test
    void aMessageOfWhichNothingFollowsIsTold() {
        test.message(message(Outcome.UNFINISHED))
                .expect(finding().withoutTransaction().withoutAmount().cause("unstarted"));
    }

    @Test
    void twoMessagesOfOneRequestAreTwo() {
        test.message(message(Outcome.UNFINISHED).request("R").at("2024-03-04T12:00:00Z"))
                .message(message(Outcome.UNFINISHED).request("R").at("2024-03-04T12:00:00Z"))
                .expect(finding(), finding());
    }

    @Test
    void otherFatesAreAnEnd() {
        test.sync(entry().outcome(Outcome.PUBLISHED))
                .sync(entry().outcome(Outcome.SKIPPED))
                .sync(entry().outcome(Outcome.REFUSED))
                .sync(entry().outcome(Outcome.FAILED))
                .message(message(Outcome.SKIPPED))
                .message(message(Outcome.FAILED))
                .message(refusal("4", "-6"))
                .expectNothing();
    }
}
