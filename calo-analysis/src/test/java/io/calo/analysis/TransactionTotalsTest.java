package io.calo.analysis;

import static io.calo.analysis.Log.analyze;
import static io.calo.analysis.Log.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.TransactionType;
import org.junit.jupiter.api.Test;

class TransactionTotalsTest {
    @Test
    void currenciesAreNeverAdded() {
        TransactionTotals totals = analyze(
                        started(1, "T1", "u", "type: 'CREDIT', ", "0.1", "100.1"),
                        started(2, "T2", "u", "type: 'CREDIT', ", "0.2", "100.2"),
                        started(3, "T3", "v", "", "5", "95"),
                        started(4, "T4", "v", "type: 'DEBIT', ", "7", "93").replace("BHD", "SAR"))
                .totals();

        assertThat(totals.count()).isEqualTo(4);
        assertThat(totals.subscribers()).isEqualTo(2);
        assertThat(totals.byType()).containsEntry(TransactionType.CREDIT, 2L).containsEntry(TransactionType.DEBIT, 1L);
        assertThat(totals.unstated()).isEqualTo(1);
        assertThat(totals.byCurrency().keySet()).containsExactly("BHD", "SAR");
        assertThat(totals.byCurrency().get("BHD").credit()).isEqualByComparingTo("0.3");
        assertThat(totals.byCurrency().get("BHD").unstated()).isEqualByComparingTo("5");
        assertThat(totals.byCurrency().get("SAR").debit()).isEqualByComparingTo("7");
    }
}
