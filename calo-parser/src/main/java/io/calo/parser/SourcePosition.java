package io.calo.parser;

/**
 * Where an event begins.
 *
 * @param source the input's name, relative to what was opened, with {@code /} between folders and {@code !/} before the entry
 *     of an archive
 * @param line 1-based, counting line feeds of the decompressed text
 * @param byteOffset 0-based, in the decompressed bytes
 */
public record SourcePosition(String source, long line, long byteOffset) {
    /** {@code source:line}, as editors and compilers write it. */
    @Override
    public String toString() {
        return source + ":" + line;
    }
}
