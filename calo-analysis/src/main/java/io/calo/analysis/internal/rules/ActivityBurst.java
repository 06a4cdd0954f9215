package io.calo.analysis.internal.rules;

import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Severity;
import io.calo.analysis.Ulids;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Option;
import io.calo.analysis.spi.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code calo.activity.burst}: more transactions of a subscriber within a short window than the subscriber's rhythm explains.
 *
 * <p>The rhythm is the upper quartile of how many transactions the subscriber's last windows held; a window begins with the first
 * transaction after the one before has passed. A burst is told at the transaction that makes it one, so that a live run tells of it
 * while it lasts, and is named by its first. It is over when a window has passed without a transaction.
 */
final class ActivityBurst implements DetectorProvider {
    private static final int RHYTHM = 32;
    private static final int FEWEST = 4;
    /** More in a window are counted as this many, which bounds what a state holds. */
    private static final int MOST = 1_000;

    private static final Option<Duration> WINDOW = Option.duration(
                    "window", Duration.ofMinutes(15), "How close together transactions must lie.")
            .checked(value -> !value.isNegative() && !value.isZero(), "longer than nothing");
    private static final Option<Long> LEAST = Option.number(
                    "least", 12, "transactions", "Fewer within a window are never a burst.")
            .checked(value -> value >= 2 && value <= MOST, "from 2 to " + MOST);
    private static final Option<BigDecimal> RATIO = Option.decimal(
                    "ratio", "3", "ratio", "How many times as many as in the subscriber's own windows make a burst.")
            .checked(
                    value -> value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(BigDecimal.TEN) <= 0,
                    "from 1 to 10");

    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.activity.burst", "Burst of transactions")
                .description("A subscriber has more transactions within a short window than the subscriber's rhythm"
                        + " explains. Transactions that were made long before they were synced do not count.")
                .severity(Severity.MEDIUM)
                .scope(Scope.SUBSCRIBER)
                .option(WINDOW)
                .option(LEAST)
                .option(RATIO)
                .build();
    }

    @Override
    public Detector<Rhythm> create(DetectorOptions options) {
        return new Bursts(options.get(WINDOW), options.get(LEAST).intValue(), options.get(RATIO));
    }

    /** What a subscriber did lately, and in the windows before. */
    static final class Rhythm {
        private Deque<EventReference> recent = new ArrayDeque<>();
        private Deque<Integer> counts = new ArrayDeque<>();
        private @Nullable Instant windowStart;
        private int inWindow;
        private boolean bursting;

        Rhythm() {}

        /** Begins a window where the last has passed. */
        private void moveTo(Instant now, Duration window) {
            if (windowStart != null && !now.isAfter(windowStart.plus(window))) {
                return;
            }
            if (inWindow > 0) {
                counts.addLast(inWindow);
            }
            if (counts.size() > RHYTHM) {
                counts.removeFirst();
            }
            windowStart = now;
            inWindow = 0;
        }

        private void forgetUntil(Instant start) {
            while (!recent.isEmpty() && recent.getFirst().timestamp().isBefore(start)) {
                recent.removeFirst();
            }
        }

        private void add(EventReference event) {
            recent.addLast(event);
            inWindow = Math.min(MOST, inWindow + 1);
        }

        /** The upper quartile of the windows before; 0 while there are so few that one burst would be taken for the rhythm. */
        private int usual() {
            List<Integer> sorted = counts.stream().sorted().toList();
            return sorted.size() < FEWEST ? 0 : sorted.get(3 * (sorted.size() - 1) / 4);
        }
    }

    private record Bursts(Duration window, int least, BigDecimal ratio) implements Detector<Rhythm> {
        @Override
        public Rhythm newState() {
            return new Rhythm();
        }

        @Override
        public void onSync(Rhythm rhythm, LedgerLine line, FindingSink out) {
            EventReference event = line.entry().reference();
            if (isBelated(line.entry()) || isAgain(rhythm, event)) {
                return;
            }
            rhythm.moveTo(event.timestamp(), window);
            rhythm.forgetUntil(event.timestamp().minus(window));
            rhythm.bursting &= !rhythm.recent.isEmpty();
            rhythm.add(event);
            int enough = enough(rhythm);
            if (!rhythm.bursting && rhythm.recent.size() >= enough) {
                rhythm.bursting = true;
                report(rhythm, event, out);
            }
            while (rhythm.recent.size() > enough) {
                rhythm.recent.removeFirst();
            }
        }

        /** What waited in a queue and then came all at once says nothing of what the subscriber did. */
        private boolean isBelated(LedgerEntry entry) {
            Instant made = Ulids.timestamp(entry.transaction().id());
            return made != null && made.isBefore(entry.timestamp().minus(window));
        }

        /** Whether the queue delivers a message again. */
        private static boolean isAgain(Rhythm rhythm, EventReference event) {
            return rhythm.recent.stream().anyMatch(before -> before.identity().equals(event.identity()));
        }

        private int enough(Rhythm rhythm) {
            BigDecimal explained = ratio.multiply(BigDecimal.valueOf(rhythm.usual()));
            return Math.max(least, explained.setScale(0, RoundingMode.CEILING).intValueExact());
        }

        private void report(Rhythm rhythm, EventReference last, FindingSink out) {
            EventReference first = rhythm.recent.getFirst();
            int usual = rhythm.usual();
            out.at(first)
                    .evidence(last.position())
                    .message(rhythm.recent.size() + " transactions within "
                            + Wording.time(Duration.between(first.timestamp(), last.timestamp()))
                            + " and perhaps more after; the subscriber's usual number in "
                            + Wording.time(window)
                            + (usual == 0 ? " is not known yet" : " is " + usual))
                    .report();
        }
    }
}
