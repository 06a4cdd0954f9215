package io.calo.parser;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an event begins.
 *
 * @param source the input's name, relative to what was opened, with {@code /} between folders and {@code !/} before the entry
 *     of an archive
 * @param input tells apart inputs that their names do not, such as two entries of an archive with the same name: no two inputs
 *     that were opened together have the same. The same files give the same numbers, whatever the number of readers; numbers
 *     grow in the order in which a single reader meets the inputs, beginning with 0, but not by one
 * @param line 1-based, counting line feeds of the decompressed text
 * @param byteOffset 0-based, in the decompressed bytes
 */
public record SourcePosition(String source, long input, long line, long byteOffset) {
    /** A position in the first input of a reader. */
    public SourcePosition(String source, long line, long byteOffset) {
        this(source, 0, line, byteOffset);
    }

    // Written out, as are those of other records that every analysis compares: what the compiler gives a record is put
    // together
    // when it is first called, which takes a short run some milliseconds each.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourcePosition that
                && byteOffset == that.byteOffset
                && line == that.line
                && input == that.input
                && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        int hash = Objects.hashCode(source);
        hash = 31 * hash + Long.hashCode(input);
        hash = 31 * hash + Long.hashCode(line);
        return 31 * hash + Long.hashCode(byteOffset);
    }

    /** {@code source:line}, as editors and compilers write it. */
    @Override
    public String toString() {
        return source + ":" + line;
    }
}
