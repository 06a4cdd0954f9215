package io.calo.report.internal.xlsx;

import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param title what stands above it; never from data
 * @param width in characters
 * @param header how the title looks
 * @param filler what writes a cell
 * @param choices what people may fill in; empty for anything
 * @param printed whether it is on paper too, or on screen alone
 * @param <T> what a row is about
 */
record Column<T>(String title, int width, Face header, Filler<T> filler, List<String> choices, boolean printed) {
    /** Copies the choices. */
    Column {
        choices = List.copyOf(choices);
    }

    private static final int TIME_WIDTH = 19;
    private static final int MONEY_WIDTH = 13;
    private static final int CODE_WIDTH = 10;
    private static final int ID_WIDTH = 28;
    private static final int SUBSCRIBER_WIDTH = 36;
    private static final int FILE_WIDTH = 60;
    private static final int LINE_WIDTH = 9;

    /** Writes the cell at which the pen is. */
    interface Filler<T> {
        void fill(T row, Pen pen);
    }

    /** A column whose cells are text as calo words it. */
    static <T> Column<T> text(String title, int width, Function<? super T, @Nullable String> value) {
        return new Column<>(title, width, Face.HEADER, (row, pen) -> pen.text(value.apply(row)), List.of(), true);
    }

    /** A column of sentences. */
    static <T> Column<T> prose(String title, int width, Function<? super T, @Nullable String> value) {
        return new Column<>(
                title, width, Face.HEADER, (row, pen) -> pen.prose(value.apply(row), width), List.of(), true);
    }

    /** A column of names from the data. */
    static <T> Column<T> id(String title, Function<? super T, @Nullable String> value) {
        return id(title, ID_WIDTH, value);
    }

    /** A column of names from the data. */
    static <T> Column<T> id(String title, int width, Function<? super T, @Nullable String> value) {
        return new Column<>(title, width, Face.HEADER, (row, pen) -> pen.id(value.apply(row)), List.of(), true);
    }

    /** A column of subscribers. */
    static <T> Column<T> subscriber(Function<? super T, @Nullable String> value) {
        return id("Subscriber", SUBSCRIBER_WIDTH, value);
    }

    /** A column of ISO 4217 codes, so that amounts can be filtered by currency. */
    static <T> Column<T> currency(Function<? super T, @Nullable String> value) {
        return id("Currency", CODE_WIDTH, value);
    }

    /** A column of times in the report's zone. */
    static <T> Column<T> time(String title, Function<? super T, @Nullable Instant> value) {
        return new Column<>(title, TIME_WIDTH, Face.HEADER, (row, pen) -> pen.time(value.apply(row)), List.of(), true);
    }

    /** A column of days. */
    static <T> Column<T> days(String title, Function<? super T, Duration> value) {
        return new Column<>(
                title,
                LINE_WIDTH,
                Face.NUMBER_HEADER,
                (row, pen) -> pen.count(value.apply(row).toDays()),
                List.of(),
                true);
    }

    /** A column of counts. */
    static <T> Column<T> count(String title, int width, ToLongFunction<? super T> value) {
        return new Column<>(
                title, width, Face.NUMBER_HEADER, (row, pen) -> pen.count(value.applyAsLong(row)), List.of(), true);
    }

    /** A column of money in the currency of the row. */
    static <T> Column<T> money(
            String title,
            Function<? super T, @Nullable BigDecimal> value,
            Function<? super T, @Nullable String> currency) {
        return new Column<>(
                title,
                MONEY_WIDTH,
                Face.NUMBER_HEADER,
                (row, pen) -> pen.money(value.apply(row), currency.apply(row)),
                List.of(),
                true);
    }

    /** A column of files of the logs. On screen alone: their names are long. */
    static <T> Column<T> file(Function<? super T, @Nullable SourcePosition> position) {
        return new Column<>(
                "File",
                FILE_WIDTH,
                Face.HEADER,
                (row, pen) -> {
                    SourcePosition place = position.apply(row);
                    pen.id(place == null ? null : place.source());
                },
                List.of(),
                false);
    }

    /** A column of lines of these. */
    static <T> Column<T> line(Function<? super T, @Nullable SourcePosition> position) {
        return new Column<>(
                "Line",
                LINE_WIDTH,
                Face.NUMBER_HEADER,
                (row, pen) -> {
                    SourcePosition place = position.apply(row);
                    if (place != null) {
                        pen.count(place.line());
                    }
                },
                List.of(),
                false);
    }

    /** An empty column for people to fill in, with one of these, or with anything if there are none. */
    static <T> Column<T> toFillIn(String title, int width, String... choices) {
        return new Column<>(
                title, width, Face.HEADER, (row, pen) -> pen.text("", Face.TO_FILL_IN), List.of(choices), true);
    }

    /** The same for the screen alone, where paper is not wide enough. */
    Column<T> onScreen() {
        return new Column<>(title, width, header, filler, choices, false);
    }
}
