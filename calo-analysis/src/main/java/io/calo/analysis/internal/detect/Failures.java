package io.calo.analysis.internal.detect;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.EventReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The failures of detectors, one for each rule: that of the first key, whichever thread comes upon it first, and how many keys
 * it failed at. Safe for use by several threads.
 */
public final class Failures {
    private static final int LONGEST_MESSAGE = 500;
    private static final int LONGEST_PLACE = 300;

    private final Map<String, DetectorFailure> byRule = new TreeMap<>();

    /** Takes failures that were noted before, such as those of loading. */
    public synchronized void addAll(Collection<DetectorFailure> failures) {
        failures.forEach(failure -> byRule.merge(failure.rule(), failure, Failures::merged));
    }

    /** Notes that a detector threw. */
    synchronized void add(ActiveDetector detector, String key, @Nullable EventReference event, Throwable thrown) {
        DetectorFailure failure =
                new DetectorFailure(detector.rule(), detector.className(), key, event, 1, describe(thrown));
        byRule.merge(detector.rule(), failure, Failures::merged);
    }

    private static DetectorFailure merged(DetectorFailure one, DetectorFailure other) {
        DetectorFailure first = order(one).compareTo(order(other)) <= 0 ? one : other;
        return new DetectorFailure(
                first.rule(), first.detector(), first.key(), first.event(), one.keys() + other.keys(), first.error());
    }

    private static String order(DetectorFailure failure) {
        return failure.key() == null ? "" : failure.key();
    }

    /** Throws on what is no fault of one detector alone: memory that has run out. */
    static void requireSurvivable(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError full) {
            throw full;
        }
        if (thrown instanceof Passing passing) {
            throw passing;
        }
    }

    /** What is meant to pass by those who note failures, such as the end of a test. */
    public abstract static class Passing extends Error {
        private static final long serialVersionUID = 1L;

        /** Passes with a message and a cause. */
        protected Passing(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The class and message of what was thrown, and where if that is known: {@code … at Class.method(File:line)}; bounded. */
    static String describe(Throwable thrown) {
        String place = FailurePlace.of(thrown);
        String text = bounded(text(thrown), LONGEST_MESSAGE);
        return place.isEmpty() ? text : text + " at " + bounded(place, LONGEST_PLACE);
    }

    /** What it says of itself, if it can. */
    private static String text(Throwable thrown) {
        try {
            return String.valueOf(thrown.toString());
        } catch (RuntimeException | StackOverflowError mute) {
            return thrown.getClass().getName();
        }
    }

    private static String bounded(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }

    /** The failures, by rule. */
    public synchronized List<DetectorFailure> list() {
        return List.copyOf(byRule.values());
    }
}
