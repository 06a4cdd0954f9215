package io.calo.parser.internal.shape;

/**
 * Where a piece of an input lies, in its decompressed bytes.
 *
 * @param line 1-based
 * @param byteOffset 0-based
 * @param byteLength how many bytes it takes there
 */
public record Place(long line, long byteOffset, long byteLength) {}
