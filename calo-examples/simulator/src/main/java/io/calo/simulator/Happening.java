package io.calo.simulator;

/** Something that reaches the service at a time. */
sealed interface Happening permits Entry, Crash {
    /** When, in milliseconds since 1970. */
    long due();
}
