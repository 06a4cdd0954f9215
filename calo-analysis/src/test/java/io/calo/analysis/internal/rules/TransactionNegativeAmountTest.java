package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;

import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class TransactionNegativeAmountTest {
    private static DetectorTest rule() {
        return DetectorTest.of(new TransactionNegativeAmount());
    }

    @Test
    void amountBelowZeroIsFound() {
        rule().sync(entry().from("41.5").debit("-1.5"))
                .expect(finding()
                        .transaction("T1")
                        .severity(Severity.MEDIUM)
                        .amount("-1.5")
                        .evidence(Places.start(1))
                        .message("the amount is BHD -1.500; the balance goes from BHD 41.500 to BHD 43.000"));
    }

    @Test
    void smallestAmountBelowZeroIsFound() {
        rule().sync(entry().credit("-0.0001")).expect(finding().amount("-0.0001"));
    }

    @Test
    void zeroAndMoreAreNot() {
        rule().sync(entry().debit("0")).sync(entry().debit("0.0001")).expectNothing();
    }

    @Test
    void taxAboveTheAmountIsNot() {
        rule().sync(entry().debit("1").vat("2")).expectNothing();
    }
}
