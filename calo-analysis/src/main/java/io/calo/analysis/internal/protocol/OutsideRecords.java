package io.calo.analysis.internal.protocol;

import io.calo.analysis.Period;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts records that name no request, of an event that was delivered twice one. They come in the order of time, so that only ids of
 * one millisecond are kept.
 */
final class OutsideRecords {
    private final Period period;
    private final FateBook book;
    private final Set<String> ids = new HashSet<>();
    private long millis = Long.MIN_VALUE;

    OutsideRecords(Period period, FateBook book) {
        this.period = period;
        this.book = book;
    }

    void add(SyncRecord record) {
        if (record.epochMillis() != millis) {
            millis = record.epochMillis();
            ids.clear();
        }
        if (!period.contains(record.timestamp())) {
            return;
        }
        if (record.eventId() == null || ids.add(record.eventId())) {
            book.addOutside();
        } else {
            book.addRepeated(1);
        }
    }
}
