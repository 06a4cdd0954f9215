package io.calo.analysis;

import static io.calo.analysis.Log.analyze;
import static io.calo.analysis.Log.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.TransactionType;
import org.junit.jupiter.api.Test;

class LedgerEntryTest {
    @Test
    void statedTypeIsTheDirectionEvenWhereTheBalanceContradictsIt() {
        LedgerEntry entry = entry("type: 'CREDIT', ", "10", "90");

        assertThat(entry.direction()).isEqualTo(TransactionType.CREDIT);
        assertThat(entry.directionInferred()).isFalse();
    }

    @Test
    void unstatedTypeIsInferredFromTheBalances() {
        assertThat(entry("", "10", "110").direction()).isEqualTo(TransactionType.CREDIT);
        assertThat(entry("", "10", "90").direction()).isEqualTo(TransactionType.DEBIT);
        assertThat(entry("", "10", "90").directionInferred()).isTrue();
    }

    @Test
    void balancesThatDifferByResidueHaveNoDirection() {
        assertThat(entry("", "0", "100.0005").direction()).isNull();
        assertThat(entry("", "0", "100.0005").directionInferred()).isFalse();
        assertThat(entry("", "0", "100.00051").direction()).isEqualTo(TransactionType.CREDIT);
    }

    @Test
    void driftIsWalletMinusSubscription() {
        assertThat(entry("paymentBalance: 75.5, ", "10", "90").drift()).isEqualByComparingTo("-14.5");
        assertThat(entry("", "10", "90").drift()).isNull();
    }

    private static LedgerEntry entry(String type, String amount, String newBalance) {
        return analyze(started(1, "T1", "u", type, amount, newBalance))
                .transactions()
                .iterator()
                .next();
    }
}
