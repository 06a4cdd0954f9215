package io.calo.parser;

/** How long the events of a {@link LogReader} can be asked. */
public enum EventLifetime {
    /** As long as anybody holds them. Each holds on to the block of input that it was read from. */
    UNLIMITED,

    /**
     * Until the reader is next asked to read: for loops that take from an event what they need and let it go. The reader then
     * reads exports into the same memory again and again, which is faster and leaves less to the garbage collector; of other
     * shapes it makes no difference. What an event has given out, such as a {@link Transaction}, stays as it is, and
     * {@link LogEvent#kept()} is an event that stays. Such events are for the thread that reads.
     *
     * <p>Whoever asks an event later gets its answer still, or an {@link IllegalStateException} once the 64 KiB that it lies in are
     * used again; never the answer of another event. So the mistake does not show in logs that are shorter than that.
     */
    UNTIL_NEXT_READ
}
