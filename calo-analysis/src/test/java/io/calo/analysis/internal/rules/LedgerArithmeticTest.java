package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;

import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class LedgerArithmeticTest {
    private static DetectorTest rule() {
        return DetectorTest.of(new LedgerArithmetic());
    }

    @Test
    void newBalanceThatIsNotTheSumIsFound() {
        rule().sync(entry().from("100").credit("10").vat("1").to("110"))
                .expect(finding()
                        .transaction("T1")
                        .severity(Severity.HIGH)
                        .amount("1")
                        .evidence(Places.start(1))
                        .message(
                                "a net amount of BHD 9.000 should take the balance from BHD 100.000 to BHD 109.000, not to"
                                        + " BHD 110.000; the difference is BHD 1.000"));
    }

    @Test
    void outcomeDoesNotMatter() {
        rule().sync(entry().from("100").debit("10").to("91").outcome(Outcome.SKIPPED))
                .expect(finding().amount("1"));
    }

    @Test
    void sumIsExactForEitherType() {
        rule().sync(entry().from("100").credit("11.5").vat("1.5").to("110"))
                .sync(entry().from("110").debit("11.5").vat("1.5").to("100"))
                .sync(entry().from("100").debit("-5").to("105"))
                .expectNothing();
    }

    @Test
    void halfAMinorUnitIsRounding() {
        rule().sync(entry().from("100").debit("10").to("90.0005")).expectNothing();
        rule().sync(entry().from("100").debit("10").to("89.9995")).expectNothing();
        rule().sync(entry().currency("SAR").from("100").debit("10").to("90.005"))
                .expectNothing();
        rule().sync(entry().from("100").debit("10").to("90.00051"))
                .expect(finding().amount("0.00051"));
        rule().sync(entry().currency("SAR").from("100").debit("10").to("89.9949"))
                .expect(finding().amount("-0.0051"));
    }

    @Test
    void withoutATypeTheBalancesTellTheDirection() {
        rule().sync(entry().from("100").unstated("10").to("110"))
                .sync(entry().from("110").unstated("10").to("100"))
                .expectNothing();
        rule().sync(entry().from("100").unstated("10").to("108"))
                .expect(finding().amount("-2"));
    }

    @Test
    void withoutATypeABalanceThatDoesNotMoveMustHaveNothingToMoveIt() {
        rule().sync(entry().from("100").unstated("0.0005").to("100")).expectNothing();
        rule().sync(entry().from("100").unstated("3").to("100"))
                .expect(finding().amount("-3"));
    }

    @Test
    void contradictedTypeIsAWrongSumToo() {
        rule().sync(entry().from("100").debit("10").to("110")).expect(finding().amount("20"));
    }
}
