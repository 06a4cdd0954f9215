package io.calo.report.internal.proof;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of CSV, line by line, by the names of its columns. */
final class CsvTable {
    /** What is done with a line. */
    interface Each {
        void line(CsvTable table) throws IOException;
    }

    private final Map<String, Integer> columns = new HashMap<>();
    private CsvRecord record;

    private CsvTable(CsvRecord header, List<String> needed) throws UncountableException {
        this.record = header;
        for (int i = 0; i < header.getFieldCount(); i++) {
            columns.put(header.getField(i), i);
        }
        for (String name : needed) {
            if (!columns.containsKey(name)) {
                throw new UncountableException("has no column " + name);
            }
        }
    }

    /**
     * Goes through a file.
     *
     * @param needed columns that it must have
     * @throws UncountableException if it is no table, or lacks a column; the message tells the line
     */
    static void read(Path file, List<String> needed, Each each) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            CsvTable table = null;
            for (CsvRecord record : csv) {
                if (table == null) {
                    table = new CsvTable(record, needed);
                    continue;
                }
                table.record = record;
                if (record.getFieldCount() != table.columns.size()) {
                    throw table.uncountable("has " + record.getFieldCount() + " cells, not " + table.columns.size());
                }
                each.line(table);
            }
            if (table == null) {
                throw new UncountableException("is empty: it has not even a header");
            }
        } catch (CsvParseException e) {
            throw new UncountableException("is no CSV: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    String cell(String column) {
        return record.getField(Objects.requireNonNull(columns.get(column), column));
    }

    /** That something is wrong in this line. */
    UncountableException uncountable(String what) {
        return new UncountableException("line " + record.getStartingLineNumber() + ": " + what);
    }
}
