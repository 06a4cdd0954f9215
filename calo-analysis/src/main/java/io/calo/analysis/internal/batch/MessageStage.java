package io.calo.analysis.internal.batch;

import io.calo.analysis.Invocation;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Period;
import io.calo.analysis.Refusal;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.internal.batch.Happening.Ran;
import io.calo.analysis.internal.batch.Happening.Started;
import io.calo.analysis.internal.batch.Happening.Stray;
import io.calo.analysis.internal.batch.Happening.Unstarted;
import io.calo.analysis.internal.protocol.FateBook;
import io.calo.analysis.internal.protocol.MessageSink;
import io.calo.analysis.internal.protocol.RequestReplay;
import io.calo.analysis.internal.protocol.RunLimits;
import io.calo.analysis.internal.protocol.StrayMismatch;
import io.calo.analysis.internal.spill.Cursor;
import io.calo.analysis.internal.spill.SortedRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/** From records, sorted by request, to messages: what concerns a subscriber goes one way, what does not the other. */
final class MessageStage implements MessageSink {
    private final RunLimits limits;
    private final Period period;
    private final SortedRows<Happening> subscribers;
    private final SortedRows<Happening> others;
    private final SortedRows<Refusal> refusals;
    private final FateBook book = new FateBook();

    MessageStage(
            RunLimits limits,
            Period period,
            SortedRows<Happening> subscribers,
            SortedRows<Happening> others,
            SortedRows<Refusal> refusals) {
        this.limits = limits;
        this.period = period;
        this.subscribers = subscribers;
        this.others = others;
        this.refusals = refusals;
    }

    /** Takes all rows; answers the counts. */
    FateBook run(Cursor<RequestRow> rows) throws IOException {
        RequestReplay replay = new RequestReplay(limits, period, book, this);
        try (rows) {
            for (RequestRow row; (row = rows.next()) != null; ) {
                replay.add(row.requestId(), row.record());
            }
            replay.close();
            return book;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void started(LedgerEntry entry) {
        add(subscribers, new Started(entry), entry.timestamp());
    }

    @Override
    public void unstarted(UnstartedMessage message) {
        add(message.refusal() == null ? others : subscribers, new Unstarted(message), message.timestamp());
    }

    @Override
    public void refused(Refusal refusal) {
        if (!period.isHistory(refusal.timestamp())) {
            add(refusals, refusal, refusal.timestamp());
        }
    }

    @Override
    public void stray(StrayMismatch mismatch) {
        add(subscribers, new Stray(mismatch), mismatch.timestamp());
    }

    @Override
    public void ran(Invocation invocation) {
        add(others, new Ran(invocation), invocation.timestamp());
    }

    private <T> void add(SortedRows<T> rows, T row, Instant timestamp) {
        if (period.isLater(timestamp)) {
            return; // The run began in the period, and went on after it.
        }
        try {
            rows.add(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
