package io.calo.parser.internal;

/**
 * What inputs may ask of memory and time; the part of the reader's limits that those who open inputs need to know.
 *
 * @param decodedBytes how many bytes one input may decompress to
 * @param compressionRatio how many bytes it may decompress to for each of its own, once it has given 64 MiB
 * @param zipEntries how many entries an archive may have
 */
public record InputLimits(long decodedBytes, int compressionRatio, int zipEntries) {
    /** So many bytes are nothing to worry about, whatever they came from. */
    public static final long FREE_BYTES = 64L << 20;
}
