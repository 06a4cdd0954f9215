package io.calo.report.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.Zip64RequiredException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook while it is written. All sheets are there from the beginning, so that links and formulas may name any of them, and may be
 * filled in any order. A sheet is filled either in memory ({@link #sheet}, for small ones: charts need it) or as a stream
 * ({@link #stream}, rows from top to bottom, of which only the last hundred are in memory), never both.
 *
 * <p>To be made and used within {@code TempFile.withStrategy}, which says where the stream goes. For use by one thread.
 */
final class ReportWorkbook implements AutoCloseable {
    /** Rows of a stream that are in memory. */
    private static final int WINDOW = 100;

    private final XSSFWorkbook small = new XSSFWorkbook();
    private final SXSSFWorkbook large;
    private final Styles styles;
    private final ZoneId zone;
    private final int mostRows;

    /** For times in a zone, with at most so many rows to a sheet. */
    ReportWorkbook(ZoneId zone, Instant preparedAt, int mostRows) {
        for (SheetName name : SheetName.values()) {
            small.createSheet(name.title());
        }
        small.getProperties().getCoreProperties().setCreator("calo");
        small.getProperties().getCoreProperties().setTitle("Subscribers' money");
        small.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(preparedAt)));
        // Text in the cells themselves: a table of all texts would be in memory.
        this.large = new SXSSFWorkbook(small, WINDOW, true, false);
        // What POI does by default, marking all entries as beyond 4 GB, Excel takes for damage.
        this.large.setZip64Mode(Zip64Mode.AsNeeded);
        this.styles = new Styles(small);
        this.zone = zone;
        this.mostRows = mostRows;
    }

    /** A sheet to be filled in memory. */
    XSSFSheet sheet(SheetName name) {
        return small.getSheet(name.title());
    }

    /** A sheet to be filled as a stream, from the first row on. */
    SXSSFSheet stream(SheetName name) {
        return large.getSheet(name.title());
    }

    /** The sheet on which a stream goes on: right behind the one before it. */
    SXSSFSheet continuation(SheetName name, int part) {
        SXSSFSheet sheet = large.createSheet(name.title(part));
        large.setSheetOrder(sheet.getSheetName(), large.getSheetIndex(name.title(part - 1)) + 1);
        return sheet;
    }

    /** Puts so many columns of a sheet on paper, down to a row. */
    void print(SXSSFSheet sheet, int columns, int lastRow) {
        large.setPrintArea(large.getSheetIndex(sheet.getSheetName()), 0, columns - 1, 0, lastRow);
    }

    /** The styles of its cells. */
    Styles styles() {
        return styles;
    }

    /** A pen for cells of this workbook; the whole of a text that it cuts stands where {@code whole} says. */
    Pen pen(String whole) {
        return new Pen(styles, zone, whole);
    }

    /** The zone of all its times. */
    ZoneId zone() {
        return zone;
    }

    /** How many rows a sheet may have, headings included. */
    int mostRows() {
        return mostRows;
    }

    /** Writes all of it; nothing can be added afterwards. */
    void writeTo(OutputStream out) throws IOException {
        small.setActiveSheet(0);
        small.setSelectedTab(0);
        // Excel shall trust its own sums, not ours; what does not calculate shows ours.
        small.setForceFormulaRecalculation(true);
        try {
            large.write(out);
        } catch (Zip64RequiredException e) {
            throw new IOException(
                    "A sheet is beyond the 4 GB that Excel reads. Report on a shorter period, or use CSV", e);
        }
    }

    /** Lets go of memory and temporary files. */
    @Override
    public void close() throws IOException {
        try {
            // Of a workbook that was not written; POI closes the files first, and then logs that it cannot write to
            // them.
            for (Sheet sheet : large) {
                ((SXSSFSheet) sheet).flushRows();
            }
        } finally {
            large.close();
            small.close();
        }
    }
}
