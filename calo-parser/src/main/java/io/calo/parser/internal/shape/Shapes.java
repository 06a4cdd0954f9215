package io.calo.parser.internal.shape;

import io.calo.parser.MalformedReason;
import io.calo.parser.ParseLimits;
import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.JsonOutline;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the shape of an input by its first bytes. Start here. */
public final class Shapes {
    private static final int FIRST_LOOK = 1 << 6;

    private Shapes() {}

    /**
     * Takes an input apart that is no S3 export.
     *
     * @return its pieces, or null where it is of no known shape; it stands at its beginning then
     */
    public static @Nullable Pieces of(Beginning input, ParseLimits limits) {
        // Looks at more and more, so that a stream that is still being written is read as soon as it tells its shape.
        // Always at the
        // same numbers of bytes, so that the shape never depends on how many a read happens to give.
        for (int look = FIRST_LOOK; look <= Beginning.MOST; look *= 2) {
            int length = input.length(look);
            boolean last = length < look || look == Beginning.MOST;
            Pieces pieces = of(input, length, last, limits);
            if (pieces != null || last) {
                return pieces;
            }
        }
        return null;
    }

    private static @Nullable Pieces of(Beginning input, int length, boolean last, ParseLimits limits) {
        byte[] head = input.head();
        return WideText.isMarked(head, length)
                ? wide(input, WideText.narrowed(head, length), last, limits)
                : of(input, head, length, last, limits);
    }

    /** Text in UTF-16 is of a shape where it would be of one in UTF-8, and refused then. */
    private static @Nullable Pieces wide(Beginning input, byte[] narrow, boolean last, ParseLimits limits) {
        boolean log = new TextShapes(narrow, 0, narrow.length).holdsRecord()
                || of(input, narrow, narrow.length, last, limits) != null;
        return log ? new Refused(input, MalformedReason.NO_RECORD_START, WideText.REFUSED, limits) : null;
    }

    private static @Nullable Pieces of(Beginning input, byte[] head, int length, boolean last, ParseLimits limits) {
        boolean marked =
                length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF;
        int from = Bytes.skipSpace(head, marked ? 3 : 0, length);
        if (from == length) {
            return null;
        }
        OtherOutput other = new OtherOutput(head, from, length);
        if (other.isFormat() || other.isQuery()) {
            String detail = other.isQuery() ? OtherOutput.QUERY : OtherOutput.FORMAT;
            return new Refused(input, MalformedReason.NO_RECORD_START, detail, limits);
        }
        boolean json = head[from] == '{' || head[from] == '[';
        Set<String> outline = json ? JsonOutline.of(head, from, length) : Set.of();
        Pieces pieces = json
                ? json(input, outline, last, limits)
                : text(input, new TextShapes(head, from, length), last, limits);
        boolean broken = pieces == null && last && JsonShapes.isBroken(head, from, length, outline);
        return broken ? new JsonPieces(input, limits) : pieces;
    }

    private static @Nullable Pieces text(Beginning input, TextShapes text, boolean last, ParseLimits limits) {
        if (text.isCsv(',')) {
            return new CsvPieces(input, limits);
        }
        if (text.isCsv(';') || text.isCsv('\t')) {
            return new Refused(input, MalformedReason.NO_RECORD_START, TextShapes.SPREADSHEET, limits);
        }
        if (text.isTail(true)) {
            return new TailPieces(input, true, limits);
        }
        if (text.isTail(false)) {
            return new TailPieces(input, false, limits);
        }
        // That no record follows shows only in all that may be looked at.
        return last && text.isMessagesAlone()
                ? new Refused(input, MalformedReason.NO_RECORD_START, TextShapes.MESSAGES_ALONE, limits)
                : null;
    }

    private static @Nullable Pieces json(Beginning input, Set<String> outline, boolean last, ParseLimits limits) {
        if (JsonShapes.isSampled(outline)) {
            return new Refused(input, MalformedReason.SAMPLED, JsonItems.SAMPLED, limits);
        }
        boolean settled = last || outline.contains(JsonOutline.WHOLE);
        return JsonShapes.isKnown(outline, settled) ? new JsonPieces(input, limits) : null;
    }
}
