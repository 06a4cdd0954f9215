package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.Outcome;
import io.calo.analysis.Refusal;
import io.calo.analysis.Severity;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingDraft;
import io.calo.analysis.spi.FindingSink;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A debit was refused, before or after its start. The finding's amount is what was refused, above zero.
 *
 * <p>A refusal without a start states no currency; it is taken to be that of the subscriber's transaction before. Where there is
 * none, the finding has neither currency nor amount, and its message gives bare numbers.
 */
final class OverdraftRefused implements DetectorProvider {
    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.overdraft.refused", "Overdraft refused")
                .description(
                        "A debit was refused because the subscription balance would go below zero, whether its sync"
                                + " was started or not. The amount is what was refused.")
                .severity(Severity.HIGH)
                .build();
    }

    @Override
    public Detector<State> create(DetectorOptions options) {
        return new Rule();
    }

    /** What the subscriber pays in. */
    static final class State {
        @Nullable
        String currency;
    }

    private static final class Rule implements Detector<State> {
        @Override
        public State newState() {
            return new State();
        }

        @Override
        public void onSync(State state, LedgerLine line, FindingSink out) {
            Transaction transaction = line.transaction();
            state.currency = transaction.currency();
            if (line.entry().outcome() != Outcome.REFUSED) {
                return;
            }
            FindingDraft finding = out.at(line)
                    .amount(transaction.net())
                    .message(message(
                            transaction.net(),
                            transaction.oldBalance(),
                            transaction.newBalance(),
                            transaction.currency()));
            Evidence.addFate(finding, line.entry());
            finding.report();
        }

        @Override
        public void onMessage(State state, UnstartedMessage message, FindingSink out) {
            Refusal refusal = message.refusal();
            if (refusal == null) {
                return;
            }
            BigDecimal refused = refused(refusal);
            FindingDraft finding = out.at(message)
                    .message(message(refused, refusal.currentBalance(), refusal.newBalance(), state.currency));
            if (state.currency != null) {
                finding.currency(state.currency);
                if (refused != null) {
                    finding.amount(refused);
                }
            }
            finding.report();
        }

        private static @Nullable BigDecimal refused(Refusal refusal) {
            BigDecimal newBalance = refusal.newBalance();
            return newBalance == null ? null : refusal.currentBalance().subtract(newBalance);
        }

        private static String message(
                @Nullable BigDecimal refused,
                BigDecimal balance,
                @Nullable BigDecimal newBalance,
                @Nullable String currency) {
            return "a debit" + (refused == null ? "" : " of " + format(refused, currency))
                    + " was refused: the subscription balance stays at " + format(balance, currency)
                    + " and would have "
                    + (newBalance == null ? "fallen below zero" : "become " + format(newBalance, currency))
                    + (currency == null ? "; the logs do not tell the currency" : "");
        }
    }
}
