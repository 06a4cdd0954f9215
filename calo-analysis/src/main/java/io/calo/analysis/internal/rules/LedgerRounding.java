package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.formatExactly;

import io.calo.analysis.Currencies;
import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** New balances are the sum, but not exactly: one finding for a subscriber. Its amount is the largest residue. */
final class LedgerRounding implements DetectorProvider {
    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.ledger.rounding", "Rounding residue")
                .description(
                        "New balances of the subscriber are not exactly the old balance and the net amount, by at most"
                                + " half a minor unit. The amount is the residue that is largest in minor units; the evidence is"
                                + " where it stands.")
                .severity(Severity.INFO)
                .build();
    }

    @Override
    public Detector<State> create(DetectorOptions options) {
        return new Rule();
    }

    /** How many, and the largest so far. */
    static final class State {
        long transactions;

        @Nullable
        BigDecimal largest;

        @Nullable
        BigDecimal largestInMinorUnits;

        @Nullable
        EventReference example;
    }

    private static final class Rule implements Detector<State> {
        @Override
        public State newState() {
            return new State();
        }

        @Override
        public void onSync(State state, LedgerLine line, FindingSink out) {
            String currency = line.transaction().currency();
            Deviation deviation = Deviation.of(line.entry());
            if (deviation.amount().signum() == 0 || !deviation.isWithinRounding(currency)) {
                return;
            }
            state.transactions++;
            BigDecimal minorUnits = deviation.amount().abs().movePointRight(Currencies.decimals(currency));
            if (state.largestInMinorUnits == null || minorUnits.compareTo(state.largestInMinorUnits) > 0) {
                state.largestInMinorUnits = minorUnits;
                state.largest = deviation.amount();
                state.example = line.entry().reference();
            }
        }

        @Override
        public void onEnd(State state, FindingSink out) {
            EventReference example = state.example;
            BigDecimal largest = state.largest;
            if (example == null || largest == null) {
                return;
            }
            String count =
                    state.transactions == 1 ? "1 new balance equals" : state.transactions + " new balances equal";
            out.atKey(example)
                    .amount(largest)
                    .message(count + " old balance and net amount only up to rounding; the largest residue is "
                            + formatExactly(largest, example.currency()))
                    .report();
        }
    }
}
