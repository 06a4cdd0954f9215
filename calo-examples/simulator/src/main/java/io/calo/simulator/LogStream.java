package io.calo.simulator;

import java.io.IOException;

/**
 * The log of one container, as an export leaves it: cut into chunks that stand in the file in no order. Up to five chunks are
 * filled at a time, each with whole invocations and now and then a part of one, and each goes to the file when it is full. So
 * the disorder of a real export comes about, and no more than five chunks are in memory.
 *
 * <p>Within a chunk, records are in order of time; two records of one invocation and millisecond are never parted, because
 * their order could not be told again.
 */
final class LogStream {
    private static final int SMALLEST_CHUNK = 12 << 10;
    private static final int LARGEST_CHUNK = 72 << 10;
    private static final int LARGE_FILE = 4 << 20;

    private final StreamSink files;
    private final Dice dice;
    private final TextBuffer[] chunks;
    private final int[] full;
    private int current;

    LogStream(StreamSink files, Dice dice) {
        this.files = files;
        this.dice = dice;
        int count = dice.chance(0.6) ? 1 : dice.between(2, 5);
        chunks = new TextBuffer[count];
        full = new int[count];
        for (int i = 0; i < count; i++) {
            chunks[i] = new TextBuffer(4 << 10);
            full[i] = dice.between(SMALLEST_CHUNK, LARGEST_CHUNK);
        }
    }

    /** Where the next record goes. */
    TextBuffer out() {
        return chunks[current];
    }

    /** Between two invocations. */
    void invocationEnded() throws IOException {
        if (chunks[current].length() >= full[current]) {
            flush(current);
        }
        if (chunks.length > 1 && dice.chance(0.3)) {
            current = dice.below(chunks.length);
        }
    }

    /** Within an invocation, where the clock has moved on since the last record. */
    void mayPart() {
        if (chunks.length > 1 && dice.chance(0.012)) {
            current = dice.below(chunks.length);
        }
    }

    /** Writes what is left, in any order. */
    void close() throws IOException {
        int first = dice.below(chunks.length);
        for (int i = 0; i < chunks.length; i++) {
            flush((first + i) % chunks.length);
        }
        files.close();
    }

    private void flush(int chunk) throws IOException {
        if (chunks[chunk].length() == 0) {
            return;
        }
        if (files.inFile() > LARGE_FILE || (files.inFile() > 0 && dice.chance(0.03))) {
            files.close();
        }
        files.append(chunks[chunk]);
        chunks[chunk].clear();
        full[chunk] = dice.between(SMALLEST_CHUNK, LARGEST_CHUNK);
    }
}
