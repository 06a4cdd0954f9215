package io.calo.parser.internal.shape;

import io.calo.parser.MalformedReason;
import io.calo.parser.ParseLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of a Logs Insights query as CSV: a row of names, in any order, then a row for each log event. */
final class CsvPieces implements Pieces {
    /** Length of {@code 2024-01-27 21:09:42.313}. */
    private static final int TIME = 23;

    private final ShapeInput in;
    private final CsvScan scan;
    private final ParseLimits limits;
    private final Rows rows = Rows.ofCsv();
    private final CsvEnd end = new CsvEnd();

    /** Where the columns that matter stand, −1 where there is none; looked up once, as rows may be many and names too. */
    private int time = -1;

    private int message = -1;
    private int logStream = -1;

    /** The last column's index. */
    private int last;

    /** What is still to be said of the row that was given out. */
    private @Nullable Piece pending;

    private boolean headed;
    private boolean ended;

    CsvPieces(InputStream stream, ParseLimits limits) {
        this.in = new ShapeInput(stream);
        this.scan = new CsvScan(in, limits.maxPayloadBytes());
        this.limits = limits;
    }

    /** Whether these are the names of a query's columns. */
    static boolean isHeader(List<String> names) {
        boolean timestamp = names.contains(Rows.TIMESTAMP);
        boolean row = names.contains("@ptr") || names.contains(Rows.LOG_STREAM) || names.contains("@log");
        return names.contains(Rows.MESSAGE) || (timestamp && row);
    }

    @Override
    public @Nullable Piece next() {
        in.skipByteOrderMark();
        if (pending != null) {
            Piece piece = pending;
            pending = null;
            return piece;
        }
        while (!ended) {
            if (in.peek() < 0) {
                ended = true;
            } else if (in.peek() == '\n' || in.peek() == '\r') {
                in.read();
            } else {
                Piece piece = row();
                if (piece != null) {
                    return piece;
                }
            }
        }
        return null;
    }

    /** The next row; null where it holds names. Files that follow one another repeat them. */
    private @Nullable Piece row() {
        long line = in.line();
        long offset = in.offset();
        scan.row();
        if (!headed || isHeader(scan.fields())) {
            headed = true;
            name(scan.fields());
            return time >= 0 && message >= 0 ? null : useless(line, offset);
        }
        Place place = new Place(line, offset, in.offset() - offset);
        if (scan.isTooLong()) {
            String detail = "longer than maxPayloadBytes, " + limits.maxPayloadBytes() + " bytes";
            return damage(place, MalformedReason.LIMIT_EXCEEDED, detail);
        }
        if (scan.isTorn()) {
            return damage(place, MalformedReason.SYNTAX, "the quotes of a field do not close");
        }
        if (scan.isCut() || (in.peek() < 0 && mayBeCut())) {
            return damage(place, MalformedReason.TRUNCATED, CsvEnd.INSIDE_ROW);
        }
        String stream = optional(field(logStream));
        if (!scan.isOpen()) {
            end.saw(stream);
            return rows.piece(place, field(time), field(message), stream, excerpt());
        }
        return open(place, stream);
    }

    /** The last row, without a line end: of its last field, more may have followed. */
    private Piece open(Place place, @Nullable String stream) {
        boolean torn = logStream == last && !end.isWhole(stream);
        Place told = torn ? end.before(scan.lastField(), place) : place;
        Piece piece = rows.piece(told, field(time), field(message), torn ? null : stream, excerpt());
        if (torn) {
            pending = end.damage(scan.lastField(), field(last), limits);
        } else {
            end.open();
        }
        return message == last && piece instanceof Piece.Entry entry ? end.unproven(entry) : piece;
    }

    private void name(List<String> names) {
        time = names.indexOf(Rows.TIMESTAMP);
        message = names.indexOf(Rows.MESSAGE);
        logStream = names.indexOf(Rows.LOG_STREAM);
        last = names.size() - 1;
    }

    /** Whether the last row of the input lacks fields, or ends in a time that may go on. */
    private boolean mayBeCut() {
        return scan.fields().size() <= last
                || (scan.isOpen() && time == last && scan.fields().get(last).length() < TIME);
    }

    /** Without a time or without a message no row means anything: the rest is one piece of damage. */
    private Piece useless(long line, long offset) {
        byte[] excerpt = excerpt();
        while (in.read() >= 0) {
            // passed
        }
        ended = true;
        Place place = new Place(line, offset, in.offset() - offset);
        return new Piece.Damage(place, MalformedReason.SYNTAX, Rows.NEEDED, excerpt);
    }

    private Piece damage(Place place, MalformedReason reason, String detail) {
        return new Piece.Damage(place, reason, detail, excerpt());
    }

    private @Nullable String field(int index) {
        return index < 0 || index >= scan.fields().size() ? null : scan.fields().get(index);
    }

    private static @Nullable String optional(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private byte[] excerpt() {
        byte[] text = String.join(",", scan.fields()).getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(text, Math.min(text.length, limits.maxExcerptBytes()));
    }

    @Override
    public long decodedBytes() {
        return in.decodedBytes();
    }

    @Override
    public long line() {
        return in.line();
    }

    @Override
    public @Nullable IOException failure() {
        return in.failure();
    }

    @Override
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>(rows.remarks());
        remarks.addAll(end.remarks());
        return remarks;
    }
}
