package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;

import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class OverdraftWalletTest {
    private static DetectorTest rule() {
        return DetectorTest.of(new OverdraftWallet());
    }

    @Test
    void walletBelowZeroIsFoundWhateverTheOutcome() {
        for (Outcome outcome : Outcome.values()) {
            rule().sync(entry().wallet("-8").outcome(outcome))
                    .expect(
                            finding()
                                    .transaction("T1")
                                    .severity(Severity.HIGH)
                                    .cause("fell")
                                    .amount("-8")
                                    .evidence(Places.start(1))
                                    .message(
                                            "the wallet is below zero, at BHD -8.000; the new subscription balance is BHD 990.000"));
        }
    }

    @Test
    void walletThatStaysBelowZeroCountsForLessUntilItHasBeenAbove() {
        rule().sync(entry().wallet("-1"))
                .sync(entry().wallet("-2"))
                .sync(entry().unstated("1"))
                .sync(entry().wallet("-3"))
                .sync(entry().wallet("0"))
                .sync(entry().wallet("-1"))
                .expect(
                        finding().transaction("T1").cause("fell").severity(Severity.HIGH),
                        finding().transaction("T2").cause("stays").severity(Severity.MEDIUM),
                        finding().transaction("T4").cause("stays").severity(Severity.MEDIUM),
                        finding().transaction("T6").cause("fell").severity(Severity.HIGH));
    }

    @Test
    void halfAMinorUnitBelowZeroIsResidue() {
        rule().sync(entry().wallet("-0.0005")).expectNothing();
        rule().sync(entry().wallet("-0.005").currency("SAR")).expectNothing();
    }

    @Test
    void moreThanHalfAMinorUnitBelowZeroIsFound() {
        rule().sync(entry().wallet("-0.00051")).expect(finding().amount("-0.00051"));
        rule().sync(entry().wallet("-0.0051").currency("SAR")).expect(finding().amount("-0.0051"));
    }

    @Test
    void walletThatIsNotStatedIsNot() {
        rule().sync(entry().from("5").debit("7").walletUnstated()).expectNothing();
    }
}
