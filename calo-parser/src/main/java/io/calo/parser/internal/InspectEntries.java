package io.calo.parser.internal;

import io.calo.parser.value.LogValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands between two brackets: named members, elements without a name, pairs with an arrow; seldom more than one of these. */
final class InspectEntries {
    private final Map<String, LogValue> members = new LinkedHashMap<>();
    private List<LogValue.Pair> others = List.of();
    private boolean arrows;

    /** Whether braces after this class name may hold values without a key. */
    static boolean isCollection(@Nullable String className) {
        return className != null
                && (isSized(className)
                        || className.equals("Promise")
                        || className.startsWith("Weak")
                        || isMap(className));
    }

    /** A size in parentheses is the mark of a collection; before Node 14 they had none. Iterators never have one. */
    private static boolean isSized(String className) {
        return className.indexOf('(') >= 0
                || className.equals("Set")
                || className.endsWith(" Iterator]")
                || className.endsWith(" Entries]");
    }

    private static boolean isMap(String className) {
        return className.equals("Map") || className.startsWith("Map(") || className.endsWith(" [Map]");
    }

    void member(String key, LogValue value) {
        members.put(key, value);
    }

    void element(LogValue value) {
        others().add(new LogValue.Pair(value, null));
    }

    void pair(LogValue key, LogValue value) {
        arrows = true;
        others().add(new LogValue.Pair(key, value));
    }

    private List<LogValue.Pair> others() {
        if (others.isEmpty()) {
            others = new ArrayList<>();
        }
        return others;
    }

    /** Members of an array, for which JSON has no place, become an object of their own, the last element. */
    private void foldMembers() {
        if (!members.isEmpty()) {
            element(new LogValue.Obj(null, members));
        }
    }

    LogValue array() {
        foldMembers();
        List<LogValue> elements = new ArrayList<>(others.size());
        for (LogValue.Pair other : others) {
            if (other.value() == null) {
                elements.add(other.key());
            } else {
                elements.add(new LogValue.Arr(List.of(other.key(), other.value())));
            }
        }
        return new LogValue.Arr(elements);
    }

    LogValue braces(@Nullable String className) {
        if (arrows || (className != null && isMap(className))) {
            foldMembers();
            return new LogValue.Pairs(others);
        }
        if (!others.isEmpty() || (className != null && isSized(className))) {
            return array();
        }
        return new LogValue.Obj(className, members);
    }
}
