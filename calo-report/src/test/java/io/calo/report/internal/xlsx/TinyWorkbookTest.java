package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of a few lines, cell by cell. */
class TinyWorkbookTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2024-04-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void transactionsShowWhatTheyDidInTheZoneAndTheDecimalsOfTheirCurrency() throws IOException {
        try (XSSFWorkbook workbook = written(twoCurrencies())) {
            List<Map<String, Cell>> rows = ReadBack.table(workbook, SheetName.TRANSACTIONS);

            assertThat(rows).hasSize(3);
            Map<String, Cell> first = rows.get(0);
            assertThat(first.get("Time (Asia/Bahrain)").getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.parse("2024-03-04T23:59:59"));
            assertThat(ReadBack.shown(first.get("Time (Asia/Bahrain)"))).isEqualTo("2024-03-04 23:59:59");
            assertThat(ReadBack.shown(first.get("Subscriber"))).isEqualTo("u1");
            assertThat(ReadBack.shown(first.get("Currency"))).isEqualTo("BHD");
            assertThat(ReadBack.shown(first.get("Type"))).isEqualTo("credit");
            assertThat(ReadBack.shown(first.get("Amount"))).isEqualTo("1,000.300");
            assertThat(first.get("Amount").getNumericCellValue()).isEqualTo(1000.3);
            assertThat(ReadBack.shown(first.get("VAT"))).isEqualTo("0.300");
            assertThat(ReadBack.shown(first.get("Credit"))).isEqualTo("1,000.000");
            assertThat(first).doesNotContainKeys("Debit", "Wallet after", "Drift");
            assertThat(ReadBack.shown(first.get("Balance before"))).isEqualTo("0.000");
            assertThat(ReadBack.shown(first.get("Balance after"))).isEqualTo("1,000.000");
            assertThat(ReadBack.shown(first.get("Outcome"))).isEqualTo("published");
            assertThat(ReadBack.shown(first.get("Transaction"))).isEqualTo("T1");
            assertThat(ReadBack.shown(first.get("File"))).isEqualTo("folder/log.gz");
            assertThat(ReadBack.shown(first.get("Line"))).isEqualTo("3");
        }
    }

    @Test
    void amountsBelowZeroKeepTheirMinusAndAreNumbers() throws IOException {
        try (XSSFWorkbook workbook = written(twoCurrencies())) {
            Map<String, Cell> second =
                    ReadBack.table(workbook, SheetName.TRANSACTIONS).get(1);

            assertThat(second.get("Drift").getNumericCellValue()).isEqualTo(-5.5);
            assertThat(ReadBack.shown(second.get("Drift"))).isEqualTo("-5.50");
            assertThat(second.get("Drift").getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00_);[Red]-#,##0.00_)");
            assertThat(ReadBack.shown(second.get("Type"))).isEqualTo("debit (inferred)");
        }
    }

    @Test
    void movementsTellWhatEachMonthsTransactionsWereFor() throws IOException {
        try (XSSFWorkbook workbook = written(twoCurrencies())) {
            List<Map<String, Cell>> rows = ReadBack.table(workbook, SheetName.MOVEMENTS);

            assertThat(rows).hasSize(2);
            Map<String, Cell> dinars = rows.get(0);
            assertThat(ReadBack.shown(dinars.get("Currency"))).isEqualTo("BHD");
            assertThat(ReadBack.shown(dinars.get("Month"))).isEqualTo("2024-03");
            assertThat(ReadBack.shown(dinars.get("Credits"))).isEqualTo("1,000.000");
            assertThat(ReadBack.shown(dinars.get("VAT"))).isEqualTo("0.300");
            assertThat(rows.get(1).get("Net").getNumericCellValue()).isEqualTo(-9.5);
        }
    }

    @Test
    void theRollForwardProvesEachCurrencyByFormulas() throws IOException {
        try (XSSFWorkbook workbook = written(twoCurrencies())) {
            XSSFSheet sheet = workbook.getSheet("Roll-forward");

            assertThat(ReadBack.lines(sheet).subList(4, 17))
                    .as("with the values that were written")
                    .extracting(line -> line.split("\\|", -1)[0])
                    .contains("BHD", "plus credits", "Closing balances in the books");
            assertThat(column(sheet, 5, 18))
                    .containsExactly(0.0, 1000.0, 0.0, 5.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1005.0, 1005.0, 0.0);
            assertThat(column(sheet, 19, 32))
                    .containsExactly(20.0, 0.0, 9.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 10.5, 10.5, 0.0);
        }
    }

    @Test
    void formulasComeToTheValuesThatWereWritten() throws IOException {
        try (XSSFWorkbook workbook = written(twoCurrencies())) {
            assertThat(Formulae.differences(workbook)).isEmpty();
            assertThat(Formulae.count(workbook)).isGreaterThan(30);
        }
    }

    @Test
    void aChangedCellBreaksTheProof() throws IOException {
        try (XSSFWorkbook workbook = written(twoCurrencies())) {
            ReadBack.table(workbook, SheetName.TRANSACTIONS)
                    .get(0)
                    .get("Credit")
                    .setCellValue(1000.002);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            XSSFSheet sheet = workbook.getSheet("Roll-forward");

            assertThat(evaluator.evaluate(sheet.getRow(17).getCell(1)).getNumberValue())
                    .isEqualTo(0.002);
            assertThat(evaluator.evaluate(sheet.getRow(17).getCell(2)).getStringValue())
                    .isEqualTo("DOES NOT TIE");
            assertThat(evaluator.evaluate(sheet.getRow(31).getCell(2)).getStringValue())
                    .isEqualTo("arithmetic ties");
            assertThat(evaluator
                            .evaluate(find(workbook.getSheet("Summary"), "BHD")
                                    .getRow()
                                    .getCell(8))
                            .getStringValue())
                    .isEqualTo("DOES NOT TIE");
        }
    }

    @Test
    void whatCellsLackBesideExactAmountsIsALineOfTheProof() throws IOException {
        TinyLog log = new TinyLog()
                .published("2024-03-04T10:00:00.000Z", "u1", "SAR", "CREDIT", "1.00049", "0", "1.00049")
                .published("2024-03-04T11:00:00.000Z", "u1", "SAR", "CREDIT", "1.00049", "1.00049", "2.00098");
        try (XSSFWorkbook workbook = written(log)) {
            List<Map<String, Cell>> list = ReadBack.table(workbook, SheetName.ROLL_FORWARD);

            assertThat(list).singleElement().satisfies(line -> {
                assertThat(ReadBack.shown(line.get("Kind"))).isEqualTo("rounding of cells");
                assertThat(line.get("Amount").getNumericCellValue()).isEqualTo(0.001);
            });
            assertThat(workbook.getSheet("Roll-forward").getRow(17).getCell(2).getStringCellValue())
                    .isEqualTo("arithmetic ties");
            assertThat(Formulae.differences(workbook)).isEmpty();
        }
    }

    @Test
    void currenciesThatAreNoCodesAreTakenLiterally() throws IOException {
        TinyLog log = new TinyLog()
                .published("2024-03-04T10:00:00.000Z", "u1", "*", "CREDIT", "1", "0", "1")
                .published("2024-03-04T11:00:00.000Z", "u2", "bhd", "CREDIT", "2", "0", "2")
                .published("2024-03-04T12:00:00.000Z", "u3", "BHD", "CREDIT", "3", "0", "3");
        try (XSSFWorkbook workbook = written(log)) {
            XSSFSheet sheet = workbook.getSheet("Roll-forward");

            assertThat(sheet.getRow(7).getCell(1).getCellFormula()).startsWith("SUMPRODUCT(--EXACT(");
            assertThat(List.of(credits(sheet, 0), credits(sheet, 1), credits(sheet, 2)))
                    .containsExactly(1.0, 3.0, 2.0);
        }
    }

    @Test
    void amountsThatNoCellHoldsAreTextAndKeptInTheProof() throws IOException {
        TinyLog log = new TinyLog()
                .published(
                        "2024-03-04T10:00:00.000Z",
                        "u1",
                        "SAR",
                        "CREDIT",
                        "12345678901234567",
                        "0",
                        "12345678901234567");
        try (XSSFWorkbook workbook = written(log)) {
            Cell amount =
                    ReadBack.table(workbook, SheetName.TRANSACTIONS).get(0).get("Amount");

            assertThat(amount.getCellType()).isEqualTo(CellType.STRING);
            assertThat(amount.getStringCellValue()).isEqualTo("12,345,678,901,234,567 (text: too long for a number)");
            assertThat(workbook.getSheet("Roll-forward").getRow(17).getCell(2).getStringCellValue())
                    .isEqualTo("arithmetic ties");
        }
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        try (XSSFWorkbook workbook = written(new TinyLog())) {
            assertThat(ReadBack.lines(workbook.getSheet("Transactions"))).contains("No transaction was started.");
            assertThat(ReadBack.lines(workbook.getSheet("Roll-forward")))
                    .contains("Nothing: transactions explain all balances.");
            assertThat(ReadBack.lines(workbook.getSheet("Overdrafts")))
                    .contains("No balance was below zero, and no debit was refused.");
            assertThat(workbook.getSheet("Summary")).isNotNull();
        }
    }

    @Test
    void timesBeforeExcelsFirstDayAreText() throws IOException {
        TinyLog log = new TinyLog().published("1899-12-30T10:00:00.000Z", "u1", "SAR", "CREDIT", "1", "0", "1");
        try (XSSFWorkbook workbook = written(log)) {
            Cell time = ReadBack.table(workbook, SheetName.TRANSACTIONS).get(0).get("Time (Asia/Bahrain)");

            assertThat(time.getCellType()).isEqualTo(CellType.STRING);
            assertThat(time.getStringCellValue()).startsWith("1899-12-30");
        }
    }

    /** BHD of two subscribers, whose balance changed without a log in between, and SAR of one, whose wallet has less. */
    private static TinyLog twoCurrencies() {
        return new TinyLog()
                .sync(
                        "2024-03-04T20:59:59.999Z",
                        "u1",
                        "BHD",
                        "type: 'CREDIT', amount: 1000.3, vat: 0.3",
                        "0",
                        "1000.0000000000001")
                .sync("2024-03-05T10:00:00.000Z", "u2", "SAR", "amount: 9.5, paymentBalance: 5", "20", "10.5")
                .published("2024-03-06T10:00:00.000Z", "u1", "BHD", "CREDIT", "0", "1005", "1005");
    }

    private XSSFWorkbook written(TinyLog log) throws IOException {
        ReportSettings settings = ReportSettings.builder()
                .zone(ZoneId.of("Asia/Bahrain"))
                .clock(NOON)
                .build();
        try (AnalysisResult result = log.analyze()) {
            return ReadBack.of(result, settings, folder);
        }
    }

    private static List<Double> column(XSSFSheet sheet, int from, int to) {
        return java.util.stream.IntStream.range(from, to)
                .mapToObj(row -> sheet.getRow(row).getCell(1))
                .filter(cell -> cell != null)
                .map(XSSFCell::getNumericCellValue)
                .toList();
    }

    private static double credits(XSSFSheet sheet, int block) {
        return sheet.getRow(7 + block * RollForwardBlock.HEIGHT).getCell(1).getNumericCellValue();
    }

    private static Cell find(XSSFSheet sheet, String text) {
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            if (text.equals(ReadBack.shown(row.getCell(0)))) {
                return row.getCell(0);
            }
        }
        throw new AssertionError("no row begins with " + text);
    }
}
