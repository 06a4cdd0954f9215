package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;

import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class LedgerGapTest {
    private static DetectorTest rule() {
        return DetectorTest.of(new LedgerGap());
    }

    @Test
    void changeWithoutALogIsFoundAtTheTransactionAfterIt() {
        rule().sync(entry().from("100").debit("8"))
                .sync(entry().from("95").debit("8"))
                .expect(finding()
                        .transaction("T2")
                        .severity(Severity.MEDIUM)
                        .amount("3")
                        .evidence(3)
                        .evidence(Places.start(2))
                        .evidence(Places.start(1))
                        .evidence(Places.fate(1))
                        .message(
                                "the balance changed by BHD 3.000 without a log: this transaction opens at BHD 95.000, but"
                                        + " T1 before it left BHD 92.000"));
    }

    @Test
    void halfAMinorUnitIsResidue() {
        rule().sync(entry().from("100").debit("8"))
                .sync(entry().from("92.0005"))
                .expectNothing();
        rule().sync(entry().from("100").debit("8"))
                .sync(entry().from("92.00051"))
                .expect(finding().amount("0.00051"));
    }

    @Test
    void lostUpdateIsNoGap() {
        rule().sync(entry().from("100").debit("8")).sync(entry().from("100")).expectNothing();
    }

    @Test
    void afterASkippedTransactionEitherBalanceWillDo() {
        rule().sync(entry().from("100").debit("8").outcome(Outcome.SKIPPED))
                .sync(entry().from("100").debit("8").outcome(Outcome.SKIPPED))
                .sync(entry().from("92"))
                .expectNothing();
    }

    @Test
    void afterASkippedTransactionAThirdBalanceIsFound() {
        rule().sync(entry().from("100").debit("8").outcome(Outcome.SKIPPED))
                .sync(entry().from("90"))
                .expect(finding().amount("-2").messageContaining("T1 before it left BHD 92.000 or BHD 100.000"));
    }

    @Test
    void afterARefusedTransactionTheNewBalanceIsAGap() {
        rule().sync(entry().from("5").debit("8").outcome(Outcome.REFUSED))
                .sync(entry().from("-3"))
                .expect(finding().transaction("T2").amount("-8"));
    }
}
