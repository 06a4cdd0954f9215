package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisResult;
import io.calo.report.Report;
import io.calo.report.ReportSettings;
import io.calo.report.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What LibreOffice makes of text of the logs: text. */
@EnabledIf(value = "io.calo.report.internal.xlsx.LibreOffice#isInstalled", disabledReason = LibreOffice.MISSING)
class LibreOfficeTextTest {
    private static final String COMMA_QUOTE_UTF8_FROM_FIRST_LINE = "CSV:44,34,76,1";
    private static final String SEMICOLON_QUOTE_UTF8_FROM_FIRST_LINE = "CSV:59,34,76,1";

    @TempDir
    Path folder;

    @Test
    void workbookHasTheSameTextsAndFormulasAfterwards() throws IOException, InterruptedException {
        Path file = write(new XlsxReport(ReportSettings.defaults(), UnaryOperator.identity()), "report.xlsx");
        Path again = LibreOffice.convert(
                file, "xlsx:Calc MS Excel 2007 XML", java.nio.file.Files.createDirectory(folder.resolve("again")));

        try (XSSFWorkbook before = new XSSFWorkbook(file.toString());
                XSSFWorkbook after = new XSSFWorkbook(again.toString())) {
            assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets());
            for (Sheet sheet : before) {
                assertSame(sheet, after.getSheet(sheet.getSheetName()));
            }
        }
    }

    private static void assertSame(Sheet before, Sheet after) {
        for (Row row : before) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && !cell.getStringCellValue().isEmpty()) {
                    Cell other = after.getRow(cell.getRowIndex()).getCell(cell.getColumnIndex());
                    String where = before.getSheetName() + " " + cell.getAddress();
                    assertThat(other.getCellType()).as(where).isEqualTo(CellType.STRING);
                    assertThat(other.getStringCellValue()).as(where).isEqualTo(cell.getStringCellValue());
                } else if (cell.getCellType() == CellType.FORMULA) {
                    Cell other = after.getRow(cell.getRowIndex()).getCell(cell.getColumnIndex());
                    assertThat(other.getCellType()).isEqualTo(CellType.FORMULA);
                    assertThat(other.getCachedFormulaResultType())
                            .as(before.getSheetName() + " " + cell.getAddress() + " " + cell.getCellFormula())
                            .isNotEqualTo(CellType.ERROR);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMA_QUOTE_UTF8_FROM_FIRST_LINE, SEMICOLON_QUOTE_UTF8_FROM_FIRST_LINE})
    void transactionsAsCsvHaveNoFormula(String filter) throws IOException, InterruptedException {
        assertNoFormula(write(Reports.csv(), "transactions.csv"), filter);
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMA_QUOTE_UTF8_FROM_FIRST_LINE, SEMICOLON_QUOTE_UTF8_FROM_FIRST_LINE})
    void storiesAsCsvHaveNoFormula(String filter) throws IOException, InterruptedException {
        assertNoFormula(write(Reports.episodes(ReportSettings.DEFAULT_ZONE), "episodes.csv"), filter);
    }

    private void assertNoFormula(Path csv, String filter) throws IOException, InterruptedException {
        Path opened = LibreOffice.convert(csv, "xlsx:Calc MS Excel 2007 XML", folder, "--infilter=" + filter);
        List<String> formulas = new ArrayList<>();
        int cells = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(opened.toString())) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    cells++;
                    if (cell.getCellType() == CellType.FORMULA || cell.getCellType() == CellType.ERROR) {
                        formulas.add(cell.getAddress() + ": " + cell);
                    }
                }
            }
        }

        assertThat(cells).isGreaterThan(Hostile.TEXTS.size());
        assertThat(formulas).isEmpty();
    }

    private Path write(Report report, String name) throws IOException {
        Path file = folder.resolve(name);
        try (AnalysisResult result = Hostile.analyze()) {
            report.write(result, file);
        }
        return file;
    }
}
