package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;

import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class LedgerRoundingTest {
    private static DetectorTest rule() {
        return DetectorTest.of(new LedgerRounding());
    }

    @Test
    void residueIsFoundOnceForASubscriberWithTheLargest() {
        rule().sync(entry().from("100").debit("10").to("90.0000000000001"))
                .sync(entry().from("90").debit("10").to("79.9998"))
                .sync(entry().from("80").debit("10"))
                .sync(entry().from("70").debit("10").to("60.0001"))
                .expect(finding()
                        .key("subscriber-1")
                        .withoutTransaction()
                        .severity(Severity.INFO)
                        .at("2024-03-04T07:00:00Z")
                        .amount("-0.0002")
                        .currency("BHD")
                        .evidence(Places.start(2))
                        .message(
                                "3 new balances equal old balance and net amount only up to rounding; the largest residue"
                                        + " is BHD -0.0002"));
    }

    @Test
    void eachSubscriberHasOneOfItsOwn() {
        rule().sync(entry().subscriber("a").from("1").debit("1").to("0.0001"))
                .sync(entry().subscriber("b").from("1").debit("1").to("0.0002"))
                .expect(finding().key("a").amount("0.0001"), finding().key("b").amount("0.0002"));
    }

    @Test
    void residuesOfTwoCurrenciesAreComparedInMinorUnits() {
        rule().sync(entry().currency("BHD").from("1").debit("1").to("0.0004"))
                .sync(entry().currency("SAR").from("1").debit("1").to("0.0009"))
                .expect(finding().amount("0.0004").currency("BHD"));
    }

    @Test
    void exactSumsAreNotFound() {
        rule().sync(entry().from("100").debit("10").to("90.000"))
                .sync(entry().from("0.3").debit("0.1").to("0.2"))
                .expectNothing();
    }

    @Test
    void halfAMinorUnitIsRoundingAndMoreIsNot() {
        rule().sync(entry().from("100").debit("10").to("90.0005"))
                .expect(finding().amount("0.0005").messageContaining("1 new balance equals"));
        rule().sync(entry().from("100").debit("10").to("90.00051")).expectNothing();
    }
}
