package io.calo.analysis.internal.rules;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;
import static io.calo.analysis.testkit.Given.mismatch;
import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.Continuity;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Mismatch;
import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.internal.detect.ActiveDetector;
import io.calo.analysis.internal.detect.DetectorCatalog;
import io.calo.analysis.internal.detect.DetectorSetup;
import io.calo.analysis.internal.detect.Failures;
import io.calo.analysis.internal.detect.KeyRun;
import io.calo.analysis.spi.Scope;
import io.calo.analysis.testkit.DetectorTest;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BalanceMismatchTest {
    private static DetectorTest rule() {
        return DetectorTest.of(new BalanceMismatch());
    }

    @Test
    void mismatchAfterATransactionIsFoundAtTheTransaction() {
        rule().sync(entry().to("150").mismatch("150", "180"))
                .expect(finding()
                        .transaction("T1")
                        .severity(Severity.MEDIUM)
                        .amount("30")
                        .currency("BHD")
                        .evidence(2)
                        .evidence(Places.start(1))
                        .evidence(Places.mismatch(1))
                        .message("the service found BHD 150.000 in the subscription and BHD 180.000 in the wallet;"
                                + " after this transaction the ledgers are BHD 30.000 apart"));
    }

    @Test
    void subscriptionBalanceFromBeforeTheTransactionDoesNotChangeTheAmount() {
        rule().sync(entry().debit("9").from("91").to("82").mismatch("91", "73"))
                .expect(finding()
                        .severity(Severity.MEDIUM)
                        .amount("-9")
                        .message("the service found BHD 91.000 in the subscription and BHD 73.000 in the wallet;"
                                + " after this transaction the ledgers are BHD -9.000 apart"));
    }

    @Test
    void afterARefusedDebitTheAmountIsReckonedWithTheBalanceThatStayed() {
        rule().sync(entry().debit("9")
                        .from("5")
                        .to("-4")
                        .outcome(Outcome.REFUSED)
                        .mismatch("-4", "-4"))
                .expect(finding().amount("-9").severity(Severity.MEDIUM));
    }

    @Test
    void ledgersThatAgreeAfterTheTransactionAreOnlyWorthKnowing() {
        rule().sync(entry().debit("9").from("91").to("82").mismatch("91", "82"))
                .expect(finding()
                        .severity(Severity.INFO)
                        .amount("0")
                        .message("the service found BHD 91.000 in the subscription and BHD 82.000 in the wallet;"
                                + " after this transaction the ledgers agree"));
    }

    @Test
    void transactionWithoutAMismatchIsNot() {
        rule().sync(entry().wallet("7")).expectNothing();
    }

    @Test
    void differenceOfHalfAMinorUnitIsOnlyWorthKnowing() {
        rule().sync(entry().to("10").mismatch("10", "10.0005"))
                .expect(finding()
                        .amount("0.0005")
                        .severity(Severity.INFO)
                        .message("the service found BHD 10.000 in the subscription and BHD 10.0005 in the wallet;"
                                + " after this transaction the ledgers differ by rounding only"));
        rule().sync(entry().to("10").mismatch("10", "10.00051"))
                .expect(finding().severity(Severity.MEDIUM));
    }

    @Test
    void episodeIsFoundOnceAtItsFirstRecord() {
        rule().mismatch(mismatch("10", "9").episode("one"))
                .mismatch(mismatch("10", "8").episode("one"))
                .mismatch(mismatch("10", "7").episode("two"))
                .expect(
                        finding().withoutTransaction().amount("-1").evidence(1).evidence(Places.start(1)),
                        finding().amount("-3").evidence(Places.start(3)));
    }

    @Test
    void episodesOfTwoCurrenciesMayTakeTurns() {
        rule().mismatch(mismatch("10", "9").episode("one").currency("BHD"))
                .mismatch(mismatch("10", "8").episode("two").currency("SAR"))
                .mismatch(mismatch("10", "7").episode("one").currency("BHD"))
                .mismatch(mismatch("10", "6").episode("two").currency("SAR"))
                .expect(
                        finding().amount("-1").currency("BHD"),
                        finding().amount("-2").currency("SAR"));
    }

    @Test
    void episodeWhoseCurrencyBecomesKnownLaterIsStillTheSame() {
        rule().mismatch(mismatch("10", "9").episode("one").currency(null))
                .mismatch(mismatch("10", "8").episode("one"))
                .expect(finding()
                        .withoutAmount()
                        .message("the service found 10 in the subscription and 9 in the wallet, a difference of -1"));
    }

    @Test
    void linesOfAnEpisodeAreFoundOnceAndLinesOutsideAnyEachByItself() {
        assertThat(found(line("T1", "one"), line("T2", "one"), line("T3", null), line("T4", null), line("T5", "two")))
                .containsExactly("T1", "T3", "T4", "T5");
    }

    private static List<@Nullable String> found(LedgerLine... lines) {
        List<Finding> findings = new ArrayList<>();
        DetectorSetup setup =
                DetectorSetup.of(DetectorCatalog.builder().build(), Map.of(), Map.of(), Set.of(), Set.of());
        List<ActiveDetector> mismatch = setup.detectors(Scope.SUBSCRIBER).stream()
                .filter(detector -> detector.rule().equals("calo.balance.mismatch"))
                .toList();
        KeyRun run = new KeyRun("subscriber-1", mismatch, new Failures());
        for (LedgerLine line : lines) {
            run.onSync(line, findings::add);
        }
        return findings.stream().<@Nullable String>map(Finding::transactionId).toList();
    }

    private static LedgerLine line(String id, @Nullable String episode) {
        BigDecimal ten = BigDecimal.TEN;
        Transaction transaction = new Transaction(
                id, "subscriber-1", null, null, null, "BHD", ten, ten, ten, ten, null, null, null, Map.of());
        LedgerEntry entry = new LedgerEntry(
                transaction,
                Instant.parse("2024-03-04T06:00:00Z"),
                "request",
                null,
                Outcome.PUBLISHED,
                new Mismatch(ten, BigDecimal.ONE, Places.mismatch(1)),
                Places.start(1),
                Places.fate(1));
        return new LedgerLine(entry, null, Continuity.FIRST, null, null, null, null, null, episode);
    }
}
