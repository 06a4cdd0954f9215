package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Refusal;
import io.calo.analysis.Severity;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.internal.rules.Reversibles.Reversible;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingDraft;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Option;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Staff corrected by hand. The finding names the entry reversed, where one is found; its amount is the effect of the correction,
 * below zero where it takes.
 */
final class TransactionCorrection implements DetectorProvider {
    /** As logged. */
    private static final Set<String> ACTIONS =
            Set.of("INVAILID_ENTRY", "DOUBLE_ENTRY", "FIXING_BALANCE", "REFUNDED_MANUALLY", "COMPENSATION");

    private static final Option<Duration> WINDOW = Option.duration(
                    "window", Duration.ofDays(30), "How long before a correction the entry may lie that it reverses.")
            .checked(window -> !window.isNegative(), "zero or above");

    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.transaction.correction", "Staff correction")
                .description(
                        "A transaction's action is one that staff use to put an earlier error right. It is matched to the"
                                + " subscriber's latest entry within the window that has the same currency, the opposite effect and"
                                + " the same net amount, up to half a minor unit, and has not been matched; entries that are no"
                                + " corrections come first, and one that was refused or failed counts, since the wallet took it."
                                + " Cause: 'reverses' or 'unmatched'; " + Severity.LOW
                                + " where matched. The amount is the effect"
                                + " of the correction, below zero where it takes. The last " + Reversibles.MOST
                                + " entries of a subscriber are looked at.")
                .severity(Severity.MEDIUM)
                .option(WINDOW)
                .build();
    }

    @Override
    public Detector<Reversibles> create(DetectorOptions options) {
        return new Rule(options.get(WINDOW));
    }

    private record Rule(Duration window) implements Detector<Reversibles> {
        @Override
        public Reversibles newState() {
            return new Reversibles();
        }

        @Override
        public void onSync(Reversibles state, LedgerLine line, FindingSink out) {
            LedgerEntry entry = line.entry();
            Transaction transaction = entry.transaction();
            state.currency = transaction.currency();
            String action = transaction.action();
            boolean correction = action != null && ACTIONS.contains(action);
            Reversible now = new Reversible(
                    transaction.id(),
                    entry.timestamp(),
                    transaction.currency(),
                    effect(transaction),
                    correction,
                    entry.position());
            state.forgetBefore(entry.timestamp().minus(window));
            boolean redelivered = state.remove(transaction.id());
            if (correction && !redelivered) {
                report(out, line, now.effect(), state.takeReversedBy(now));
            }
            state.add(now);
        }

        /** The wallet took what the subscription refused, so it can be reversed. */
        @Override
        public void onMessage(Reversibles state, UnstartedMessage message, FindingSink out) {
            Refusal refusal = message.refusal();
            if (refusal == null || refusal.newBalance() == null || state.currency == null) {
                return;
            }
            BigDecimal effect = refusal.newBalance().subtract(refusal.currentBalance());
            state.remove(refusal.transactionId());
            state.add(new Reversible(
                    refusal.transactionId(), refusal.timestamp(), state.currency, effect, false, refusal.position()));
        }

        /** The net amount, with the sign of the movement that the transaction is to make, whether it was carried out or not. */
        private static BigDecimal effect(Transaction transaction) {
            BigDecimal net = transaction.net().abs();
            int sign = transaction.newBalance().compareTo(transaction.oldBalance());
            return sign == 0 ? BigDecimal.ZERO : sign < 0 ? net.negate() : net;
        }

        private void report(FindingSink out, LedgerLine line, BigDecimal effect, @Nullable Reversible reversed) {
            Transaction transaction = line.transaction();
            String done = transaction.action()
                    + (effect.signum() < 0 ? " takes " : " gives ")
                    + format(effect.abs(), transaction.currency());
            FindingDraft finding = out.at(line).amount(effect);
            Evidence.addFate(finding, line.entry());
            if (reversed == null) {
                finding.cause("unmatched")
                        .message(done + "; no entry of opposite effect and equal amount was found before it");
            } else {
                finding.cause("reverses")
                        .severity(Severity.LOW)
                        .message(done + "; it reverses transaction " + reversed.id())
                        .evidence(reversed.position());
            }
            finding.report();
        }
    }
}
