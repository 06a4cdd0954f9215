package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeAccountTest {
    private static final EpisodeAccount IN_BAHRAIN = new EpisodeAccount(ZoneId.of("Asia/Bahrain"));

    @Test
    void refusedDebitThatTheWalletTook() {
        assertThat(accounts(refused()))
                .containsExactly(
                        "On 15 Feb 2024 17:42 (Bahrain) the wallet was below zero, at SAR -660.00, after a manual"
                                + " deduction INVAILID_ENTRY of SAR 5,250.00, while the subscription balance was"
                                + " SAR 4,590.00. No earlier entry is in the data. It was"
                                + " made good on 15 Feb 2024 17:43, 1 minute later, by a manual addition"
                                + " CALO_TEAM_PERKS of SAR 1,000.00, and the subscription balance was then at"
                                + " SAR 5,590.00. No finding of the 30 days before announced it."
                                + " The divergence of the two ledgers that began on 15 Feb 2024 17:42 came of it.",
                        "On 15 Feb 2024 17:42 (Bahrain) a manual deduction INVAILID_ENTRY of SAR 5,250.00 was refused"
                                + " on the subscription side (balance 4,590.00) but taken by the wallet, which fell"
                                + " to -660.00. The ledgers were SAR 5,250.00 apart, the wallet below the"
                                + " subscription, until 15 Feb 2024 17:44, 2 minutes later, when the subscription"
                                + " balance had been changed without a log. The service did not report it. Staff"
                                + " made 1 correction meanwhile: INVAILID_ENTRY of SAR -300.00 on 15 Feb 2024 17:44.",
                        "On 15 Feb 2024 17:42 (Bahrain) a manual deduction INVAILID_ENTRY of SAR 5,250.00 was refused"
                                + " because it would have taken the subscription balance from SAR 4,590.00 to"
                                + " -660.00. No earlier entry is in the data. It was settled on 15 Feb 2024 17:44,"
                                + " 2 minutes later, when the subscription balance had been changed without a log."
                                + " No finding of the 30 days before announced it. The divergence of the two"
                                + " ledgers that began on 15 Feb 2024 17:42 came of it.");
    }

    @Test
    void lostUpdate() {
        Told told = new Told()
                .published("2024-01-01T00:00:00Z", "RENEW_SUBSCRIPTION", "100", "150", "150")
                .published("2024-01-02T00:00:00Z", "DELIVERY_DEDUCTION", "100", "90", "140");

        assertThat(account(told))
                .isEqualTo("On 1 Jan 2024 03:00 (Bahrain) a manual addition RENEW_SUBSCRIPTION of SAR 50.00 was"
                        + " published on the subscription side but did not last: the next entry began again from"
                        + " 100.00. The ledgers have been SAR 50.00 apart since, the wallet above the subscription."
                        + " The service did not report it.");
    }

    @Test
    void gap() {
        Told told = new Told()
                .published("2024-01-01T00:00:00Z", "RENEW_SUBSCRIPTION", "100", "150", "150")
                .published("2024-01-02T00:00:00Z", "DELIVERY_DEDUCTION", "20", "10", "140");

        assertThat(account(told))
                .startsWith("By 2 Jan 2024 03:00 (Bahrain) the subscription balance had been changed without a log: a"
                        + " delivery deduction of SAR 10.00 then found it at 20.00; the entry before was on 1 Jan 2024 03:00. The ledgers have been SAR 130.00"
                        + " apart since, the wallet above the subscription.");
    }

    @Test
    void walletThatTookAnEntryTwice() {
        assertThat(account(parted("70")))
                .startsWith("By 3 Jan 2024 00:01 (Bahrain) the wallet had moved alone: the subscription balance went"
                        + " on unbroken, but after a delivery deduction of SAR 10.00 the wallet held 70.00, SAR 10.00"
                        + " less than the ledger explains: the net of one such entry, as if one more had been taken"
                        + " from the wallet whose sync is not in these logs, or this one twice; the entry before was"
                        + " on 2 Jan 2024 00:01. The ledgers have been SAR 10.00 apart since, the wallet below the"
                        + " subscription.");
    }

    @Test
    void walletThatMovedByAnotherAmountWasNotBookedTwice() {
        assertThat(account(parted("69")))
                .contains("the wallet held 69.00; the entry before was on 2 Jan 2024 00:01.")
                .doesNotContain("twice");
    }

    @Test
    void ledgersApartWhenTheDataBegin() {
        Told told = new Told()
                .published("2024-01-02T21:01:00Z", "DELIVERY_DEDUCTION", "90", "80", "1000")
                .published("2024-01-03T21:01:00Z", "DELIVERY_DEDUCTION", "80", "70", "70");

        assertThat(account(told))
                .isEqualTo(
                        "The ledgers were apart when the wallet's balance was first stated with a transaction of this"
                                + " subscriber, on 3 Jan 2024 00:01 (Bahrain), the first of the subscriber in these logs;"
                                + " nothing shows when or why they parted. The"
                                + " ledgers were SAR 920.00 apart, the wallet above the subscription, until 4 Jan 2024 00:01,"
                                + " 1 day later, when the wallet had been changed without a log. The service did not report"
                                + " it.");
    }

    @Test
    void ledgersFirstComparedAndApartByTheEntryItself() {
        Told told = new Told()
                .published("2024-01-01T21:01:00Z", "DELIVERY_DEDUCTION", "100", "90", null)
                .published("2024-01-02T21:01:00Z", "DELIVERY_DEDUCTION", "90", "80", "70");

        assertThat(account(told))
                .startsWith(
                        "The ledgers were apart when the wallet's balance was first stated with a transaction of this"
                                + " subscriber, on 3 Jan 2024 00:01 (Bahrain); nothing shows when or why they parted, but"
                                + " the difference is the net of a delivery deduction of SAR 10.00. The ledgers have been SAR 10.00 apart since");
    }

    @Test
    void ledgersPartedByBreaksBeforeTheyWereCompared() {
        Told told = new Told()
                .published("2024-01-01T21:01:00Z", "DELIVERY_DEDUCTION", "100", "90", null)
                .published("2024-01-02T21:01:00Z", "RENEW_SUBSCRIPTION", "50", "80", null)
                .published("2024-01-03T21:01:00Z", "DELIVERY_DEDUCTION", "50", "40", "110");

        assertThat(account(told))
                .startsWith("The ledgers were apart when the wallet's balance was first stated with a transaction of"
                        + " this subscriber, on 4 Jan 2024 00:01 (Bahrain), by just what the subscription balance had"
                        + " changed without a log by then: SAR -40.00 by 3 Jan 2024 00:01, SAR -30.00 when an update"
                        + " of 3 Jan 2024 00:01 did not last. The ledgers have been SAR 70.00 apart since");
    }

    @Test
    void breaksThatDoNotExplainTheDifferenceAreMentioned() {
        Told told = new Told()
                .published("2024-01-01T21:01:00Z", "DELIVERY_DEDUCTION", "100", "90", null)
                .published("2024-01-02T21:01:00Z", "DELIVERY_DEDUCTION", "50", "40", "110");

        assertThat(account(told))
                .contains("; nothing shows when or why they parted. Before that the subscription balance had changed"
                        + " without a log once, by SAR -40.00. The ledgers have been");
    }

    @Test
    void driftThatChangedInBetween() {
        Told told = new Told()
                .published("2024-01-02T21:01:00Z", "DELIVERY_DEDUCTION", "90", "80", "1000")
                .published("2024-01-03T21:01:00Z", "COMPENSATION", "80", "90", "1510")
                .published("2024-01-04T21:01:00Z", "DELIVERY_DEDUCTION", "90", "80", "1100");

        assertThat(account(told))
                .isEqualTo(
                        "The ledgers were apart when the wallet's balance was first stated with a transaction of this"
                                + " subscriber, on 3 Jan 2024 00:01 (Bahrain), the first of the subscriber in these logs;"
                                + " nothing shows when or why they parted. They"
                                + " were SAR 920.00 apart, the wallet above the subscription. The difference then changed"
                                + " twice, and was largest on 4 Jan 2024 00:01, when the wallet held SAR 1,420.00 more than"
                                + " the subscription showed. By the last entry within, on 5 Jan 2024 00:01, the wallet holds"
                                + " SAR 1,020.00 more than the subscription shows. The service did not report it. Staff made"
                                + " 1 correction meanwhile: COMPENSATION of SAR 10.00 on 4 Jan 2024 00:01.");
    }

    @Test
    void correctionThatHealedIsToldOnce() {
        Told told = new Told()
                .published("2024-01-02T21:01:00Z", "DELIVERY_DEDUCTION", "90", "80", "60")
                .published("2024-01-03T21:01:00Z", "FIXING_BALANCE", "80", "60", "60");

        assertThat(account(told))
                .contains(", when staff corrected it by hand with a manual deduction FIXING_BALANCE of SAR 20.00.")
                .doesNotContain("meanwhile");
    }

    @Test
    void refusalOfWhichLittleIsKnown() {
        assertThat(account(new Told().refused("2024-01-03T21:01:00Z", "6.6")))
                .isEqualTo("On 4 Jan 2024 00:01 (Bahrain) a debit was refused because it would have taken the"
                        + " subscription balance of 6.60 below zero; the log does not say by how much. No earlier"
                        + " entry is in the data. Nothing of the subscriber was logged afterwards, so it is"
                        + " not known whether it was settled. No finding of the"
                        + " 30 days before announced it.");
    }

    @Test
    void walletOverdraftThatADivergenceAnnounced() {
        Told told = new Told()
                .published("2024-01-01T21:01:00Z", "DELIVERY_DEDUCTION", "90", "80", "80")
                .published("2024-01-02T21:01:00Z", "DELIVERY_DEDUCTION", "70", "60", "5")
                .published("2024-01-05T21:01:00Z", "DELIVERY_DEDUCTION", "60", "50", "-5")
                .published("2024-01-06T21:01:00Z", "DELIVERY_DEDUCTION", "50", "45", "-10");

        assertThat(accounts(told).get(1))
                .startsWith("On 6 Jan 2024 00:01 (Bahrain) the wallet fell below zero, to SAR -5.00, after a delivery"
                        + " deduction of SAR 10.00, while the subscription balance was SAR 50.00. The entries before it were a delivery deduction of SAR 10.00 on"
                        + " 2 Jan 2024 00:01 and a delivery deduction of SAR 10.00 on 3 Jan 2024 00:01. It was lowest"
                        + " on 7 Jan 2024 00:01, at SAR -10.00. It had not been made good by the subscriber's last"
                        + " entry, on 7 Jan 2024 00:01, 1 day later, when it was at SAR -10.00, and the"
                        + " subscription balance was then at SAR 45.00. It was announced by the divergence of the two"
                        + " ledgers that began on 3 Jan 2024 00:01, 3 days before.");
    }

    @Test
    void divergenceAnnouncesAWalletOverdraftHoweverOldItIs() {
        Told told = new Told()
                .published("2024-01-01T21:01:00Z", "DELIVERY_DEDUCTION", "90", "80", "5")
                .published("2024-03-05T21:01:00Z", "DELIVERY_DEDUCTION", "80", "70", "-5");

        assertThat(accounts(told).get(1))
                .endsWith(
                        " It was announced by the divergence of the two ledgers that began on 2 Jan 2024 00:01, 64 days"
                                + " before.")
                .doesNotContain("No finding");
    }

    @Test
    void appliedOverdraftThatAGapAnnounced() {
        Told told = new Told()
                .published("2024-01-01T21:01:00Z", "DELIVERY_DEDUCTION", "90", "80", null)
                .published("2024-01-02T21:01:00Z", "DELIVERY_DEDUCTION", "5", "4", null)
                .published("2024-01-05T21:01:00Z", "DELIVERY_DEDUCTION", "4", "-6", null);

        assertThat(account(told))
                .contains("the subscription balance was published below zero, at SAR -6.00, after a delivery deduction"
                        + " of SAR 10.00. The entries")
                .contains(" Nothing of the subscriber was logged afterwards. It")
                .endsWith(" It was announced by calo.ledger.gap on 3 Jan 2024 00:01, 3 days before.");
    }

    @Test
    void refusalAfterWhichTheLedgersWereFirstSeenToAgree() {
        Told told = new Told()
                .refused("2024-01-03T21:01:00Z", "6.6")
                .published("2024-01-09T21:01:00Z", "RENEW_SUBSCRIPTION", "6.6", "50", "50");

        assertThat(account(told))
                .contains(" The ledgers were first seen to agree on 10 Jan 2024 00:01, 6 days later. No finding")
                .doesNotContain("settled");
    }

    @Test
    void textThatIsNoActionIsNotTold() {
        Told told = new Told().published("2024-01-02T21:01:00Z", "Sara's refund", "80", "90", "60");

        assertThat(accounts(told)).noneMatch(account -> account.contains("Sara"));
    }

    @Test
    void accountIsTheSameInEveryLocale() {
        Locale usual = Locale.getDefault();
        List<String> here = accounts(refused());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-BH-u-nu-arab"));
            assertThat(accounts(refused())).isEqualTo(here);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, 31 Dec 2023 23:30 (UTC)",
        "Z, 31 Dec 2023 23:30 (UTC)",
        "Asia/Bahrain, 1 Jan 2024 02:30 (Bahrain)",
        "America/New_York, 31 Dec 2023 18:30 (New York)",
        "+03:00, 1 Jan 2024 02:30 (+03:00)",
    })
    void timeIsThatOfTheZone(String zone, String text) {
        assertThat(new AccountWords(ZoneId.of(zone)).timeInZone(Instant.parse("2023-12-31T23:30:00Z")))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0.5S, less than a second",
        "PT1S, 1 second",
        "PT59S, 59 seconds",
        "PT1M, 1 minute",
        "PT59M59S, 59 minutes",
        "PT1H, 1 hour",
        "PT23H, 23 hours",
        "PT24H, 1 day",
        "PT100H, 4 days",
    })
    void durationIsToldInItsLargestUnit(Duration duration, String text) {
        assertThat(AccountWords.duration(duration)).isEqualTo(text);
    }

    private static Told refused() {
        return new Told()
                .add("2024-02-15T14:42:21.579Z", Outcome.REFUSED, "INVAILID_ENTRY", "4590", "-660", "-660")
                .published("2024-02-15T14:43:59.933Z", "CALO_TEAM_PERKS", "4590", "5590", "340")
                .published("2024-02-15T14:44:33.499Z", "INVAILID_ENTRY", "340", "40", "40");
    }

    private static Told parted(String wallet) {
        return new Told()
                .published("2024-01-01T21:01:00Z", "DELIVERY_DEDUCTION", "100", "90", "90")
                .published("2024-01-02T21:01:00Z", "DELIVERY_DEDUCTION", "90", "80", wallet);
    }

    private static String account(Told told) {
        List<String> accounts = accounts(told);
        assertThat(accounts).hasSize(1);
        return accounts.get(0);
    }

    private static List<String> accounts(Told told) {
        return told.episodes().stream().map(IN_BAHRAIN::of).toList();
    }
}
