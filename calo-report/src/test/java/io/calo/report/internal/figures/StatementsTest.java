package io.calo.report.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.Outcome;
import java.math.BigDecimal;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StatementsTest {
    private final Entries of = new Entries();

    @Test
    void statementTellsAnAccountFromItsOpeningToItsClosing() {
        of.published("50", "100", "150", "150")
                .published("10", "145", "135", "140")
                .add(Outcome.REFUSED, "200", "135", "-65", "-60");

        Statement statement = statement();

        assertThat(statement.transactions()).isEqualTo(3);
        assertThat(statement.opening()).isEqualByComparingTo("100");
        assertThat(statement.credits()).isEqualByComparingTo("50");
        assertThat(statement.debits()).isEqualByComparingTo("10");
        assertThat(statement.unexplained()).isEqualByComparingTo("-5");
        assertThat(statement.closing()).isEqualByComparingTo("135");
        assertThat(statement.wallet()).isEqualByComparingTo("-60");
        assertThat(statement.drift()).isEqualByComparingTo("-195");
        assertThat(statement.stake()).isEqualByComparingTo("195");
    }

    @Test
    void ledgersThatWereNeverComparedHaveNothingAtStake() {
        of.published("10", "100", "90", null);

        assertThat(statement().wallet()).isNull();
        assertThat(statement().drift()).isZero();
        assertThat(statement().stake()).isZero();
    }

    @Test
    void differenceOfOneCoinIsNothingAndOfMoreIsSomething() {
        of.published("10", "100", "90", "89.999");
        assertThat(statement().stake()).isZero();
        assertThat(statement().drift()).isEqualByComparingTo("-0.001");

        of.published("10", "90", "80", "79.9989");
        assertThat(statement().stake()).isEqualByComparingTo("0.0011");
    }

    @Test
    void balanceBelowZeroCannotBeEatenAnyFurther() {
        of.published("10", "5", "-5", "-7");

        assertThat(statement().drift()).isEqualByComparingTo("-2");
        assertThat(statement().stake()).as("what the wallet lacks alone").isEqualByComparingTo("7");
    }

    @Test
    void walletThatHoldsMoreIsOwed() {
        of.published("10", "100", "90", "95");

        assertThat(statement().stake()).isEqualByComparingTo("-5");
    }

    @Test
    void noteThatBalancesDifferTellsTheWalletToo() {
        of.published("10", "100", "90", null).mismatch("100", "87");

        assertThat(statement().wallet()).isEqualByComparingTo("87");
        assertThat(statement().drift()).isEqualByComparingTo("-3");
    }

    @Test
    void averagesAreByMonthThenByYearInTheZone() {
        of.at("2023-12-30T10:00:00Z").published("10", "100", "90", null);
        of.at("2023-12-31T21:01:00Z").published("10", "90", "80", null);
        of.at("2024-01-05T10:00:00Z").published("31", "80", "111", null);
        of.at("2024-01-06T10:00:00Z").add(Outcome.REFUSED, "500", "111", "-389", null);

        assertThat(Averages.of(of.ledger(), ZoneId.of("Asia/Bahrain")))
                .extracting(StatementsTest::told)
                .containsExactly(
                        "2023-12: 1, 0 in 0, 1 out 10, 90.0000, null 10.0000",
                        "2024-01: 3, 1 in 31, 1 out 10, 100.6667, 31.0000 10.0000",
                        "2023: 1, 0 in 0, 1 out 10, 90.0000, null 10.0000",
                        "2024: 3, 1 in 31, 1 out 10, 100.6667, 31.0000 10.0000");
    }

    private static String told(Average one) {
        return one.period() + ": " + one.transactions() + ", " + one.credits() + " in " + one.credited() + ", "
                + one.debits() + " out " + one.debited() + ", " + one.averageBalance() + ", " + one.averageCredit()
                + " " + one.averageDebit();
    }

    private Statement statement() {
        Statement statement = Statements.of(of.ledger()).get(0);
        BigDecimal reckoned = statement
                .opening()
                .add(statement.credits())
                .subtract(statement.debits())
                .add(statement.unexplained());
        assertThat(reckoned).isEqualByComparingTo(statement.closing());
        return statement;
    }
}
