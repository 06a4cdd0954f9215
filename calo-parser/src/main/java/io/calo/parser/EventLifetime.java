package io.calo.parser;

/** How long the events of a {@link LogReader} can be asked. */
public enum EventLifetime {
    /** As long as anybody holds them. Each holds on to the block of input that it was read from. */
    UNLIMITED,

    /**
     * Until the reader is next asked to read: for loops that take from an event what they need and let it go. The reader then
     * reads into the same memory again and again, which is faster and leaves less to the garbage collector. Whoever asks an event
     * later than that gets its answer still, or an {@link IllegalStateException}; never that of another event. What an event has
     * given out, such as a {@link Transaction}, stays as it is. Such events are for the thread that reads.
     */
    UNTIL_NEXT_READ
}
