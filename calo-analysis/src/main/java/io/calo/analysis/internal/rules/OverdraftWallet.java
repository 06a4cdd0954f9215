package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.Currencies;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingDraft;
import io.calo.analysis.spi.FindingSink;
import java.math.BigDecimal;

/**
 * The wallet is below zero, whatever became of the sync: the wallet moved before it. The finding's amount is the wallet's balance.
 * The transaction at which the logs first show the wallet below zero counts for more than those at which it still is.
 */
final class OverdraftWallet implements DetectorProvider {
    private static final String FELL = "fell";
    private static final String STAYS = "stays";

    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.overdraft.wallet", "Wallet below zero")
                .description(
                        "The wallet's balance is below zero by more than half a minor unit, whatever the outcome. The"
                                + " amount is that balance. Cause: '" + FELL + "' where the logs first show it, '"
                                + STAYS
                                + "' (" + Severity.MEDIUM
                                + ") at those that follow while it has not been at or above zero.")
                .severity(Severity.HIGH)
                .build();
    }

    @Override
    public Detector<State> create(DetectorOptions options) {
        return new Rule();
    }

    /** What the wallet was last seen to be. */
    static final class State {
        boolean belowZero;
    }

    private static final class Rule implements Detector<State> {
        @Override
        public State newState() {
            return new State();
        }

        @Override
        public void onSync(State state, LedgerLine line, FindingSink out) {
            BigDecimal wallet = line.transaction().paymentBalance();
            if (wallet == null) {
                return;
            }
            boolean wasBelowZero = state.belowZero;
            String currency = line.transaction().currency();
            state.belowZero = Currencies.isBelowZero(wallet, currency);
            if (state.belowZero) {
                FindingDraft finding = out.at(line).amount(wallet).cause(wasBelowZero ? STAYS : FELL);
                if (wasBelowZero) {
                    finding.severity(Severity.MEDIUM);
                }
                finding.message("the wallet is " + (wasBelowZero ? "still " : "") + "below zero, at "
                                + format(wallet, currency) + "; the new subscription balance is "
                                + format(line.transaction().newBalance(), currency))
                        .report();
            }
        }
    }
}
