package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;

import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class OverdraftAppliedTest {
    private static DetectorTest rule() {
        return DetectorTest.of(new OverdraftApplied());
    }

    @Test
    void publishedBalanceBelowZeroIsFound() {
        rule().sync(entry().from("5").debit("7.25"))
                .expect(finding()
                        .transaction("T1")
                        .severity(Severity.HIGH)
                        .amount("-2.25")
                        .currency("BHD")
                        .evidence(2)
                        .evidence(Places.fate(1))
                        .message("the subscription balance went from BHD 5.000 to BHD -2.250, and that was published"));
    }

    @Test
    void zeroIsNotBelowZero() {
        rule().sync(entry().from("7").debit("7")).expectNothing();
    }

    @Test
    void halfAMinorUnitBelowZeroIsResidue() {
        rule().sync(entry().from("0").debit("0.0005")).expectNothing();
        rule().sync(entry().currency("SAR").from("0").debit("0.005")).expectNothing();
    }

    @Test
    void moreThanHalfAMinorUnitBelowZeroIsFound() {
        rule().sync(entry().from("0").debit("0.00051")).expect(finding().amount("-0.00051"));
        rule().sync(entry().currency("SAR").from("0").debit("0.0051"))
                .expect(finding().amount("-0.0051"));
    }

    @Test
    void whatWasNotPublishedIsNoneOfItsBusiness() {
        for (Outcome outcome : new Outcome[] {Outcome.REFUSED, Outcome.SKIPPED, Outcome.FAILED, Outcome.UNFINISHED}) {
            rule().sync(entry().from("5").debit("7").outcome(outcome)).expectNothing();
        }
    }
}
