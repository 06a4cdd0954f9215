package io.calo.parser.internal.shape;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Passes one row of CSV after another (RFC 4180): fields between commas, in double quotes where they hold commas, quotes or line
 * ends. Of all the fields together, what so many bytes of memory hold is kept; of those that follow, nothing.
 */
final class CsvScan {
    /** Lengths of {@code 2024-01-27}, of that with {@code 21:09:42} after it, and of the same with a quote and a fraction. */
    private static final int DATE = 10;

    private static final int SECONDS = 19;
    private static final int LONGEST_TIME = 30;

    /** What keeping a field takes beside its text: a row of nothing but commas takes much more memory than it has bytes. */
    private static final int FIELD = 64;

    private final ShapeInput in;
    private final Collected field;
    private final int most;
    private final List<String> fields = new ArrayList<>();
    private long size;
    private boolean torn;
    private boolean cut;
    private boolean open;
    private long lastField;
    private long lastFieldLine;

    CsvScan(ShapeInput in, int most) {
        this.in = in;
        this.most = most;
        this.field = new Collected(most, 1);
    }

    /** Passes the row that begins here, up to its line end, which is passed too. */
    void row() {
        fields.clear();
        size = 0;
        torn = false;
        cut = false;
        open = false;
        boolean more = true;
        while (more) {
            field.reset();
            lastField = in.offset();
            lastFieldLine = in.line();
            more = in.peek() == '"' ? quoted() : bare();
            keep();
        }
    }

    private void keep() {
        size += FIELD;
        if (!isTooLong()) {
            fields.add(new String(field.bytes(), 0, field.length(), StandardCharsets.UTF_8));
        }
    }

    /** Passes a field without quotes and what ends it; false where the row ends. */
    private boolean bare() {
        while (true) {
            int next = in.read();
            if (next == ',') {
                return true;
            }
            if (next < 0 || next == '\n' || (next == '\r' && in.peek() == '\n' && in.read() >= 0)) {
                open = next < 0;
                return false;
            }
            add(next);
        }
    }

    /** Passes a field in quotes and what ends it; false where the row ends. */
    private boolean quoted() {
        in.read();
        while (true) {
            int next = in.read();
            if (next == '"' && in.peek() != '"') {
                return bare(); // text after the closing quote counts as the field's, as spreadsheets have it
            }
            if (next == '"') {
                in.read();
            }
            if (next < 0) {
                cut = true;
                open = true;
                return false;
            }
            add(next);
            if (next == '\n' && isRowStart()) {
                torn = true;
                return false;
            }
        }
    }

    private void add(int next) {
        size++;
        if (!isTooLong()) {
            field.add(next);
        }
    }

    /** Whether the line that begins here looks like a row that begins with its time, as the lines of a message never do. */
    private boolean isRowStart() {
        int quote = in.peek() == '"' ? 1 : 0;
        int at = quote;
        for (int i = 0; i < SECONDS; i++, at++) {
            if (i == DATE ? in.ahead(at) != ' ' : !Times.fits(i, in.ahead(at))) {
                return false;
            }
        }
        while (at < LONGEST_TIME && (in.ahead(at) == '.' || (in.ahead(at) >= '0' && in.ahead(at) <= '9'))) {
            at++;
        }
        return in.ahead(at + quote) == ',' && (quote == 0 || in.ahead(at) == '"');
    }

    /** The fields of the row; not all of them where it is too long. */
    List<String> fields() {
        return fields;
    }

    boolean isTooLong() {
        return size > most;
    }

    /** Whether the row ended inside of a quoted field, because another row begins. */
    boolean isTorn() {
        return torn;
    }

    /** Whether the row ended inside of a quoted field, with the input. */
    boolean isCut() {
        return cut;
    }

    /** Whether the row ended with the input, without a line end. */
    boolean isOpen() {
        return open;
    }

    /** The row's last field, from where it begins to where reading stands. */
    Place lastField() {
        return new Place(lastFieldLine, lastField, in.offset() - lastField);
    }
}
