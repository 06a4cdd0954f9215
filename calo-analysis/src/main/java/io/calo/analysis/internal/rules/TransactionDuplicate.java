package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.Currencies;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingDraft;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Option;
import io.calo.parser.SourcePosition;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A transaction stands twice. The finding is about the later one; its amount is that one's net amount.
 *
 * <p>Skipped transactions are no sign of it: another listener has written them before this one read the balance, so that several
 * different ones open with the same balance, namely the one that they all led to.
 */
final class TransactionDuplicate implements DetectorProvider {
    private static final Option<Duration> WINDOW = Option.duration(
                    "window",
                    Duration.ofSeconds(10),
                    "How far apart two like transactions from the same balance may be, by log time.")
            .checked(window -> !window.isNegative(), "zero or above");

    /** A queue keeps a message for 14 days at most; no redelivery can come later. */
    private static final Option<Duration> MEMORY = Option.duration(
                    "memory", Duration.ofDays(14), "For how long a published transaction id is remembered.")
            .checked(memory -> !memory.isNegative(), "zero or above");

    private static final int MOST_IDS = 500;
    private static final int MOST_RECENT = 200;

    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.transaction.duplicate", "Duplicate transaction")
                .description("Cause 'same-id': a transaction id was started and published, and then again. Cause"
                        + " 'same-balance': two transactions of a subscriber, neither of them skipped, have the same action,"
                        + " currency, direction and amount and open with the same balance within the window. The amount is"
                        + " the net amount of the later one, at which the finding is. For each subscriber the last "
                        + MOST_IDS + " published ids and the last " + MOST_RECENT + " transactions are compared.")
                .severity(Severity.HIGH)
                .option(WINDOW)
                .option(MEMORY)
                .build();
    }

    @Override
    public Detector<State> create(DetectorOptions options) {
        return new Rule(options.get(WINDOW), options.get(MEMORY));
    }

    /** What may come again: ids published of late, and transactions within the window; both the oldest first. */
    static final class State {
        LinkedHashMap<String, Published> published = new LinkedHashMap<>();
        ArrayDeque<Recent> recent = new ArrayDeque<>();
    }

    /** A transaction id that was published, and where it was started. */
    record Published(Instant timestamp, SourcePosition position) {}

    /** What one transaction has in common with its duplicate. */
    record Recent(
            String id,
            Instant timestamp,
            @Nullable String action,
            String currency,
            @Nullable TransactionType direction,
            BigDecimal amount,
            BigDecimal oldBalance,
            SourcePosition position) {

        static Recent of(LedgerEntry entry) {
            Transaction transaction = entry.transaction();
            return new Recent(
                    transaction.id(),
                    entry.timestamp(),
                    transaction.action(),
                    transaction.currency(),
                    entry.direction(),
                    transaction.amount(),
                    transaction.oldBalance(),
                    entry.position());
        }

        boolean isLike(Recent other) {
            return !id.equals(other.id)
                    && currency.equals(other.currency)
                    && Objects.equals(action, other.action)
                    && direction == other.direction
                    && Currencies.equal(amount, other.amount, currency)
                    && Currencies.equal(oldBalance, other.oldBalance, currency);
        }
    }

    private record Rule(Duration window, Duration memory) implements Detector<State> {
        @Override
        public State newState() {
            return new State();
        }

        @Override
        public void onSync(State state, LedgerLine line, FindingSink out) {
            LedgerEntry entry = line.entry();
            if (entry.outcome() == Outcome.SKIPPED) {
                return;
            }
            forget(state, entry.timestamp());
            Published twin = entry.outcome() == Outcome.PUBLISHED
                    ? state.published.get(entry.transaction().id())
                    : null;
            Recent now = Recent.of(entry);
            Recent like = latestLike(state, now);
            if (twin != null) {
                report(out, entry, "same-id", twin.position(), "was published before, under the same id");
            } else if (like != null) {
                report(out, entry, "same-balance", like.position(), "is like " + like.id() + " just before it");
            }
            remember(state, entry, now);
        }

        private void forget(State state, Instant now) {
            Instant oldestId = now.minus(memory);
            Iterator<Published> ids = state.published.values().iterator();
            while (ids.hasNext() && ids.next().timestamp().isBefore(oldestId)) {
                ids.remove();
            }
            Instant oldest = now.minus(window);
            while (!state.recent.isEmpty()
                    && state.recent.getFirst().timestamp().isBefore(oldest)) {
                state.recent.removeFirst();
            }
        }

        private static @Nullable Recent latestLike(State state, Recent now) {
            Iterator<Recent> latestFirst = state.recent.descendingIterator();
            while (latestFirst.hasNext()) {
                Recent recent = latestFirst.next();
                if (recent.isLike(now)) {
                    return recent;
                }
            }
            return null;
        }

        private static void report(
                FindingSink out, LedgerEntry entry, String cause, SourcePosition twin, String explanation) {
            Transaction transaction = entry.transaction();
            String currency = transaction.currency();
            FindingDraft finding = out.at(entry)
                    .amount(transaction.net())
                    .cause(cause)
                    .message("a transaction of " + format(transaction.amount(), currency) + " from a balance of "
                            + format(transaction.oldBalance(), currency) + " " + explanation)
                    .evidence(twin);
            Evidence.addFate(finding, entry);
            finding.report();
        }

        private static void remember(State state, LedgerEntry entry, Recent now) {
            state.recent.addLast(now);
            if (state.recent.size() > MOST_RECENT) {
                state.recent.removeFirst();
            }
            if (entry.outcome() != Outcome.PUBLISHED) {
                return;
            }
            String id = entry.transaction().id();
            state.published.remove(id); // so that the latest is last
            state.published.put(id, new Published(entry.timestamp(), entry.position()));
            if (state.published.size() > MOST_IDS) {
                Iterator<String> oldestFirst = state.published.keySet().iterator();
                oldestFirst.next();
                oldestFirst.remove();
            }
        }
    }
}
