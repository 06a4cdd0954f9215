package io.calo.parser.internal.shape;

import io.calo.parser.MalformedReason;
import io.calo.parser.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made of a file of rows that ends without a line end. It was cut off, or something that saved it left the line end out;
 * so its last row counts as far as it can prove to be whole.
 */
final class CsvEnd {
    static final String INSIDE_ROW = "the file is cut off inside of a row; rows after it are missing";

    private static final String INSIDE_STREAM =
            "the file is cut off inside of the name of a row's log stream: the row counts, without"
                    + " that name; rows after it are missing";

    /** Characters of what ends the name of a function's log stream, which is in hexadecimal. */
    private static final int CONTAINER = 32;

    private @Nullable String lastStream;
    private boolean open;

    /** Remembers the log stream of a row that ended well. */
    void saw(@Nullable String stream) {
        lastStream = stream;
    }

    /** The file ends so, and nothing of its last row lacks. */
    void open() {
        open = true;
    }

    /** Whether a log stream's name shows that nothing of it lacks: by the form of a function's, or as it was in the row before. */
    boolean isWhole(@Nullable String stream) {
        if (stream == null) {
            return false;
        }
        int hex = stream.lastIndexOf(']') + 1;
        return stream.equals(lastStream)
                || (hex > 0
                        && stream.length() - hex == CONTAINER
                        && stream.chars().skip(hex).allMatch(CsvEnd::isHex));
    }

    private static boolean isHex(int next) {
        return (next >= '0' && next <= '9') || (next >= 'a' && next <= 'f');
    }

    /** The part of a row before its last field. */
    Place before(Place field, Place row) {
        return new Place(row.line(), row.byteOffset(), field.byteOffset() - row.byteOffset());
    }

    /** The last field, of which something lacks. */
    Piece damage(Place field, @Nullable String text, ParseLimits limits) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        byte[] excerpt = Arrays.copyOf(bytes, Math.min(bytes.length, limits.maxExcerptBytes()));
        return new Piece.Damage(field, MalformedReason.TRUNCATED, INSIDE_STREAM, excerpt);
    }

    /**
     * A row whose message ends the file. A quote that seems to close it may be the first of two, which stand for one; so its text has to
     * show that it is whole, as that of an export's last record.
     */
    Piece unproven(Piece.Entry entry) {
        byte[] message = entry.message();
        boolean line = message.length > 0 && message[message.length - 1] == '\n';
        Piece.Ending ending = line ? Piece.Ending.UNCLOSED : Piece.Ending.CUT;
        return new Piece.Entry(entry.place(), entry.timestamp(), message, entry.eventId(), entry.logStream(), ending);
    }

    List<Remark> remarks() {
        return open
                ? List.of(Remark.ofMissing(
                        "The file does not end with a line end. If it was cut off, rows after its last are missing: compare their"
                                + " number with the one that the query told, or export again."))
                : List.of();
    }
}
