package io.calo.parser.internal.shape;

/**
 * What is to be known of an input.
 *
 * @param text a sentence or more
 * @param recordsMayLack whether records may be missing from it
 */
public record Remark(String text, boolean recordsMayLack) {
    static Remark of(String text) {
        return new Remark(text, false);
    }

    static Remark ofMissing(String text) {
        return new Remark(text, true);
    }
}
