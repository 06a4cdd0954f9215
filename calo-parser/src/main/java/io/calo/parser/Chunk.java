package io.calo.parser;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the events that lie in one block have in common, so that each need not carry it. Immutable but for the words. */
final class Chunk {
    /** The bytes, not written again before the chunk is expired. */
    final byte[] block;

    /** Whether events are let go before the reader goes on, so that the block may be written again. */
    final boolean passing;

    /** Whether the block may hold other bytes by now. */
    boolean expired;

    final String source;

    /** Tells apart inputs of the same name. */
    final long input;

    /** Offset in the input of {@code block[0]}; negative where the block begins with the end of an earlier input. */
    final long byteOffset;

    /** The line to which each event adds its own count. */
    final long line;

    /** What an envelope tells of the one event in here; null where there is no envelope. */
    final @Nullable Origin origin;

    /** The words that events of the same reader have in common. */
    final Words words;

    Chunk(RawRecord raw) {
        block = raw.block;
        source = raw.source;
        input = raw.input;
        byteOffset = raw.byteOffset - raw.start;
        line = raw.line;
        origin = raw.origin;
        words = raw.words;
        passing = raw.lifetime == EventLifetime.UNTIL_NEXT_READ;
    }

    /** Whether it is what the record would need one for. */
    boolean holds(RawRecord raw) {
        return block == raw.block
                && !expired
                && byteOffset == raw.byteOffset - raw.start
                && input == raw.input
                && source.equals(raw.source)
                && Objects.equals(origin, raw.origin)
                && (int) (raw.line - line) == raw.line - line;
    }
}
