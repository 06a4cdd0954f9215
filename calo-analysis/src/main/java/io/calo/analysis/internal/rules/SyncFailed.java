package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingDraft;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Scope;
import io.calo.analysis.spi.Stateless;
import io.calo.parser.Transaction;

/** {@code calo.sync.failed}: the sync of a message ended in an error. */
final class SyncFailed implements DetectorProvider {
    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.sync.failed", "Failed sync")
                .description("The service took a message up and its sync ended in an error, so that the subscription"
                        + " balance was not written. The queue delivers such a message again, and each delivery that"
                        + " fails is told of.")
                .severity(Severity.MEDIUM)
                .scope(Scope.SERVICE)
                .build();
    }

    @Override
    public Detector<Stateless> create(DetectorOptions options) {
        return new Failures();
    }

    private static final class Failures implements Detector<Stateless> {
        @Override
        public Stateless newState() {
            return new Stateless();
        }

        @Override
        public void onSync(Stateless state, LedgerLine line, FindingSink out) {
            LedgerEntry entry = line.entry();
            if (entry.outcome() != Outcome.FAILED) {
                return;
            }
            Transaction transaction = entry.transaction();
            FindingDraft draft = out.at(line)
                    .amount(transaction.amount())
                    .cause("started")
                    .message("the sync of " + format(transaction.amount(), transaction.currency())
                            + " failed; the subscription balance stayed at "
                            + format(transaction.oldBalance(), transaction.currency()));
            if (entry.fatePosition() != null) {
                draft.evidence(entry.fatePosition());
            }
            draft.report();
        }

        @Override
        public void onMessage(Stateless state, UnstartedMessage message, FindingSink out) {
            if (message.outcome() == Outcome.FAILED) {
                out.at(message)
                        .cause("unstarted")
                        .message("a message failed before its sync started; the log does not say which transaction it"
                                + " asked for")
                        .report();
            }
        }
    }
}
