package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.testkit.DetectorTest;
import io.calo.analysis.testkit.EntryBuilder;
import org.junit.jupiter.api.Test;

class AmountUnusualTest {
    private final DetectorTest test = DetectorTest.of(new AmountUnusual());
    private int subscribers;

    @Test
    void anAmountFarAboveAFixedPriceIsUnusual() {
        fixedPrices(30);

        test.sync(addons("80").id("OUTLIER"))
                .expect(finding()
                        .transaction("OUTLIER")
                        .amount("80")
                        .currency("SAR")
                        .message("SAR 80.00 is 8.0 times the median of SAR 10.00 of the last 30 transactions"
                                + " ADD_DELIVERY_ADDONS in SAR"));
    }

    /** The floor: 10 × 1.25⁶ is 38.15. */
    @Test
    void amongFixedPricesTheFloorDecides() {
        fixedPrices(30);

        test.sync(addons("38.1"))
                .sync(addons("38.2").id("OUTLIER"))
                .expect(finding().transaction("OUTLIER"));
    }

    /** Half of the amounts lie up to twice as high as the median, so that one of 80 is nothing strange. */
    @Test
    void whereAmountsDifferMuchMoreIsUsual() {
        for (int i = 0; i < 40; i++) {
            test.sync(addons(String.valueOf(new int[] {5, 8, 10, 20, 30}[i % 5])));
        }

        test.sync(addons("1000")).expectNothing();
    }

    @Test
    void withFewerThanTheLeastNothingIsKnown() {
        fixedPrices(29);

        test.sync(addons("10000")).expectNothing();
    }

    @Test
    void outliersDoNotMakeTheNextOneUsual() {
        fixedPrices(30);
        for (int i = 0; i < 9; i++) {
            test.sync(addons("500"));
        }

        assertThat(test.findings()).hasSize(9);
    }

    @Test
    void aPriceThatRoseBecomesUsual() {
        fixedPrices(30);
        for (int i = 0; i < 60; i++) {
            test.sync(addons("500"));
        }

        assertThat(test.findings()).hasSizeBetween(5, 15);
    }

    @Test
    void whatIsLongPastIsForgotten() {
        fixedPrices(30);
        for (int i = 0; i < AmountUnusual.MOST; i++) {
            test.sync(addons("100"));
        }

        assertThat(test.sync(addons("380").id("USUAL")).findings())
                .noneMatch(found -> "USUAL".equals(found.transactionId()));
    }

    @Test
    void whatASubscriberAlwaysPaysIsNotUnusual() {
        fixedPrices(60);
        for (int i = 0; i < 6; i++) {
            test.sync(addons("80").subscriber("regular").id("REGULAR" + i));
        }

        // The first five are not known to be regular.
        assertThat(test.findings())
                .extracting(found -> found.transactionId())
                .containsExactly("REGULAR0", "REGULAR1", "REGULAR2", "REGULAR3", "REGULAR4");
    }

    @Test
    void aboveTheOwnRatioItIsUnusualForTheSubscriberToo() {
        fixedPrices(60);
        for (int i = 0; i < 5; i++) {
            test.sync(addons("20").subscriber("regular"));
        }

        test.sync(addons("60").subscriber("regular"))
                .sync(addons("60.01").subscriber("regular").id("OUTLIER"))
                .expect(finding()
                        .transaction("OUTLIER")
                        .messageContaining("and 3.0 times the subscriber's own SAR 20.00"));
    }

    @Test
    void amountsOfAnotherActionOrCurrencyTellNothing() {
        fixedPrices(30);

        test.sync(addons("80").action("RENEW_SUBSCRIPTION"))
                .sync(addons("80").currency("BHD"))
                .expectNothing();
    }

    @Test
    void withoutAnActionNothingIsJudged() {
        for (int i = 0; i < 40; i++) {
            test.sync(addons("10").action(null));
        }

        test.sync(addons("10000").action(null)).expectNothing();
    }

    @Test
    void nothingIsNoAmountToLearnFrom() {
        fixedPrices(29);

        test.sync(addons("0")).sync(addons("10000")).expectNothing();
    }

    @Test
    void anAmountFarBelowIsNotTold() {
        fixedPrices(30);

        test.sync(addons("0.01")).expectNothing();
    }

    private void fixedPrices(int number) {
        for (int i = 0; i < number; i++) {
            test.sync(addons("10"));
        }
    }

    /** Add-ons of a subscriber who has bought none before. */
    private EntryBuilder addons(String amount) {
        return entry().currency("SAR")
                .action("ADD_DELIVERY_ADDONS")
                .credit(amount)
                .subscriber("subscriber-" + subscribers++);
    }
}
