package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.Decimals;
import io.calo.parser.internal.PrintedStrings;
import java.math.BigDecimal;

/** The values of a text that has a {@link Layout}, decoded one after another, in its order. */
final class LayoutValues {
    private final byte[] block;
    private final Layout layout;
    private final long lowLengths;
    private final long highLengths;
    private final int longText;
    private final Words words;

    /** How many have been asked for. */
    private int asked;

    /** Where the last of them lies; at first, an empty one at the text's beginning. */
    private int start;

    private int end;

    /** Of the text that begins at {@code from}, with lengths as {@link Lengths} has them. */
    LayoutValues(byte[] block, int from, Layout layout, long lowLengths, long highLengths, int longText, Words words) {
        this.block = block;
        this.end = from;
        this.layout = layout;
        this.lowLengths = lowLengths;
        this.highLengths = highLengths;
        this.longText = longText;
        this.words = words;
    }

    private void next(int length) {
        start = end + layout.literalLength(asked);
        end = start + length;
        asked++;
    }

    private void next() {
        next(Lengths.get(asked, lowLengths, highLengths));
    }

    /** A text. */
    String text() {
        next();
        return Bytes.text(block, start, end);
    }

    /** A text that many have alike. */
    String word() {
        next();
        return words.of(block, start, end);
    }

    /** The long text. */
    String longText() {
        next(longText);
        return PrintedStrings.decode(block, start - 1, end + 1);
    }

    /** A number. */
    BigDecimal number() {
        next();
        return Decimals.parse(block, start, end);
    }

    /** Of two words, whether it is the one that begins so. */
    boolean begins(char first) {
        next();
        return block[start] == first;
    }
}
