package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;
import static io.calo.analysis.testkit.Given.message;
import static io.calo.analysis.testkit.Given.refusal;

import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class OverdraftRefusedTest {
    private static DetectorTest rule() {
        return DetectorTest.of(new OverdraftRefused());
    }

    @Test
    void refusalAfterAStartIsFoundAtItsTransaction() {
        rule().sync(entry().currency("SAR").from("4000").debit("4400").outcome(Outcome.REFUSED))
                .expect(finding()
                        .transaction("T1")
                        .severity(Severity.HIGH)
                        .amount("4400")
                        .currency("SAR")
                        .evidence(2)
                        .evidence(Places.start(1))
                        .evidence(Places.fate(1))
                        .message(
                                "a debit of SAR 4,400.00 was refused: the subscription balance stays at SAR 4,000.00 and"
                                        + " would have become SAR -400.00"));
    }

    @Test
    void refusalWithoutAStartIsInTheCurrencyOfTheTransactionBefore() {
        rule().sync(entry().currency("KWD").subscriber("other"))
                .sync(entry().currency("SAR"))
                .message(refusal("10", "-2.5").id("R"))
                .expect(finding()
                        .transaction("R")
                        .amount("12.5")
                        .currency("SAR")
                        .evidence(1)
                        .evidence(Places.start(3)));
    }

    @Test
    void refusalBeforeAnyTransactionHasNoCurrencyAndNoAmount() {
        rule().message(refusal("10", "-2.5").id("R"))
                .sync(entry())
                .expect(finding()
                        .transaction("R")
                        .withoutAmount()
                        .message(
                                "a debit of 12.5 was refused: the subscription balance stays at 10 and would have become"
                                        + " -2.5; the logs do not tell the currency"));
    }

    @Test
    void publishedDebitIsNot() {
        rule().sync(entry().from("5").debit("7")).expectNothing();
    }

    @Test
    void messageThatWasSkippedIsNot() {
        rule().sync(entry()).message(message(Outcome.SKIPPED)).expectNothing();
    }
}
