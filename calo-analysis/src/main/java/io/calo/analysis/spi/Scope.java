package io.calo.analysis.spi;

/**
 * What one state of a detector sees. Each key has a state of its own, and what belongs to a key arrives in the order of event
 * time. A cluster partitions by the same key, so a detector never knows where it runs.
 */
public enum Scope {
    /** One subscriber: transactions, refusals and unlinked mismatches. The key is the subscriber's id. */
    SUBSCRIBER,
    /** One kind of movement: transactions of one currency and action. The key is both, as in {@code BHD DELIVERY_DEDUCTION}. */
    SEGMENT,
    /** The log of one container: events. The key is the name of the folder that the records were read from. */
    LOG_STREAM,
    /** The whole service: everything. The key is {@code service}. */
    SERVICE
}
