package io.calo.report.internal.xlsx;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * A table that fills a sheet, streamed: title, notes, header, and a row for each of any number of things. Where Excel's rows end it
 * goes on in a further sheet with the same headings. To be finished by {@link #finish}. For use by one thread.
 *
 * @param <T> what a row is about
 */
final class TableSheet<T> {
    private final ReportWorkbook workbook;
    private final SheetName name;
    private final Heading heading;
    private final List<Column<T>> columns;
    private final Pen pen;
    private final int top;
    private final List<Part> parts = new ArrayList<>();
    private SXSSFSheet sheet;
    private int firstRow;
    private int nextRow;
    private long size;

    /**
     * Rows of a sheet, as formulas count them.
     *
     * @param sheet its tab
     * @param first the first row below the header, from 1
     * @param last the last row; one less than {@code first} where there is none
     */
    record Part(String sheet, int first, int last) {
        /** A column of it, as formulas name it: {@code 'Transactions (2)'!$K$5:$K$90}. Not to be asked of an empty one. */
        String range(int column) {
            String letters = "$" + CellReference.convertNumToColString(column) + "$";
            return "'" + sheet + "'!" + letters + first + ":" + letters + last;
        }
    }

    /** Begins the table on a sheet that is empty so far. */
    TableSheet(ReportWorkbook workbook, SheetName name, Heading heading, List<Column<T>> columns) {
        this(workbook, name, 0, heading, columns);
    }

    /**
     * The same below so many rows, which are to be written in memory: {@link ReportWorkbook#sheet}, once this is finished. Its first
     * sheet has no frozen header then.
     */
    TableSheet(ReportWorkbook workbook, SheetName name, int top, Heading heading, List<Column<T>> columns) {
        this.workbook = workbook;
        this.name = name;
        this.heading = heading;
        this.columns = List.copyOf(columns);
        this.pen = workbook.pen(heading.whole());
        this.top = top;
        this.sheet = workbook.stream(name);
        begin();
    }

    /** Adds a row. */
    void add(T thing) throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted after " + size + " rows of the sheet " + name.title());
        }
        if (nextRow == workbook.mostRows()) {
            goOn();
        }
        Row row = sheet.createRow(nextRow);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).filler().fill(thing, pen.at(row, i));
        }
        nextRow++;
        size++;
    }

    /** Adds a row for each. */
    void addAll(Iterable<? extends T> things) throws InterruptedIOException {
        for (T thing : things) {
            add(thing);
        }
    }

    /** How many rows there are. */
    long size() {
        return size;
    }

    /** Where the row that was added last is, as links name it. */
    String place() {
        return "'" + sheet.getSheetName() + "'!A" + nextRow;
    }

    /**
     * Ends the table.
     *
     * @param none what it says where there is no row
     * @return the sheets that it takes, at least one
     */
    List<Part> finish(String none) {
        if (size == 0) {
            pen.at(sheet.createRow(nextRow), 0).text(none, Face.NOTE);
        }
        end();
        return List.copyOf(parts);
    }

    private void goOn() {
        end();
        sheet = workbook.continuation(name, parts.size() + 1);
        begin();
    }

    private void begin() {
        SheetLayout.widths(sheet, columns.stream().mapToInt(Column::width).toArray());
        SheetLayout.landscape(sheet);
        nextRow = parts.isEmpty() ? top : 0;
        String part = parts.isEmpty() ? "" : ", part " + (parts.size() + 1);
        pen.at(sheet.createRow(nextRow++), 0).text(heading.title() + part, nextRow == 1 ? Face.TITLE : Face.HEADING);
        sheet.getRow(nextRow - 1).setHeightInPoints(RowHeight.TITLE);
        for (String note : heading.notes()) {
            pen.at(sheet.createRow(nextRow++), 0).text(note, Face.NOTE);
        }
        notPrinted().ifPresent(note -> pen.at(sheet.createRow(nextRow++), 0).text(note, Face.NOTE));
        Row header = sheet.createRow(nextRow++);
        header.setHeightInPoints(RowHeight.HEADER);
        for (int i = 0; i < columns.size(); i++) {
            pen.at(header, i).text(columns.get(i).title(), columns.get(i).header());
        }
        firstRow = nextRow;
        if (top == 0 || !parts.isEmpty()) {
            sheet.createFreezePane(0, firstRow);
        }
        sheet.setRepeatingRows(new CellRangeAddress(firstRow - 1, firstRow - 1, -1, -1));
    }

    /** Paper is too narrow for all columns of some tables: those at the end are left out there. */
    private Optional<String> notPrinted() {
        String titles = columns.stream()
                .filter(column -> !column.printed())
                .map(Column::title)
                .collect(Collectors.joining(", "));
        return titles.isEmpty() ? Optional.empty() : Optional.of("Not on paper: " + titles + ".");
    }

    private void end() {
        int last = Math.max(firstRow - 1, nextRow - 1);
        sheet.setAutoFilter(new CellRangeAddress(firstRow - 1, last, 0, columns.size() - 1));
        if (nextRow > firstRow) {
            for (int i = 0; i < columns.size(); i++) {
                offer(columns.get(i).choices(), new CellRangeAddressList(firstRow, last, i, i));
            }
        }
        int printed = (int) columns.stream().filter(Column::printed).count();
        workbook.print(sheet, printed, last);
        parts.add(new Part(sheet.getSheetName(), firstRow + 1, nextRow));
    }

    private void offer(List<String> choices, CellRangeAddressList cells) {
        if (!choices.isEmpty()) {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation validation =
                    helper.createValidation(helper.createExplicitListConstraint(choices.toArray(String[]::new)), cells);
            validation.setShowErrorBox(true);
            sheet.addValidationData(validation);
        }
    }
}
