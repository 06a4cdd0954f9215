package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;

import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class TransactionTypeContradictionTest {
    private static DetectorTest rule() {
        return DetectorTest.of(new TransactionTypeContradiction());
    }

    @Test
    void creditThatLowersIsFound() {
        rule().sync(entry().from("100").credit("10").to("90"))
                .expect(
                        finding()
                                .transaction("T1")
                                .severity(Severity.MEDIUM)
                                .amount("-10")
                                .evidence(Places.start(1))
                                .message(
                                        "a CREDIT lowers the balance from BHD 100.000 to BHD 90.000; its amount is BHD 10.000"));
    }

    @Test
    void debitThatRaisesIsFoundThoughItsAmountIsNegative() {
        rule().sync(entry().from("41.5").debit("-1.5"))
                .expect(finding().amount("1.5").messageContaining("a DEBIT raises"));
    }

    @Test
    void typesThatSayWhatTheBalanceDoesAreNot() {
        rule().sync(entry().credit("10")).sync(entry().debit("10")).expectNothing();
    }

    @Test
    void balanceThatDoesNotMoveContradictsNeither() {
        rule().sync(entry().credit("0")).sync(entry().debit("0")).expectNothing();
    }

    @Test
    void halfAMinorUnitIsResidue() {
        rule().sync(entry().from("100").credit("10").to("99.9995")).expectNothing();
        rule().sync(entry().from("100").debit("10").to("100.0005")).expectNothing();
        rule().sync(entry().from("100").credit("10").to("99.99949"))
                .expect(finding().amount("-0.00051"));
        rule().sync(entry().currency("SAR").from("100").debit("10").to("100.0051"))
                .expect(finding().amount("0.0051"));
    }

    @Test
    void unstatedTypeCannotBeContradicted() {
        rule().sync(entry().unstated("10").from("100").to("110"))
                .sync(entry().unstated("10").from("110").to("100"))
                .expectNothing();
    }
}
