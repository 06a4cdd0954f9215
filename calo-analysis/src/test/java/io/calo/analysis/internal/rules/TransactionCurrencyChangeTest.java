package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;

import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class TransactionCurrencyChangeTest {
    private static DetectorTest rule() {
        return DetectorTest.of(new TransactionCurrencyChange());
    }

    @Test
    void eachChangeIsFoundAtTheTransactionAfterIt() {
        rule().sync(entry().currency("BHD"))
                .sync(entry().currency("SAR"))
                .sync(entry().currency("SAR"))
                .sync(entry().currency("BHD"))
                .expect(
                        finding()
                                .transaction("T2")
                                .severity(Severity.MEDIUM)
                                .currency("SAR")
                                .withoutAmount()
                                .evidence(2)
                                .evidence(Places.start(1))
                                .evidence(Places.start(2))
                                .message("the currency changes from BHD, in transaction T1 before, to SAR"),
                        finding().transaction("T4").currency("BHD").evidence(Places.start(3)));
    }

    @Test
    void subscriberWithOneCurrencyIsNot() {
        rule().sync(entry()).sync(entry()).expectNothing();
    }

    @Test
    void twoSubscribersMayHaveTwoCurrencies() {
        rule().sync(entry().subscriber("a").currency("BHD"))
                .sync(entry().subscriber("b").currency("SAR"))
                .expectNothing();
    }
}
