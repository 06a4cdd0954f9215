package io.calo.cli;

import io.calo.parser.BalanceMismatch;
import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import io.calo.parser.Malformed;
import io.calo.parser.SkipReason;
import io.calo.parser.SourcePosition;
import io.calo.parser.SyncSkipped;
import io.calo.parser.Unrecognized;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person is told and an analysis does not keep: the period, who is out of step, and the first places of trouble. */
final class Observations {
    /** How many places of a trouble are told; the rest is in {@code calo events}. */
    static final int TOLD = 3;

    private final List<Malformed> malformed = new ArrayList<>();
    private final List<SourcePosition> unrecognized = new ArrayList<>();
    private final Set<String> mismatchSubscribers = new HashSet<>();
    private final Map<SkipReason, Long> skipReasons = new EnumMap<>(SkipReason.class);
    private long runtimeErrors;
    private @Nullable Instant first;
    private @Nullable Instant last;

    void add(LogEvent event) {
        if (event instanceof Malformed trouble) {
            if (malformed.size() < TOLD) {
                malformed.add(trouble);
            }
            return; // Its time may be broken as well.
        }
        if (event instanceof Unrecognized && unrecognized.size() < TOLD) {
            unrecognized.add(event.position());
        } else if (event instanceof BalanceMismatch mismatch) {
            mismatchSubscribers.add(mismatch.userId());
        }
        if (event instanceof SyncSkipped skipped) {
            skipReasons.merge(skipped.reason(), 1L, Long::sum);
        } else if (event.kind() == Kind.RUNTIME_ERROR) {
            runtimeErrors++;
        }
        Instant time = event.timestamp();
        if (time != null) {
            first = first == null || time.isBefore(first) ? time : first;
            last = last == null || time.isAfter(last) ? time : last;
        }
    }

    /** The first malformed pieces of input. */
    List<Malformed> malformed() {
        return malformed;
    }

    /** Where the first unrecognized records stand. */
    List<SourcePosition> unrecognized() {
        return unrecognized;
    }

    /** Subscribers whose balances the service has ever found apart. */
    int mismatchSubscribers() {
        return mismatchSubscribers.size();
    }

    /** Skipped records by reason. */
    Map<SkipReason, Long> skipReasons() {
        return skipReasons;
    }

    /** Records of crashes. */
    long runtimeErrors() {
        return runtimeErrors;
    }

    /** The time of the earliest record; null if there is none. */
    @Nullable
    Instant first() {
        return first;
    }

    /** The time of the latest record; null if there is none. */
    @Nullable
    Instant last() {
        return last;
    }
}
