package io.calo.parser.fuzz;

import java.util.Objects;

/** Comparisons for targets, which make hundreds of thousands of them a second: they build a text only where one fails. */
public final class Checks {
    private Checks() {}

    /** Fails unless both are equal. */
    public static void same(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(what + " differ:\nexpected " + expected + "\nbut was  " + actual);
        }
    }

    /** Fails unless both are equal. */
    public static void same(String what, long expected, long actual) {
        if (expected != actual) {
            throw new AssertionError(what + ": expected " + expected + " but was " + actual);
        }
    }

    /** Fails unless it holds. */
    public static void holds(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError(what);
        }
    }
}
