package io.calo.analysis.internal.batch;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.Period;
import io.calo.analysis.SubscriberLedger;
import io.calo.analysis.internal.batch.Happening.Started;
import io.calo.analysis.internal.batch.Happening.Stray;
import io.calo.analysis.internal.ledger.LedgerBuilder;
import io.calo.analysis.internal.protocol.StrayMismatch;
import io.calo.analysis.internal.spill.Cursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From what happened to subscribers, sorted by subscriber, to their ledgers in the period once more. */
final class LedgerCursor implements Cursor<SubscriberLedger> {
    private final Period period;
    private final Cursor<Happening> rows;
    private @Nullable Happening ahead;
    private boolean begun;

    LedgerCursor(Period period, Cursor<Happening> rows) {
        this.period = period;
        this.rows = rows;
    }

    @Override
    public @Nullable SubscriberLedger next() throws IOException {
        if (!begun) {
            begun = true;
            ahead = rows.next();
        }
        while (ahead != null) {
            String subscriberId = Grouping.SUBSCRIBER.of(ahead);
            List<LedgerLine> lines = linesOf(subscriberId);
            if (!lines.isEmpty()) {
                return new SubscriberLedger(subscriberId, lines);
            }
        }
        return null;
    }

    private List<LedgerLine> linesOf(String subscriberId) throws IOException {
        LedgerBuilder ledger = new LedgerBuilder();
        List<LedgerLine> lines = new ArrayList<>();
        while (ahead != null && Grouping.SUBSCRIBER.of(ahead).equals(subscriberId)) {
            if (ahead instanceof Started started) {
                LedgerLine line = ledger.add(started.entry());
                if (period.contains(started.entry().timestamp())) {
                    lines.add(line);
                }
            } else if (ahead instanceof Stray stray) {
                StrayMismatch mismatch = stray.mismatch();
                ledger.add(subscriberId, mismatch.timestamp(), mismatch.requestId(), mismatch.mismatch());
            }
            ahead = rows.next();
        }
        return lines;
    }

    @Override
    public void close() {
        rows.close();
    }
}
