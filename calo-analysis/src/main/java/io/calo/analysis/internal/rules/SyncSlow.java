package io.calo.analysis.internal.rules;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.Refusal;
import io.calo.analysis.Severity;
import io.calo.analysis.Ulids;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Option;
import io.calo.analysis.spi.Scope;
import io.calo.analysis.spi.Stateless;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code calo.sync.slow}: a wallet transaction was taken up long after it was made. */
final class SyncSlow implements DetectorProvider {
    private static final Option<Duration> DELAY = Option.duration(
                    "delay", Duration.ofHours(1), "How long after it was made a transaction may be taken up.")
            .checked(value -> !value.isNegative(), "zero or more");

    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.sync.slow", "Slow sync")
                .description("A transaction was taken up long after the wallet made it, which the time in its id tells;"
                        + " in between the two balances differed. Ids that are no ULIDs tell no time.")
                .severity(Severity.LOW)
                .scope(Scope.SUBSCRIBER)
                .option(DELAY)
                .build();
    }

    @Override
    public Detector<Stateless> create(DetectorOptions options) {
        return new Delays(options.get(DELAY));
    }

    private record Delays(Duration delay) implements Detector<Stateless> {
        @Override
        public Stateless newState() {
            return new Stateless();
        }

        @Override
        public void onSync(Stateless state, LedgerLine line, FindingSink out) {
            Duration late = late(line.transaction().id(), line.entry().timestamp());
            if (late != null) {
                out.at(line)
                        .amount(line.transaction().amount())
                        .message("the sync started " + since(late))
                        .report();
            }
        }

        @Override
        public void onMessage(Stateless state, UnstartedMessage message, FindingSink out) {
            Refusal refusal = message.refusal();
            Duration late = refusal == null ? null : late(refusal.transactionId(), refusal.timestamp());
            if (late != null) {
                out.at(message).message("it was refused " + since(late)).report();
            }
        }

        /** How late it was; null where that is not too late, or not known. A clock that runs behind makes nothing late. */
        private @Nullable Duration late(String transactionId, Instant logged) {
            Instant made = Ulids.timestamp(transactionId);
            if (made == null) {
                return null;
            }
            Duration late = Duration.between(made, logged);
            return late.compareTo(delay) > 0 ? late : null;
        }

        private String since(Duration late) {
            return Wording.time(late) + " after the wallet made the transaction, more than " + Wording.time(delay);
        }
    }
}
