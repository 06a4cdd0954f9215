package io.calo.analysis.internal.batch;

import io.calo.analysis.Episode;
import io.calo.analysis.EpisodeCounts;
import io.calo.analysis.Exposure;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Period;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.analysis.internal.batch.Happening.Placed;
import io.calo.analysis.internal.batch.Happening.Started;
import io.calo.analysis.internal.batch.Happening.Stray;
import io.calo.analysis.internal.batch.Happening.Unlinked;
import io.calo.analysis.internal.batch.Happening.Unstarted;
import io.calo.analysis.internal.detect.ActiveDetector;
import io.calo.analysis.internal.detect.Failures;
import io.calo.analysis.internal.detect.KeyRun;
import io.calo.analysis.internal.ledger.SubscriberBooks;
import io.calo.analysis.internal.ledger.SubscriberDesk;
import io.calo.analysis.internal.spill.Cursor;
import io.calo.analysis.internal.spill.SortedRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** From what happened to subscribers, sorted by subscriber, to their ledgers, findings and stories. */
final class LedgerStage {
    private final Period period;
    private final List<ActiveDetector> detectors;
    private final Failures failures;
    private final Outputs out;
    private final TransactionTally tally = new TransactionTally();
    private final Map<String, Exposure> exposures = new TreeMap<>();
    private EpisodeCounts episodes = EpisodeCounts.NONE;
    private long subscribers;
    /** Whether the subscriber at hand has a transaction in the period. */
    private boolean active;

    private @Nullable SubscriberDesk desk;
    private @Nullable String subscriber;

    /**
     * Where things go.
     *
     * @param placed transactions in their places, by time
     * @param segments the same by segment; null where no detector looks at segments
     * @param others refused messages and mismatches, which detectors of the service see too
     */
    record Outputs(
            SortedRows<Happening> placed,
            @Nullable SortedRows<Happening> segments,
            SortedRows<Happening> others,
            Consumer<Finding> findings,
            Consumer<Episode> episodes) {}

    LedgerStage(Period period, List<ActiveDetector> detectors, Failures failures, Outputs out) {
        this.period = period;
        this.detectors = detectors;
        this.failures = failures;
        this.out = out;
    }

    /** Takes all rows. */
    void run(Cursor<Happening> rows) throws IOException {
        try (rows) {
            for (Happening row; (row = rows.next()) != null; ) {
                hand(row, deskOf(Grouping.SUBSCRIBER.of(row)));
            }
            end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private SubscriberDesk deskOf(String subscriberId) {
        SubscriberDesk open = desk;
        if (open == null || !subscriberId.equals(subscriber)) {
            end();
            KeyRun rules = new KeyRun(subscriberId, detectors, failures);
            open = new SubscriberDesk(new SubscriberBooks(), rules, out.findings, this::tell);
            desk = open;
            subscriber = subscriberId;
        }
        return open;
    }

    private void hand(Happening row, SubscriberDesk to) throws IOException {
        if (row instanceof Started started) {
            LedgerLine line = to.onSync(started.entry());
            if (period.contains(started.entry().timestamp())) {
                tally.add(started.entry());
                active = true;
            }
            Placed placed = new Placed(line);
            out.placed.add(placed);
            if (out.segments != null) {
                out.segments.add(placed);
            }
        } else if (row instanceof Unstarted unstarted) {
            to.onMessage(unstarted.message());
            out.others.add(row);
        } else if (row instanceof Stray stray) {
            UnlinkedMismatch mismatch = to.onMismatch(stray.mismatch());
            out.others.add(new Unlinked(mismatch));
        }
    }

    private void end() {
        if (desk != null) {
            desk.end();
            desk.exposures().forEach(exposure -> exposures.merge(exposure.currency(), exposure, Exposure::plus));
            subscribers += active ? 1 : 0;
            active = false;
            desk = null;
        }
    }

    private void tell(Episode episode) {
        if (!episode.isOpen() && period.isHistory(episode.latest().timestamp())) {
            return;
        }
        episodes = episodes.plus(episode);
        out.episodes.accept(episode);
    }

    /** How many stories were told. */
    EpisodeCounts episodes() {
        return episodes;
    }

    /** The transactions that passed. */
    TransactionTally tally() {
        return tally;
    }

    /** How many subscribers they are of. */
    long subscribers() {
        return subscribers;
    }

    /** What is at stake, by currency. */
    Map<String, Exposure> exposures() {
        return exposures;
    }
}
