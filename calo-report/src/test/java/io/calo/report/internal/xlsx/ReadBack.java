package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a reader has it. */
final class ReadBack {
    private ReadBack() {}

    /** Writes a result and reads it again. */
    static XSSFWorkbook of(AnalysisResult result, ReportSettings settings, Path folder) throws IOException {
        return of(result, settings, folder, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    static XSSFWorkbook of(AnalysisResult result, ReportSettings settings, Path folder, int mostRows)
            throws IOException {
        Path file = folder.resolve("report.xlsx");
        new XlsxReport(settings, UnaryOperator.identity(), mostRows, folder).write(result, file);
        return new XSSFWorkbook(file.toString());
    }

    /** The cells of the table that a sheet and those on which it goes on hold, by the titles of columns; empty cells left out. */
    static List<Map<String, Cell>> table(XSSFWorkbook workbook, SheetName name) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        XSSFSheet sheet = workbook.getSheet(name.title());
        for (int part = 2; sheet != null; part++) {
            CellRangeAddress filter = filter(sheet);
            Row header = sheet.getRow(filter.getFirstRow());
            for (int number = filter.getFirstRow() + 1; number <= filter.getLastRow(); number++) {
                Map<String, Cell> row = new LinkedHashMap<>();
                sheet.getRow(number)
                        .forEach(cell ->
                                row.put(header.getCell(cell.getColumnIndex()).getStringCellValue(), cell));
                rows.add(row);
            }
            sheet = workbook.getSheet(name.title(part));
        }
        return rows;
    }

    /** Which cells can be filtered, the header included. */
    static CellRangeAddress filter(XSSFSheet sheet) {
        return CellRangeAddress.valueOf(sheet.getCTWorksheet().getAutoFilter().getRef());
    }

    /** What a cell shows in English; an empty text where there is none. */
    static String shown(Cell cell) {
        return new DataFormatter(Locale.ROOT, true).formatCellValue(cell).strip();
    }

    /** All that a sheet shows, row by row, cells parted by bars. */
    static List<String> lines(XSSFSheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(shown(cell)));
            lines.add(String.join("|", cells));
        }
        return lines;
    }

    /** The number in a cell as it was written, of 15 digits at most. */
    static BigDecimal number(Cell cell) {
        return new BigDecimal(Double.toString(cell.getNumericCellValue()));
    }
}
