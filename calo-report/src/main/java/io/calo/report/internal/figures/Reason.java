package io.calo.report.internal.figures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that speaks against closed books.
 *
 * @param statement what it is, with its number: a sentence without its full stop
 * @param place the part of the report that tells more; null where none does
 */
public record Reason(String statement, @Nullable String place) {
    /** A sentence that says where to read more. */
    public String sentence() {
        String begun = statement.substring(0, 1).toUpperCase(Locale.ROOT) + statement.substring(1);
        return place == null ? begun + "." : begun + ", see " + place + ".";
    }
}
