package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;

import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class AmountLargeTest {
    private final DetectorTest test = DetectorTest.of(new AmountLarge());

    @Test
    void anAmountAboveItsCurrencysThresholdIsLarge() {
        test.sync(entry().currency("SAR").credit("2000.01"))
                .expect(finding()
                        .transaction("T1")
                        .amount("2000.01")
                        .currency("SAR")
                        .message("SAR 2,000.01 is above the threshold of SAR 2,000.00"));
    }

    @Test
    void theThresholdItselfIsNotLarge() {
        test.sync(entry().currency("SAR").credit("2000"))
                .sync(entry().currency("BHD").credit("200.5"))
                .expectNothing();
    }

    @Test
    void residueDoesNotMakeAnAmountLarge() {
        test.sync(entry().currency("BHD").credit("200.50000000000003")).expectNothing();
    }

    @Test
    void aSmallestCoinMoreIsLarge() {
        test.sync(entry().currency("BHD").credit("200.501"))
                .expect(finding().amount("200.501").currency("BHD"));
    }

    @Test
    void anAmountBelowNothingCountsByItsSize() {
        test.sync(entry().currency("KWD").debit("-163.501")).expect(finding().amount("-163.501"));
    }

    @Test
    void anAmountIsTakenWithItsTax() {
        test.sync(entry().currency("AED").debit("1960").vat("93.33"))
                .expect(finding().amount("1960"));
    }

    @Test
    void aCurrencyWithoutAThresholdHasNoLargeAmounts() {
        test.option("threshold", "SAR=10")
                .sync(entry().currency("QAR").credit("90000"))
                .sync(entry().currency("SAR").credit("10.01"))
                .expect(finding().currency("SAR"));
    }
}
