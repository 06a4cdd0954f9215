package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;

import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.testkit.DetectorTest;
import io.calo.analysis.testkit.EntryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransactionDuplicateTest {
    private static final String NOON = "2024-03-04T12:00:00Z";

    private static DetectorTest rule() {
        return DetectorTest.of(new TransactionDuplicate());
    }

    /** A debit of 10 from 100 at noon. */
    private static DetectorTest ruleAfterADebit() {
        return rule().sync(debit().at(NOON));
    }

    private static EntryBuilder debit() {
        return entry().from("100").debit("10").vat("1");
    }

    @Test
    void idThatIsPublishedTwiceIsFoundAtTheSecond() {
        rule().sync(entry().id("T"))
                .sync(entry().id("T"))
                .expect(finding()
                        .transaction("T")
                        .at("2024-03-04T07:00:00Z")
                        .severity(Severity.HIGH)
                        .cause("same-id")
                        .amount("10")
                        .evidence(3)
                        .evidence(Places.start(2))
                        .evidence(Places.fate(2))
                        .evidence(Places.start(1))
                        .message(
                                "a transaction of BHD 10.000 from a balance of BHD 990.000 was published before, under the"
                                        + " same id"));
    }

    @ParameterizedTest
    @EnumSource(names = "PUBLISHED", mode = EnumSource.Mode.EXCLUDE)
    void redeliveryOfWhatWasNotPublishedIsNone(Outcome first) {
        rule().sync(entry().id("T").outcome(first)).sync(entry().id("T")).expectNothing();
    }

    @ParameterizedTest
    @EnumSource(names = "PUBLISHED", mode = EnumSource.Mode.EXCLUDE)
    void redeliveryThatIsNotPublishedIsNone(Outcome second) {
        rule().sync(entry().id("T")).sync(entry().id("T").outcome(second)).expectNothing();
    }

    @Test
    void publishedTwiceWithASkipBetweenIsFound() {
        rule().sync(entry().id("T"))
                .sync(entry().id("T").outcome(Outcome.SKIPPED))
                .sync(entry().id("T"))
                .expect(finding().cause("same-id").evidence(Places.start(3)).evidence(Places.start(1)));
    }

    @Test
    void idIsRememberedForFourteenDays() {
        rule().sync(entry().id("T").at(NOON))
                .sync(entry().id("T").at("2024-03-18T12:00:00Z"))
                .expect(finding().cause("same-id"));
        rule().sync(entry().id("T").at(NOON))
                .sync(entry().id("T").at("2024-03-18T12:00:00.001Z"))
                .expectNothing();
    }

    @Test
    void likeTransactionFromTheSameBalanceIsFoundAtTheLater() {
        ruleAfterADebit()
                .sync(debit().at("2024-03-04T12:00:03Z"))
                .expect(finding()
                        .transaction("T2")
                        .cause("same-balance")
                        .amount("9")
                        .evidence(3)
                        .evidence(Places.start(1))
                        .message(
                                "a transaction of BHD 10.000 from a balance of BHD 100.000 is like T1 just before it"));
    }

    @Test
    void thirdOfThreeIsAnother() {
        ruleAfterADebit()
                .sync(debit().at("2024-03-04T12:00:03Z"))
                .sync(debit().at("2024-03-04T12:00:06Z"))
                .expect(
                        finding().transaction("T2").evidence(Places.start(1)),
                        finding().transaction("T3").evidence(Places.start(2)));
    }

    @Test
    void tenSecondsAreWithinTheWindowAndAMillisecondMoreIsNot() {
        ruleAfterADebit()
                .sync(debit().at("2024-03-04T12:00:10Z"))
                .expect(finding().transaction("T2"));
        ruleAfterADebit().sync(debit().at("2024-03-04T12:00:10.001Z")).expectNothing();
    }

    @Test
    void windowCanBeSet() {
        ruleAfterADebit()
                .option("window", "1m")
                .sync(debit().at("2024-03-04T12:01:00Z"))
                .expect(finding().transaction("T2"));
    }

    @Test
    void halfAMinorUnitOfDifferenceIsNone() {
        ruleAfterADebit()
                .sync(entry().from("100.0005").debit("9.9995").at("2024-03-04T12:00:01Z"))
                .expect(finding().transaction("T2"));
        ruleAfterADebit()
                .sync(entry().from("100.00051").debit("10").at("2024-03-04T12:00:01Z"))
                .expectNothing();
        ruleAfterADebit()
                .sync(entry().from("100").debit("10.00051").at("2024-03-04T12:00:01Z"))
                .expectNothing();
    }

    @Test
    void likeTransactionFromTheBalanceThatTheFirstLeftIsNone() {
        ruleAfterADebit()
                .sync(entry().from("91").debit("10").at("2024-03-04T12:00:01Z"))
                .expectNothing();
    }

    @Test
    void otherActionCurrencyDirectionOrSubscriberIsNone() {
        String soon = "2024-03-04T12:00:01Z";
        ruleAfterADebit().sync(debit().action("PARTIAL_REFUND").at(soon)).expectNothing();
        ruleAfterADebit().sync(debit().currency("KWD").at(soon)).expectNothing();
        ruleAfterADebit().sync(entry().from("100").credit("10").at(soon)).expectNothing();
        ruleAfterADebit().sync(debit().subscriber("other").at(soon)).expectNothing();
    }

    @Test
    void skippedTransactionsOpenWithTheBalanceThatTheyAllLedTo() {
        rule().sync(debit().at(NOON).outcome(Outcome.SKIPPED))
                .sync(debit().at("2024-03-04T12:00:01Z").outcome(Outcome.SKIPPED))
                .sync(debit().at("2024-03-04T12:00:02Z"))
                .sync(debit().at("2024-03-04T12:00:03Z").outcome(Outcome.SKIPPED))
                .expectNothing();
    }

    @Test
    void likeTransactionRefusedTwiceIsFoundSinceTheWalletTookBoth() {
        rule().sync(entry().from("5").debit("10").at(NOON).outcome(Outcome.REFUSED))
                .sync(entry().from("5").debit("10").at("2024-03-04T12:00:02Z").outcome(Outcome.REFUSED))
                .expect(finding().transaction("T2").cause("same-balance"));
    }

    @Test
    void redeliveryAtOnceIsNotLikeItself() {
        rule().sync(debit().id("T").at(NOON).outcome(Outcome.FAILED))
                .sync(debit().id("T").at("2024-03-04T12:00:02Z"))
                .expectNothing();
    }

    @Test
    void afterVeryManyTransactionsTheOldestAreForgotten() {
        redeliveredAfter(499).expect(finding().transaction("first").cause("same-id"));
        redeliveredAfter(500).expectNothing();
    }

    private static DetectorTest redeliveredAfter(int others) {
        DetectorTest many =
                rule().option("window", "0s").sync(entry().id("first").at(NOON));
        for (int i = 0; i < others; i++) {
            many.sync(entry().debit("0.01").at("2024-03-04T13:00:00Z"));
        }
        return many.sync(entry().id("first").at("2024-03-04T14:00:00Z"));
    }
}
