package io.calo.parser;

/**
 * Where an event begins.
 *
 * @param source the input's name, relative to what was opened, with {@code /} between folders and {@code !/} before the entry
 *     of an archive
 * @param input the input's ordinal among those that its reader opened, 0-based: tells apart what the names do not, such as two
 *     entries of an archive with the same name
 * @param line 1-based, counting line feeds of the decompressed text
 * @param byteOffset 0-based, in the decompressed bytes
 */
public record SourcePosition(String source, int input, long line, long byteOffset) {
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
