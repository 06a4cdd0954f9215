package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists that are longer than a sheet go on in another, and lose nothing. */
class ContinuationTest {
    private static final int MOST_ROWS = 100;

    @TempDir
    static Path folder;

    private static AnalysisResult result;
    private static XSSFWorkbook whole;
    private static XSSFWorkbook parted;

    @BeforeAll
    static void write() throws IOException {
        result = SimulatedMonth.analyze(Files.createDirectory(folder.resolve("logs")), 110, 12);
        whole = ReadBack.of(result, SimulatedMonth.settings(), Files.createDirectory(folder.resolve("whole")));
        parted = ReadBack.of(
                result, SimulatedMonth.settings(), Files.createDirectory(folder.resolve("parted")), MOST_ROWS);
    }

    @AfterAll
    static void close() throws IOException {
        whole.close();
        parted.close();
        result.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetName.class,
            names = {"TRANSACTIONS", "FINDINGS", "EPISODES", "AVERAGES", "SUBSCRIBERS", "ROLL_FORWARD"})
    void allRowsAreThereOnceAndInTheirOrder(SheetName name) {
        assertThat(parted.getSheet(name.title(2)))
                .as("that it takes more than one sheet")
                .isNotNull();
        assertThat(whole.getSheet(name.title(2))).isNull();
        assertThat(shown(parted, name)).isEqualTo(shown(whole, name));
    }

    @Test
    void noSheetHasMoreRowsThanItMay() {
        for (SheetName name : new SheetName[] {SheetName.TRANSACTIONS, SheetName.FINDINGS, SheetName.EPISODES}) {
            XSSFSheet sheet = parted.getSheet(name.title());
            assertThat(sheet.getLastRowNum() + 1).as(name.title()).isEqualTo(MOST_ROWS);
        }
    }

    @Test
    void aFurtherSheetHasTitleHeaderFilterAndFrozenRowsAgain() {
        XSSFSheet first = parted.getSheet("Transactions");
        XSSFSheet second = parted.getSheet("Transactions (2)");

        assertThat(second.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Transactions, part 2");
        int header = ReadBack.filter(first).getFirstRow();
        assertThat(ReadBack.filter(second).getFirstRow()).isEqualTo(header);
        assertThat(ReadBack.lines(second).get(header))
                .isEqualTo(ReadBack.lines(first).get(header));
        assertThat(second.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (header + 1));
        assertThat(second.getRepeatingRows().getFirstRow()).isEqualTo(header);
        assertThat(second.getColumnWidth(2)).isEqualTo(first.getColumnWidth(2));
    }

    @Test
    void furtherSheetsStandBehindTheirFirst() {
        List<String> names = new ArrayList<>();
        parted.forEach(sheet -> names.add(sheet.getSheetName()));

        int first = names.indexOf("Transactions");
        assertThat(names.subList(first + 1, first + 3)).containsExactly("Transactions (2)", "Transactions (3)");
        assertThat(names.get(0)).isEqualTo("Summary");
    }

    @Test
    void theProofCountsAllSheets() {
        assertThat(Formulae.differences(parted)).isEmpty();
        assertThat(parted.getSheet("Roll-forward").getRow(7).getCell(1).getCellFormula())
                .contains("'Transactions'!", "'Transactions (2)'!");
        assertThat(states(parted)).isNotEmpty().containsOnly("arithmetic ties");
        assertThat(states(parted)).isEqualTo(states(whole));
    }

    private static List<String> states(XSSFWorkbook workbook) {
        List<String> states = new ArrayList<>();
        workbook.getSheet("Roll-forward").forEach(row -> {
            if (row.getCell(0) != null && ReadBack.shown(row.getCell(0)).startsWith("Proof")) {
                states.add(row.getCell(2).getStringCellValue());
            }
        });
        return states;
    }

    private static List<String> shown(XSSFWorkbook workbook, SheetName name) {
        List<String> rows = new ArrayList<>();
        for (Map<String, Cell> row : ReadBack.table(workbook, name)) {
            StringBuilder text = new StringBuilder();
            row.forEach((title, cell) ->
                    text.append(title).append('=').append(ReadBack.shown(cell)).append('|'));
            rows.add(text.toString());
        }
        return rows;
    }
}
