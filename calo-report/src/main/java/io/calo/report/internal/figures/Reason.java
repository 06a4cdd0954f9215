package io.calo.report.internal.figures;

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
        return place == null ? statement + "." : statement + ", see " + place + ".";
    }
}
