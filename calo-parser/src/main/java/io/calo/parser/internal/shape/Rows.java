package io.calo.parser.internal.shape;

import io.calo.parser.MalformedReason;
import io.calo.parser.internal.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of Logs Insights query results, in whatever layout; counts them, and knows what is to be said of them all. */
final class Rows {
    static final String TIMESTAMP = "@timestamp";
    static final String MESSAGE = "@message";
    static final String LOG_STREAM = "@logStream";

    static final String NEEDED = "the query's result lacks @timestamp or @message; query with"
            + " \"fields @timestamp, @message, @logStream\" and export again";

    /** The most rows that a query gives unless told, that the console gave in the past, and that a query can give. */
    private static final List<Long> LIMITS = List.of(1_000L, 10_000L, 100_000L);

    /** The console's zones are whole quarters of an hour away from UTC, and a message is logged within seconds. */
    private static final long QUARTER = 15 * 60_000L;

    private static final long SECONDS = 60_000L;

    /** Of a time in milliseconds: all since 1973 have as many. */
    private static final int LEAST_DIGITS = 12;

    private static final String NO_TIME = "@timestamp is no time";
    private static final String NO_CSV_TIME =
            "@timestamp is no time as the query gave it; do not open and save the file in a spreadsheet:"
                    + " export it again";

    private final String noTime;
    private long count;
    private boolean zoneless;
    private long shifted;

    private Rows(String noTime) {
        this.noTime = noTime;
    }

    /** Of JSON. */
    static Rows ofJson() {
        return new Rows(NO_TIME);
    }

    /** Of CSV, which spreadsheets open, and save with other times. */
    static Rows ofCsv() {
        return new Rows(NO_CSV_TIME);
    }

    /** A row as a log event, or as damage where it is none. */
    Piece piece(
            Place place, @Nullable String time, @Nullable String message, @Nullable String logStream, byte[] excerpt) {
        count++;
        if (time == null || message == null) {
            return new Piece.Damage(place, MalformedReason.SYNTAX, NEEDED, excerpt);
        }
        long date = Times.date(time);
        long millis = date == Times.INVALID && time.length() >= LEAST_DIGITS ? Times.millis(time) : date;
        if (millis == Times.INVALID) {
            return new Piece.Damage(place, MalformedReason.TIMESTAMP, noTime, excerpt);
        }
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        if (date != Times.INVALID && !Times.tellsZone(time)) {
            zoneless = true;
            shifted += isShifted(millis, text) ? 1 : 0;
        }
        return new Piece.Entry(place, millis, text, null, logStream);
    }

    /** Whether the time that the message repeats is about some quarters of an hour away from the row's. */
    private static boolean isShifted(long millis, byte[] text) {
        String own = Bytes.text(text, 0, Math.min(24, text.length));
        long ownMillis = own.endsWith("Z") ? Times.date(own) : Times.INVALID;
        if (ownMillis == Times.INVALID) {
            return false;
        }
        long apart = Math.abs(millis - ownMillis);
        long rest = apart % QUARTER;
        return apart >= QUARTER - SECONDS && (rest < SECONDS || rest > QUARTER - SECONDS);
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        if (shifted > 0) {
            remarks.add(Remark.of(
                    "The console exported local time: so many rows lie whole quarters of an hour away from the time in their"
                            + " own message: " + shifted
                            + ". Times were taken as UTC, so days and ends of months are shifted. Set the"
                            + " console's time zone to UTC and export again."));
        } else if (zoneless) {
            remarks.add(Remark.of(
                    "Times are taken as UTC, since the query's result does not say. If the console exported local time, days"
                            + " and ends of months are shifted."));
        }
        if (LIMITS.contains(count)) {
            remarks.add(Remark.ofMissing(
                    "Holds exactly " + count + " rows, which is a usual limit of queries: more may have been left out."
                            + " Query shorter spans of time."));
        }
        return remarks;
    }
}
