package io.calo.analysis.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Outcome;
import io.calo.analysis.internal.detect.StateCodec;
import io.calo.parser.SourcePosition;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SavedLedgerTest {
    private final StateCodec codec = new StateCodec();

    /** Two currencies and actions, a wallet that drifts, a balance that jumps. */
    private static LedgerEntry entry(int number) {
        Transaction transaction = new Transaction(
                "T" + number,
                "subscriber-1",
                TransactionType.DEBIT,
                "MANUAL_DEDUCTION",
                number % 3 == 0 ? "REPLACE_FOOD" : "DELIVERY_DEDUCTION",
                number % 4 == 0 ? "SAR" : "BHD",
                BigDecimal.valueOf(number % 7),
                BigDecimal.ZERO,
                BigDecimal.valueOf(1000 - number % 11),
                BigDecimal.valueOf(1000 - number % 11 - number % 7),
                number % 5 == 0 ? null : BigDecimal.valueOf(1000 - number % 9),
                true,
                null,
                Map.of());
        SourcePosition position = new SourcePosition("logs/000000.gz", number, number);
        return new LedgerEntry(
                transaction,
                Instant.EPOCH.plusSeconds(number),
                "request-" + number,
                null,
                number % 6 == 0 ? Outcome.REFUSED : Outcome.PUBLISHED,
                null,
                position,
                position);
    }

    @Test
    void aLedgerGoesOnWhereItWasSaved() {
        LedgerBuilder whole = new LedgerBuilder();
        LedgerBuilder parted = new LedgerBuilder();
        List<LedgerLine> expected = new ArrayList<>();
        List<LedgerLine> lines = new ArrayList<>();
        for (int number = 1; number <= 60; number++) {
            expected.add(whole.add(entry(number)));
            parted = codec.restore("the ledger", new LedgerBuilder(), codec.save("the ledger", parted));
            lines.add(parted.add(entry(number)));
        }
        assertThat(lines).isEqualTo(expected);
        assertThat(lines).extracting(LedgerLine::usualAmount).anyMatch(amount -> amount != null);
        assertThat(lines).extracting(LedgerLine::driftStep).anyMatch(amount -> amount != null);
    }
}
