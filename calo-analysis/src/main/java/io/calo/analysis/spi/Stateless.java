package io.calo.analysis.spi;

/** The state of a detector that remembers nothing. */
public final class Stateless {
    /** Holds nothing. */
    public Stateless() {}
}
