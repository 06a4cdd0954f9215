package io.calo.cli;

import io.calo.parser.LogEvent;
import io.calo.parser.Malformed;
import io.calo.parser.SkipReason;
import io.calo.parser.SourcePosition;
import io.calo.parser.SyncSkipped;
import io.calo.parser.Unrecognized;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told and an analysis does not keep: the period, why messages were skipped, and the first places of trouble.
 * Events may come from several threads at once, in any order: what is told is the same. Takes the same small memory for any logs.
 */
final class Observations {
    /** How many places of a trouble are told; the rest is in {@code calo events}. */
    static final int TOLD = 3;

    private static final Comparator<SourcePosition> BY_PLACE = Comparator.comparing(SourcePosition::source)
            .thenComparingLong(SourcePosition::input)
            .thenComparingLong(SourcePosition::byteOffset);

    private final FirstPlaces<SourcePosition> unrecognized = new FirstPlaces<>(TOLD, BY_PLACE);
    private final LongAdder[] skipped = adders(SkipReason.values().length);
    // Milliseconds; neither is written to where a record does not change it, so that threads do not wait for each
    // other.
    private final LongAccumulator first = new LongAccumulator(Math::min, Long.MAX_VALUE);
    private final LongAccumulator last = new LongAccumulator(Math::max, Long.MIN_VALUE);

    private static LongAdder[] adders(int number) {
        LongAdder[] adders = new LongAdder[number];
        Arrays.setAll(adders, i -> new LongAdder());
        return adders;
    }

    void add(LogEvent event) {
        if (event instanceof Malformed) {
            return; // Its time may be broken as well.
        }
        if (event instanceof Unrecognized) {
            unrecognized.add(event.position());
        } else if (event instanceof SyncSkipped skip) {
            skipped[skip.reason().ordinal()].increment();
        }
        Instant time = event.timestamp();
        if (time != null) {
            first.accumulate(time.toEpochMilli());
            last.accumulate(time.toEpochMilli());
        }
    }

    /** Where the first unrecognized records stand, by name and place. */
    List<SourcePosition> unrecognized() {
        return unrecognized.list();
    }

    /** Skipped records by reason, of those that there are. */
    Map<SkipReason, Long> skipReasons() {
        Map<SkipReason, Long> reasons = new EnumMap<>(SkipReason.class);
        for (SkipReason reason : SkipReason.values()) {
            long count = skipped[reason.ordinal()].sum();
            if (count > 0) {
                reasons.put(reason, count);
            }
        }
        return reasons;
    }

    /** The time of the earliest record; null if there is none. */
    @Nullable
    Instant first() {
        return first.get() == Long.MAX_VALUE ? null : Instant.ofEpochMilli(first.get());
    }

    /** The time of the latest record; null if there is none. */
    @Nullable
    Instant last() {
        return last.get() == Long.MIN_VALUE ? null : Instant.ofEpochMilli(last.get());
    }
}
