package io.calo.parser;

/**
 * What one record may ask of memory and time. Every limit, when hit, shows as a {@link Malformed} event.
 *
 * @param maxRecordBytes a longer record is given out as malformed, its rest skipped; in decompressed bytes, from 1,024 to
 *     268,435,456
 * @param maxExcerptBytes how much of a malformed record is kept, in bytes, from 16 to 65,536
 */
public record ParseLimits(int maxRecordBytes, int maxExcerptBytes) {
    /** Records of 1 MiB (Lambda cuts its own at 256 KiB), excerpts of 256 bytes. */
    public static final ParseLimits DEFAULT = new ParseLimits(1 << 20, 256);

    static final int MOST_RECORD_BYTES = 1 << 28;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a limit lies outside of its bounds
     */
    public ParseLimits {
        check("maxRecordBytes", maxRecordBytes, 1 << 10, MOST_RECORD_BYTES);
        check("maxExcerptBytes", maxExcerptBytes, 16, 1 << 16);
    }

    private static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + ", allowed are " + least + " to " + most);
        }
    }
}
