package io.calo.report.internal.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where in the workbook the few things are that the Summary leads to: noted while lists of any length are written. */
final class Places {
    private final Set<String> wanted;
    private final Map<String, String> places = new HashMap<>();

    /** For things of these names; null names none. */
    Places(Stream<@Nullable String> wanted) {
        this.wanted = wanted.filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Notes where something is, if it is asked for and was not noted yet. */
    void note(String name, String place) {
        if (wanted.contains(name)) {
            places.putIfAbsent(name, place);
        }
    }

    /** Where it is; null if it was not met. */
    @Nullable
    String find(@Nullable String name) {
        return name == null ? null : places.get(name);
    }
}
