package io.calo.analysis.internal.batch;

import io.calo.analysis.Finding;
import io.calo.analysis.internal.batch.Happening.Logged;
import io.calo.analysis.internal.batch.Happening.Placed;
import io.calo.analysis.internal.batch.Happening.Ran;
import io.calo.analysis.internal.batch.Happening.Unlinked;
import io.calo.analysis.internal.batch.Happening.Unstarted;
import io.calo.analysis.internal.detect.ActiveDetector;
import io.calo.analysis.internal.detect.Failures;
import io.calo.analysis.internal.detect.KeyRun;
import io.calo.analysis.internal.spill.Cursor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands happenings, sorted by the keys of a scope, to the scope's detectors, one key after the other. */
public final class ScopeStage {
    private final Grouping grouping;
    private final List<ActiveDetector> detectors;
    private final Failures failures;
    private final Consumer<Finding> out;
    private final EventCopies copies = new EventCopies();
    private @Nullable String key;
    private @Nullable KeyRun run;

    ScopeStage(Grouping grouping, List<ActiveDetector> detectors, Failures failures, Consumer<Finding> out) {
        this.grouping = grouping;
        this.detectors = detectors;
        this.failures = failures;
        this.out = out;
    }

    /** Takes all rows. */
    void run(Cursor<Happening> rows) throws IOException {
        try (rows) {
            for (Happening row; (row = rows.next()) != null; ) {
                if (!copies.isCopy(row)) {
                    hand(row, runOf(grouping.of(row)), out);
                }
            }
            end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private KeyRun runOf(String next) {
        KeyRun open = run;
        if (open == null || !next.equals(key)) {
            end();
            key = next;
            open = new KeyRun(next, detectors, failures);
            run = open;
        }
        return open;
    }

    /** Hands a happening to the detectors of its key; a transaction in its place, not one on its way there. */
    public static void hand(Happening row, KeyRun to, Consumer<Finding> out) {
        if (row instanceof Placed placed) {
            to.onSync(placed.line(), out);
        } else if (row instanceof Unstarted unstarted) {
            to.onMessage(unstarted.message(), out);
        } else if (row instanceof Ran ran) {
            to.onInvocation(ran.invocation(), out);
        } else if (row instanceof Unlinked unlinked) {
            to.onMismatch(unlinked.mismatch(), out);
        } else if (row instanceof Logged logged) {
            to.onEvent(logged.event(), logged.reference(), out);
        }
    }

    private void end() {
        if (run != null) {
            run.onEnd(out);
            run = null;
        }
    }
}
