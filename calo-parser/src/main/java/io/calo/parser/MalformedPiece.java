package io.calo.parser;

import java.nio.file.FileSystemException;
import java.util.Comparator;

/**
 * Where and why a piece of an input is no record: a {@link Malformed} event without its excerpt, so without personal data.
 *
 * @param line 1-based, as in {@link SourcePosition}
 * @param byteOffset 0-based, in the decompressed bytes
 * @param reason why, for programs
 * @param detail why, in words, of at most a few hundred characters
 */
public record MalformedPiece(long line, long byteOffset, MalformedReason reason, String detail) {
    static final Comparator<MalformedPiece> BY_PLACE = Comparator.comparingLong(MalformedPiece::byteOffset)
            .thenComparingLong(MalformedPiece::line)
            .thenComparing(MalformedPiece::reason)
            .thenComparing(MalformedPiece::detail);

    private static final int MAX_DETAIL = 400;

    static MalformedPiece of(Malformed event) {
        return new MalformedPiece(
                event.position().line(), event.position().byteOffset(), event.reason(), bounded(words(event)));
    }

    /** What the system says of a file repeats where it lies on this machine, which is nobody's business in a report. */
    private static String words(Malformed event) {
        if (event.cause() instanceof FileSystemException failure
                && event.detail().equals(failure.getMessage())) {
            return failure.getReason() == null ? "it could not be read" : failure.getReason();
        }
        return event.detail();
    }

    private static String bounded(String words) {
        return words.length() <= MAX_DETAIL ? words : words.substring(0, MAX_DETAIL);
    }
}
