package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.DriftCause;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingDraft;
import io.calo.analysis.spi.FindingSink;
import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The difference between wallet and subscription changed. The finding's amount is the step; a step that brings the two closer
 * counts for less than one that parts them.
 */
final class LedgerDrift implements DetectorProvider {
    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.ledger.drift", "Drift step")
                .description(
                        "The drift, which is the wallet's balance less the new subscription balance, has changed by more"
                                + " than a minor unit since the transaction before that states the wallet's balance. The amount is"
                                + " the change. Cause: 'lost-update', 'gap', 'refused' or 'wallet-only', as told by the transaction"
                                + " immediately before. " + Severity.LOW + " where the change brings the two closer.")
                .severity(Severity.HIGH)
                .build();
    }

    @Override
    public Detector<State> create(DetectorOptions options) {
        return new Rule();
    }

    /** Where the wallet's balance was last stated, by currency: there the drift before is read. */
    static final class State {
        Map<String, SourcePosition> stated = new HashMap<>();
    }

    private static final class Rule implements Detector<State> {
        @Override
        public State newState() {
            return new State();
        }

        @Override
        public void onSync(State state, LedgerLine line, FindingSink out) {
            LedgerEntry entry = line.entry();
            BigDecimal drift = entry.drift();
            if (drift == null) {
                return;
            }
            SourcePosition before = state.stated.put(line.transaction().currency(), entry.position());
            BigDecimal step = line.driftStep();
            LedgerEntry previous = line.previous();
            DriftCause cause = line.driftCause();
            if (step == null || previous == null || cause == null) {
                return;
            }
            FindingDraft finding =
                    out.at(line).amount(step).cause(cause.id()).message(message(line, drift, step, cause));
            if (drift.abs().compareTo(drift.subtract(step).abs()) < 0) {
                finding.severity(Severity.LOW);
            }
            Evidence.addEntry(finding, previous);
            if (before != null && !before.equals(previous.position())) {
                finding.evidence(before);
            }
            finding.report();
        }

        private static String message(LedgerLine line, BigDecimal drift, BigDecimal step, DriftCause cause) {
            String currency = line.transaction().currency();
            return "wallet less subscription went from " + format(drift.subtract(step), currency) + " to "
                    + format(drift, currency) + ", a step of " + format(step, currency) + ": " + reason(cause);
        }

        private static String reason(DriftCause cause) {
            return switch (cause) {
                case LOST_UPDATE -> "the transaction before did not last in the subscription";
                case GAP -> "the subscription balance changed without a log";
                case REFUSED -> "the wallet took the debit before, which the subscription refused";
                case WALLET_ONLY -> "the wallet moved alone";
            };
        }
    }
}
