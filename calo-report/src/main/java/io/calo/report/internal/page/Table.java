package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.parser.SourcePosition;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the page, held and written column by column: that compresses best, and a browser reads it without making an object for each
 * row. For use by one thread.
 *
 * @param <R> what a row is made of
 */
final class Table<R> {
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<Consumer<R>> fillers = new ArrayList<>();
    private int rows;

    Table<R> text(String name, Function<R, @Nullable String> value) {
        TextColumn column = new TextColumn();
        return add(name, column, row -> column.add(value.apply(row)));
    }

    Table<R> money(String name, Function<R, @Nullable BigDecimal> value) {
        MoneyColumn column = new MoneyColumn();
        return add(name, column, row -> column.add(value.apply(row)));
    }

    Table<R> number(String name, Function<R, @Nullable Long> value) {
        NumberColumn column = new NumberColumn();
        return add(name, column, row -> column.add(value.apply(row)));
    }

    Table<R> time(String name, Function<R, @Nullable Instant> value) {
        return number(name, row -> {
            Instant time = value.apply(row);
            return time == null ? null : time.toEpochMilli();
        });
    }

    Table<R> flag(String name, Predicate<R> value) {
        FlagColumn column = new FlagColumn();
        return add(name, column, row -> column.add(value.test(row)));
    }

    /** Three columns: the file by its number, line and byte. */
    Table<R> place(
            String file, String line, String byteOffset, Places places, Function<R, @Nullable SourcePosition> value) {
        number(file, row -> of(value.apply(row), position -> (long) places.file(position)));
        number(line, row -> of(value.apply(row), SourcePosition::line));
        return number(byteOffset, row -> of(value.apply(row), SourcePosition::byteOffset));
    }

    private static @Nullable Long of(@Nullable SourcePosition position, Function<SourcePosition, Long> part) {
        return position == null ? null : part.apply(position);
    }

    Table<R> evidence(String name, Places places, Function<R, List<SourcePosition>> value) {
        EvidenceColumn column = new EvidenceColumn(places);
        return add(name, column, row -> column.add(value.apply(row)));
    }

    private Table<R> add(String name, Column column, Consumer<R> filler) {
        columns.put(name, column);
        fillers.add(filler);
        return this;
    }

    void add(R row) {
        fillers.forEach(filler -> filler.accept(row));
        rows++;
    }

    int rows() {
        return rows;
    }

    void write(String name, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("rows", rows);
        json.writeObjectFieldStart("columns");
        for (Map.Entry<String, Column> column : columns.entrySet()) {
            json.writeFieldName(column.getKey());
            column.getValue().write(json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
