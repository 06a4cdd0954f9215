package io.calo.benchmarks.rival;

import io.calo.parser.Transaction;

/** Takes what a reader has read: no more than calo's own measurement asks its events for, so that no rival does more. */
public interface FactSink {
    /**
     * A record of any kind.
     *
     * @param timestamp milliseconds since the epoch
     * @param kind as {@code Kind.id} names it
     */
    void record(long timestamp, String kind);

    /** The transaction of the record just told, with every field. */
    void transaction(Transaction transaction);
}
