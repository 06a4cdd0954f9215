package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;

import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class TransactionZeroAmountTest {
    private static DetectorTest rule() {
        return DetectorTest.of(new TransactionZeroAmount());
    }

    @Test
    void amountOfZeroIsFoundHoweverItIsWritten() {
        rule().sync(entry().credit("0"))
                .sync(entry().debit("0.000"))
                .expect(
                        finding()
                                .transaction("T1")
                                .severity(Severity.LOW)
                                .amount("0")
                                .evidence(Places.start(1))
                                .message(
                                        "the amount is BHD 0.000; the balance goes from BHD 1,000.000 to BHD 1,000.000"),
                        finding().transaction("T2"));
    }

    @Test
    void leastAmountsOnEitherSideAreNot() {
        rule().sync(entry().debit("0.0001")).sync(entry().debit("-0.0001")).expectNothing();
    }

    @Test
    void amountThatIsAllTaxIsNot() {
        rule().sync(entry().debit("5").vat("5")).expectNothing();
    }
}
