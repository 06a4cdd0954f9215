package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.Currencies;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Mismatch;
import io.calo.analysis.Severity;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingDraft;
import io.calo.analysis.spi.FindingSink;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The service found the balances apart: one finding for an episode, at its first record. Its amount is by what the ledgers are
 * apart then: the wallet's balance less what the transaction left in the subscription. The subscription balance that the service
 * quotes may be from before the transaction, so it counts only where no transaction is known.
 */
final class BalanceMismatch implements DetectorProvider {
    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.balance.mismatch", "Balances differ")
                .description(
                        "The service logged that subscription balance and wallet differ: once for each divergence of the"
                                + " two, at its first such record. The amount is the wallet's balance less what the transaction"
                                + " left in the subscription. " + Severity.INFO
                                + " where that is at most half a minor unit.")
                .severity(Severity.MEDIUM)
                .build();
    }

    @Override
    public Detector<State> create(DetectorOptions options) {
        return new Rule();
    }

    /** The last episode reported, by currency; a subscriber's currencies are ledgers of their own. */
    static final class State {
        Map<String, String> reported = new HashMap<>();
    }

    private static final class Rule implements Detector<State> {
        @Override
        public State newState() {
            return new State();
        }

        @Override
        public void onSync(State state, LedgerLine line, FindingSink out) {
            Mismatch mismatch = line.entry().mismatch();
            String currency = line.transaction().currency();
            if (mismatch != null && isFirst(state, currency, line.episodeId())) {
                BigDecimal apart =
                        mismatch.paymentBalance().subtract(line.entry().closingBalance());
                report(
                        out.at(line).evidence(mismatch.position()),
                        mismatch,
                        currency,
                        apart,
                        afterwards(apart, currency));
            }
        }

        @Override
        public void onMismatch(State state, UnlinkedMismatch unlinked, FindingSink out) {
            String currency = unlinked.currency();
            if (isFirst(state, Objects.requireNonNullElse(currency, ""), unlinked.episodeId())) {
                Mismatch mismatch = unlinked.mismatch();
                BigDecimal apart = mismatch.paymentBalance().subtract(mismatch.subscriptionBalance());
                report(out.at(unlinked), mismatch, currency, apart, ", a difference of " + format(apart, currency));
            }
        }

        private static boolean isFirst(State state, String currency, @Nullable String episode) {
            if (episode == null) {
                return true;
            }
            boolean known = state.reported.containsValue(episode);
            state.reported.put(currency, episode);
            return !known;
        }

        private static String afterwards(BigDecimal apart, String currency) {
            if (apart.signum() == 0) {
                return "; after this transaction the ledgers agree";
            }
            return "; after this transaction the ledgers "
                    + (isResidue(apart, currency)
                            ? "differ by rounding only"
                            : "are " + format(apart, currency) + " apart");
        }

        private static boolean isResidue(BigDecimal apart, String currency) {
            return Currencies.equal(apart, BigDecimal.ZERO, currency);
        }

        private static void report(
                FindingDraft finding, Mismatch mismatch, @Nullable String currency, BigDecimal apart, String verdict) {
            if (currency != null) {
                finding.amount(apart);
                if (isResidue(apart, currency)) {
                    finding.severity(Severity.INFO);
                }
            }
            finding.message("the service found " + format(mismatch.subscriptionBalance(), currency)
                            + " in the subscription and " + format(mismatch.paymentBalance(), currency)
                            + " in the wallet"
                            + verdict)
                    .report();
        }
    }
}
