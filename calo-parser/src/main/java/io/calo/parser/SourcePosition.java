package io.calo.parser;

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

    /** {@code source:line}, as editors and compilers write it. */
    @Override
    public String toString() {
        return source + ":" + line;
    }
}
