package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Scope;
import io.calo.analysis.spi.Stateless;
import io.calo.parser.Transaction;

/** {@code calo.sync.unfinished}: a message was taken up, and the logs do not say what became of it. */
final class SyncUnfinished implements DetectorProvider {
    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.sync.unfinished", "Unfinished sync")
                .description("The service took a message up and the logs do not say what became of it: it was neither"
                        + " published nor skipped, refused or failed.")
                .severity(Severity.MEDIUM)
                .scope(Scope.SERVICE)
                .build();
    }

    @Override
    public Detector<Stateless> create(DetectorOptions options) {
        return new LooseEnds();
    }

    private static final class LooseEnds implements Detector<Stateless> {
        @Override
        public Stateless newState() {
            return new Stateless();
        }

        @Override
        public void onSync(Stateless state, LedgerLine line, FindingSink out) {
            if (line.entry().outcome() != Outcome.UNFINISHED) {
                return;
            }
            Transaction transaction = line.transaction();
            String currency = transaction.currency();
            out.at(line)
                    .amount(transaction.amount())
                    .cause("started")
                    .message("the sync of " + format(transaction.amount(), currency)
                            + " started and its end is not in the logs; the subscription balance is "
                            + format(transaction.newBalance(), currency) + " if it was published, else "
                            + format(transaction.oldBalance(), currency))
                    .report();
        }

        @Override
        public void onMessage(Stateless state, UnstartedMessage message, FindingSink out) {
            if (message.outcome() == Outcome.UNFINISHED) {
                out.at(message)
                        .cause("unstarted")
                        .message(
                                "a message was taken up and nothing more of it is in the logs, not even which transaction"
                                        + " it asked for")
                        .report();
            }
        }
    }
}
