package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;

import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class LedgerLostUpdateTest {
    private static DetectorTest rule() {
        return DetectorTest.of(new LedgerLostUpdate());
    }

    @Test
    void publishedTransactionThatIsGoneAtTheNextIsFoundAtItself() {
        rule().sync(entry().currency("SAR").from("0").credit("1150").vat("150"))
                .sync(entry().currency("SAR").from("0").credit("10"))
                .expect(finding()
                        .transaction("T1")
                        .at("2024-03-04T06:00:00Z")
                        .severity(Severity.HIGH)
                        .amount("1000")
                        .currency("SAR")
                        .evidence(3)
                        .evidence(Places.start(1))
                        .evidence(Places.fate(1))
                        .evidence(Places.start(2))
                        .message("SAR 1,000.00 did not last: this transaction was published with a new balance of SAR"
                                + " 1,000.00, but T2 after it opens at SAR 0.00 again"));
    }

    @Test
    void debitThatIsGoneIsBelowZero() {
        rule().sync(entry().from("100").debit("8"))
                .sync(entry().from("100"))
                .expect(finding().amount("-8"));
    }

    @Test
    void opensUpToHalfAMinorUnitFromTheOldBalance() {
        rule().sync(entry().from("100").debit("8"))
                .sync(entry().from("100.0005"))
                .expect(finding().transaction("T1"));
        rule().sync(entry().from("100").debit("8"))
                .sync(entry().from("100.00051"))
                .expectNothing();
    }

    @Test
    void refusedTransactionIsNotLost() {
        rule().sync(entry().from("100").debit("200").outcome(Outcome.REFUSED))
                .sync(entry().from("100"))
                .expectNothing();
    }

    @Test
    void nextTransactionInAnotherCurrencySaysNothing() {
        rule().sync(entry().from("100").debit("8"))
                .sync(entry().currency("KWD").from("100"))
                .expectNothing();
    }
}
