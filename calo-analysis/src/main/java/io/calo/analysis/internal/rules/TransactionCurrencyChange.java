package io.calo.analysis.internal.rules;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.parser.SourcePosition;
import org.jspecify.annotations.Nullable;

/** A subscriber's currency changes. The finding has no amount: those before and after cannot be compared. */
final class TransactionCurrencyChange implements DetectorProvider {
    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.transaction.currency-change", "Currency changes")
                .description(
                        "A transaction is in another currency than the subscriber's transaction before. There is one"
                                + " finding for each change, so a change back is another.")
                .severity(Severity.MEDIUM)
                .build();
    }

    @Override
    public Detector<State> create(DetectorOptions options) {
        return new Rule();
    }

    /** The transaction before, as far as it matters. */
    static final class State {
        @Nullable
        String currency;

        @Nullable
        String transactionId;

        @Nullable
        SourcePosition position;
    }

    private static final class Rule implements Detector<State> {
        @Override
        public State newState() {
            return new State();
        }

        @Override
        public void onSync(State state, LedgerLine line, FindingSink out) {
            String currency = line.transaction().currency();
            SourcePosition before = state.position;
            if (before != null && !currency.equals(state.currency)) {
                out.at(line)
                        .message("the currency changes from " + state.currency + ", in transaction "
                                + state.transactionId + " before, to " + currency)
                        .evidence(before)
                        .report();
            }
            state.currency = currency;
            state.transactionId = line.transaction().id();
            state.position = line.entry().position();
        }
    }
}
