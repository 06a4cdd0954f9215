package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;
import static io.calo.analysis.testkit.Given.refusal;

import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import io.calo.analysis.testkit.EntryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionCorrectionTest {
    private static DetectorTest rule() {
        return DetectorTest.of(new TransactionCorrection());
    }

    private static EntryBuilder payment(String amount) {
        return entry().credit(amount).action("RENEW_SUBSCRIPTION");
    }

    private static EntryBuilder correction(String amount) {
        return entry().debit(amount).action("INVAILID_ENTRY");
    }

    private static EntryBuilder compensation(String amount) {
        return entry().credit(amount).action("COMPENSATION");
    }

    @Test
    void correctionNamesTheEntryThatItReverses() {
        rule().sync(payment("1150").vat("150").currency("SAR"))
                .sync(correction("1000").currency("SAR").action("DOUBLE_ENTRY"))
                .expect(finding()
                        .transaction("T2")
                        .severity(Severity.LOW)
                        .cause("reverses")
                        .amount("-1000")
                        .currency("SAR")
                        .evidence(3)
                        .evidence(Places.start(2))
                        .evidence(Places.fate(2))
                        .evidence(Places.start(1))
                        .message("DOUBLE_ENTRY takes SAR 1,000.00; it reverses transaction T1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INVAILID_ENTRY", "DOUBLE_ENTRY", "FIXING_BALANCE", "REFUNDED_MANUALLY", "COMPENSATION"})
    void everyActionOfStaffIsFound(String action) {
        rule().sync(entry().credit("5").action(action))
                .expect(
                        finding()
                                .severity(Severity.MEDIUM)
                                .cause("unmatched")
                                .amount("5")
                                .evidence(2)
                                .message(
                                        action
                                                + " gives BHD 5.000; no entry of opposite effect and equal amount was found before it"));
    }

    @Test
    void otherActionsAreNoCorrections() {
        rule().sync(payment("5"))
                .sync(entry().debit("5").action("INVALID_ENTRY"))
                .sync(entry().unstated("5"))
                .expectNothing();
    }

    @Test
    void entryOfTheSameEffectIsNotReversed() {
        rule().sync(entry().debit("5")).sync(correction("5")).expect(finding().cause("unmatched"));
    }

    @Test
    void amountsAreEqualUpToHalfAMinorUnit() {
        rule().sync(payment("5")).sync(correction("5.0005")).expect(finding().cause("reverses"));
        rule().sync(payment("5")).sync(correction("4.9995")).expect(finding().cause("reverses"));
        rule().sync(payment("5")).sync(correction("5.00051")).expect(finding().cause("unmatched"));
    }

    @Test
    void thirtyDaysAreWithinTheWindowAndAMillisecondMoreIsNot() {
        rule().sync(payment("5").at("2024-03-01T12:00:00Z"))
                .sync(correction("5").at("2024-03-31T12:00:00Z"))
                .expect(finding().cause("reverses"));
        rule().sync(payment("5").at("2024-03-01T12:00:00Z"))
                .sync(correction("5").at("2024-03-31T12:00:00.001Z"))
                .expect(finding().cause("unmatched"));
    }

    @Test
    void windowCanBeSet() {
        rule().option("window", "1h")
                .sync(payment("5").at("2024-03-01T12:00:00Z"))
                .sync(correction("5").at("2024-03-01T13:00:01Z"))
                .expect(finding().cause("unmatched"));
    }

    @Test
    void latestEntryIsReversedAndThenTheOneBefore() {
        rule().sync(payment("5"))
                .sync(payment("5"))
                .sync(correction("5"))
                .sync(correction("5"))
                .sync(correction("5"))
                .expect(
                        finding().transaction("T3").cause("reverses").evidence(Places.start(2)),
                        finding().transaction("T4").cause("reverses").evidence(Places.start(1)),
                        finding().transaction("T5").cause("unmatched"));
    }

    @Test
    void otherCurrencyOrSubscriberIsNotReversed() {
        rule().sync(payment("5").currency("KWD"))
                .sync(payment("5").subscriber("other"))
                .sync(correction("5"))
                .expect(finding().cause("unmatched"));
    }

    @Test
    void correctionIsReversedByAnotherOnlyWhereNothingElseIs() {
        rule().sync(entry().debit("5"))
                .sync(correction("5"))
                .sync(compensation("5"))
                .expect(
                        finding().transaction("T2").cause("unmatched"),
                        finding().transaction("T3").cause("reverses").evidence(Places.start(1)));
        rule().sync(correction("5"))
                .sync(compensation("5"))
                .expect(
                        finding().transaction("T1").cause("unmatched"),
                        finding().transaction("T2").cause("reverses").evidence(Places.start(1)));
    }

    @Test
    void debitThatOnlyTheWalletTookCanBeReversed() {
        rule().sync(entry().from("3").debit("5").outcome(Outcome.REFUSED))
                .sync(compensation("5"))
                .expect(finding().cause("reverses").evidence(Places.start(1)));
    }

    @Test
    void debitRefusedWithoutAStartCanBeReversed() {
        rule().sync(entry().from("13").debit("10"))
                .message(refusal("3", "-2").id("R"))
                .sync(compensation("5"))
                .expect(finding()
                        .cause("reverses")
                        .evidence(Places.start(2))
                        .messageContaining("it reverses transaction R"));
    }

    @Test
    void negativeAmountIsReversedByWhatItDid() {
        rule().sync(entry().debit("-5"))
                .sync(correction("5"))
                .expect(finding().cause("reverses").evidence(Places.start(1)));
    }

    @Test
    void entryThatIsDeliveredAgainIsReversedOnce() {
        rule().sync(payment("5").id("T").outcome(Outcome.FAILED))
                .sync(payment("5").id("T"))
                .sync(correction("5"))
                .sync(correction("5"))
                .expect(
                        finding().cause("reverses").evidence(Places.start(2)),
                        finding().cause("unmatched").evidence(Places.start(4)));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void correctionThatIsDeliveredAgainIsFoundOnce(Outcome first) {
        rule().sync(payment("5"))
                .sync(correction("5").id("C").outcome(first))
                .sync(correction("5").id("C"))
                .expect(finding().transaction("C").cause("reverses").evidence(Places.start(2)));
    }

    @Test
    void afterVeryManyEntriesTheOldestAreForgotten() {
        correctedAfter(Reversibles.MOST - 1).expect(finding().cause("reverses"));
        correctedAfter(Reversibles.MOST).expect(finding().cause("unmatched"));
    }

    private static DetectorTest correctedAfter(int others) {
        DetectorTest many = rule().sync(payment("5"));
        for (int i = 0; i < others; i++) {
            many.sync(entry().debit("0.01").at("2024-03-04T13:00:00Z"));
        }
        return many.sync(correction("5").at("2024-03-04T14:00:00Z"));
    }
}
