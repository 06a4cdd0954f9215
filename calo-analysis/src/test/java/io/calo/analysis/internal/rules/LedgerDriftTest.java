package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;

import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class LedgerDriftTest {
    private static DetectorTest rule() {
        return DetectorTest.of(new LedgerDrift());
    }

    @Test
    void refusedDebitThatTheWalletTookIsFoundAtTheNextTransaction() {
        rule().sync(entry().currency("SAR").from("4000").debit("0").wallet("4000"))
                .sync(entry().currency("SAR")
                        .debit("4400")
                        .to("-400")
                        .wallet("-400")
                        .outcome(Outcome.REFUSED))
                .sync(entry().currency("SAR").from("4000").credit("1000").wallet("600"))
                .expect(finding()
                        .transaction("T3")
                        .severity(Severity.HIGH)
                        .cause("refused")
                        .amount("-4400")
                        .evidence(3)
                        .evidence(Places.start(3))
                        .evidence(Places.start(2))
                        .evidence(Places.fate(2))
                        .message(
                                "wallet less subscription went from SAR 0.00 to SAR -4,400.00, a step of SAR -4,400.00:"
                                        + " the wallet took the debit before, which the subscription refused"));
    }

    @Test
    void causesAreThoseOfTheTransactionImmediatelyBefore() {
        rule().sync(entry().from("100").debit("10").wallet("90"))
                .sync(entry().from("100").debit("10").wallet("80"))
                .expect(finding().transaction("T2").cause("lost-update").amount("-10"));
        rule().sync(entry().from("100").debit("10").wallet("90"))
                .sync(entry().from("95").debit("10").wallet("80"))
                .expect(finding().transaction("T2").cause("gap").amount("-5"));
        rule().sync(entry().from("100").debit("10").wallet("90"))
                .sync(entry().from("90").debit("10").wallet("75"))
                .expect(finding().transaction("T2").cause("wallet-only").amount("-5"));
    }

    @Test
    void stepThatBringsTheTwoCloserCountsForLess() {
        rule().sync(entry().from("100").debit("10").wallet("50"))
                .sync(entry().from("90").debit("10").wallet("75"))
                .expect(finding().amount("35").severity(Severity.LOW));
    }

    @Test
    void stepToTheSameDistanceOnTheOtherSideDoesNotCountForLess() {
        rule().sync(entry().from("100").debit("10").wallet("85"))
                .sync(entry().from("90").debit("10").wallet("85"))
                .expect(finding().amount("10").severity(Severity.HIGH));
    }

    @Test
    void driftBeforeIsProvedWhereItWasLastStated() {
        rule().sync(entry().from("100").debit("10").wallet("90"))
                .sync(entry().from("90").unstated("10"))
                .sync(entry().from("80").debit("10").wallet("60"))
                .expect(finding()
                        .transaction("T3")
                        .cause("wallet-only")
                        .evidence(4)
                        .evidence(Places.start(2))
                        .evidence(Places.start(1)));
    }

    @Test
    void wholeMinorUnitIsRounding() {
        rule().sync(entry().from("100").debit("10").wallet("90"))
                .sync(entry().from("90").debit("10").wallet("80.001"))
                .expectNothing();
        rule().sync(entry().from("100").debit("10").wallet("90"))
                .sync(entry().from("90").debit("10").wallet("80.00101"))
                .expect(finding().amount("0.00101"));
    }

    @Test
    void driftThatDoesNotChangeIsNotFound() {
        rule().sync(entry().from("100").debit("10").wallet("50"))
                .sync(entry().debit("10").wallet("40"))
                .expectNothing();
    }
}
