package io.calo.report.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.Outcome;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesOfLineTest {
    private final Entries of = new Entries();

    @Test
    void unbrokenLedgerHasNoChanges() {
        of.published("10", "100", "90", null).published("10", "90", "80", null);

        assertThat(changes()).isEmpty();
    }

    @Test
    void balanceThatChangedBetweenTwoEntriesIsAGapAtTheLater() {
        of.published("10", "100", "90", null).published("10", "95", "85", null);

        assertThat(changes()).containsExactly("GAP T2 5");
    }

    @Test
    void publishedChangeThatIsGoneIsALostUpdateOfItsEntry() {
        of.published("50", "100", "150", null).published("10", "100", "90", null);

        assertThat(changes()).containsExactly("LOST_UPDATE T1 -50");
    }

    @Test
    void skippedEntryWhoseBalanceWasNotTakenIsNotApplied() {
        of.add(Outcome.SKIPPED, "10", "100", "90", null).published("10", "100", "90", null);

        assertThat(changes()).containsExactly("NOT_APPLIED T1 10");
    }

    @Test
    void skippedEntryWhoseBalanceWasTakenChangesNothing() {
        of.add(Outcome.SKIPPED, "10", "100", "90", null).published("10", "90", "80", null);

        assertThat(changes()).isEmpty();
    }

    @Test
    void unfinishedEntryWhoseBalanceWasNotTakenIsNotApplied() {
        of.add(Outcome.UNFINISHED, "10", "100", "90", null).published("10", "100", "90", null);

        assertThat(changes()).containsExactly("NOT_APPLIED T1 10");
    }

    @Test
    void refusedAndFailedEntriesLeaveTheBalance() {
        of.add(Outcome.REFUSED, "10", "5", "-5", null)
                .add(Outcome.FAILED, "10", "5", "-5", null)
                .published("1", "5", "4", null);

        assertThat(changes()).isEmpty();
    }

    @Test
    void halfACoinIsResidueAndMoreIsNot() {
        of.published("10", "100", "90.0005", null).published("10", "90", "79.9994", null);

        assertThat(changes()).containsExactly("RESIDUE T1 0.0005", "RESIDUE T2 -0.0005", "ARITHMETIC T2 -0.0006");
    }

    @Test
    void entryWithoutDirectionMovesByResidueOnly() {
        of.add(Outcome.PUBLISHED, null, "10", "0", "100", "100.0004", null);

        assertThat(changes()).containsExactly("RESIDUE T1 0.0004");
    }

    @Test
    void contradictingTypeIsWrongByTwiceTheAmount() {
        of.add(Outcome.PUBLISHED, TransactionType.DEBIT, "10", "0", "100", "110", null);

        assertThat(changes()).containsExactly("ARITHMETIC T1 20");
    }

    @Test
    void vatMovesNoBalance() {
        of.add(Outcome.PUBLISHED, TransactionType.DEBIT, "11", "1", "100", "90", null);

        assertThat(changes()).isEmpty();
    }

    @Test
    void eachCurrencyIsAnAccountOfItsOwn() {
        of.published("10", "100", "90", null)
                .in("SAR")
                .published("10", "7", "-3", null)
                .in("BHD");
        of.published("10", "91", "81", null);

        assertThat(changes()).containsExactly("GAP T3 1");
        assertThat(Statements.of(of.ledger())).extracting(Statement::currency).containsExactly("BHD", "SAR");
    }

    private List<String> changes() {
        return UnexplainedChanges.of(of.ledger()).stream()
                .map(one -> one.kind() + " " + id(one) + " " + plain(one.amount()))
                .toList();
    }

    private static String id(UnexplainedChange change) {
        String id = change.entry().transaction().id();
        return id.substring(id.lastIndexOf('-') + 1);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
