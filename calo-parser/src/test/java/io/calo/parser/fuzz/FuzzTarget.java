package io.calo.parser.fuzz;

import java.util.List;

/**
 * A part of the parser that hostile bytes reach, and what must hold of it whatever they are. To add one: write a class beside
 * what it tries, and name it in {@link FuzzTargets}; replay, fuzzing and the minute in CI then know of it.
 */
public interface FuzzTarget {
    /** The word by which the command and the folder of found inputs know it. */
    String name();

    /**
     * Throws where a promise is broken. Depends on nothing but the bytes, so that a finding can be replayed.
     *
     * @throws Exception any at all is a finding
     */
    void check(byte[] input) throws Exception;

    /** Invented inputs to begin with; all of them must pass. */
    List<byte[]> seeds();

    /** Words that mean something to what is tried, for the fuzzer to put in. */
    default List<String> words() {
        return List.of();
    }
}
