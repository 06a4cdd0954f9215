package io.calo.report.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Outcome;
import io.calo.analysis.SubscriberLedger;
import io.calo.parser.SourcePosition;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActionTallyTest {
    private static final SourcePosition PLACE = new SourcePosition("logs/000000.gz", 1, 0);

    private final ActionTally tally = new ActionTally(ZoneId.of("Asia/Bahrain"));

    private void add(String time, @Nullable String action, String currency, TransactionType type, Outcome outcome) {
        Transaction transaction = new Transaction(
                "T",
                "ann",
                type,
                null,
                action,
                currency,
                new BigDecimal("11"),
                BigDecimal.ONE,
                new BigDecimal("100"),
                new BigDecimal("90"),
                null,
                null,
                null,
                Map.of());
        LedgerEntry entry =
                new LedgerEntry(transaction, Instant.parse(time), "request", null, outcome, null, PLACE, PLACE);
        tally.add(SubscriberLedger.of("ann", List.of(entry)));
    }

    @Test
    void monthsAreThoseOfTheZoneAndCurrenciesAreApart() {
        add("2023-12-31T20:59:59.999Z", "DELIVERY", "BHD", TransactionType.DEBIT, Outcome.PUBLISHED);
        add("2023-12-31T21:00:00Z", "DELIVERY", "BHD", TransactionType.DEBIT, Outcome.SKIPPED);
        add("2023-12-31T21:00:00Z", "DELIVERY", "AED", TransactionType.DEBIT, Outcome.PUBLISHED);

        assertThat(tally.totals())
                .extracting(ActionTotal::currency, ActionTotal::month)
                .containsExactly(
                        tuple("AED", YearMonth.of(2024, 1)),
                        tuple("BHD", YearMonth.of(2023, 12)),
                        tuple("BHD", YearMonth.of(2024, 1)));
    }

    @Test
    void creditsAndDebitsOfAnActionStandApartWithoutVat() {
        add("2024-01-01T00:00:00Z", "FIX", "BHD", TransactionType.DEBIT, Outcome.PUBLISHED);
        add("2024-01-02T00:00:00Z", "FIX", "BHD", TransactionType.CREDIT, Outcome.PUBLISHED);

        assertThat(tally.totals())
                .containsExactly(new ActionTotal(
                        "BHD", YearMonth.of(2024, 1), "FIX", 2, BigDecimal.TEN, BigDecimal.TEN, new BigDecimal("2")));
    }

    @Test
    void whatTookNoEffectIsLeftOut() {
        add("2024-01-01T00:00:00Z", "FIX", "BHD", TransactionType.DEBIT, Outcome.REFUSED);
        add("2024-01-01T00:00:00Z", "FIX", "BHD", TransactionType.DEBIT, Outcome.FAILED);

        assertThat(tally.totals()).isEmpty();
    }

    @Test
    void actionsWithoutNumberTakeBoundedMemoryAndAreNotLost() {
        for (int i = 0; i < ActionTally.MOST + 7; i++) {
            add("2024-01-01T00:00:00Z", "A" + i, "BHD", TransactionType.DEBIT, Outcome.PUBLISHED);
        }
        add("2024-01-01T00:00:00Z", null, "BHD", TransactionType.DEBIT, Outcome.PUBLISHED);

        assertThat(tally.totals()).hasSize(ActionTally.MOST + 1);
        assertThat(tally.totals().stream().mapToLong(ActionTotal::transactions).sum())
                .isEqualTo(ActionTally.MOST + 8);
        assertThat(tally.totals().get(0))
                .satisfies(further -> assertThat(further.action()).isEqualTo(ActionTotal.FURTHER))
                .satisfies(further -> assertThat(further.transactions()).isEqualTo(8));
    }
}
