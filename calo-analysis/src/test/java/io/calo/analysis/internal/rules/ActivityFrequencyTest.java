package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;
import static io.calo.analysis.testkit.Given.refusal;

import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import org.junit.jupiter.api.Test;

class ActivityFrequencyTest {
    private final DetectorTest test = DetectorTest.of(new ActivityFrequency());

    @Test
    void nineAreFew() {
        transactions(9);

        test.expect(finding()
                .key("subscriber-1")
                .withoutTransaction()
                .cause("few")
                .severity(Severity.INFO)
                .message("9 transactions in the data, fewer than 10"));
    }

    @Test
    void tenAreNotFew() {
        transactions(10);

        test.expectNothing();
    }

    @Test
    void aHundredAreNotMany() {
        transactions(100);

        test.expectNothing();
    }

    @Test
    void aHundredAndOneAreMany() {
        transactions(101);

        test.expect(finding().cause("many").message("101 transactions in the data, more than 100"));
    }

    @Test
    void eachSubscriberIsCountedAlone() {
        transactions(10);

        test.sync(entry().subscriber("other"))
                .expect(finding().key("other").message("1 transaction in the data, fewer than 10"));
    }

    @Test
    void aSubscriberWithoutTransactionsIsNotToldOf() {
        test.message(refusal("4.5", "-5.5")).expectNothing();
    }

    @Test
    void theLimitsCanBeSet() {
        test.option("least", "2").option("most", "3");
        transactions(4);

        test.expect(finding().messageContaining("more than 3"));
    }

    private void transactions(int number) {
        for (int i = 0; i < number; i++) {
            test.sync(entry());
        }
    }
}
