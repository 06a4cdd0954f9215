package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Currencies;
import io.calo.report.ReportSettings;
import io.calo.report.Reports;
import io.calo.report.internal.figures.Figures;
import io.calo.report.internal.figures.RollForward;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of the reference logs agrees with the other reports, and with what was found in the logs independently of calo. */
@EnabledIfEnvironmentVariable(
        named = "CALO_REFERENCE",
        matches = ".+",
        disabledReason = "CALO_REFERENCE does not name the folder of the reference logs")
class ReferenceWorkbookTest {
    @TempDir
    static Path folder;

    private static JsonNode expected;
    private static JsonNode summary;
    private static Figures figures;
    private static XSSFWorkbook workbook;
    private static List<Map<String, Cell>> transactions;

    @BeforeAll
    static void write() throws IOException {
        Path reference = Path.of(System.getenv("CALO_REFERENCE"));
        ObjectMapper mapper = new ObjectMapper();
        expected = mapper.readTree(reference.resolve("expected.json").toFile());
        try (AnalysisResult result = AnalysisEngine.create().analyze(reference.resolve("logs"))) {
            Reports.json().write(result, folder.resolve("summary.json"));
            figures = Figures.of(result, ReportSettings.defaults());
            workbook = ReadBack.of(result, ReportSettings.defaults(), folder);
        }
        summary = mapper.readTree(folder.resolve("summary.json").toFile());
        transactions = ReadBack.table(workbook, SheetName.TRANSACTIONS);
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void transactionsAreAllThere() {
        assertThat(transactions).hasSize(expected.get("transactions").asInt());
        assertThat(countBy(transactions, row -> text(row, "Currency")))
                .isEqualTo(counts(expected.get("transactionsByCurrency")));
        assertThat(countBy(transactions, row -> text(row, "Outcome"))).isEqualTo(counts(expected.get("outcomes")));
        assertThat(distinct(transactions, "Subscriber"))
                .hasSize(expected.get("subscribers").asInt());
    }

    @Test
    void amountsSumUpToThoseExpected() {
        Map<String, Predicate<Map<String, Cell>>> types = Map.of(
                "CREDIT", row -> text(row, "Type").equals("credit"),
                "DEBIT", row -> text(row, "Type").equals("debit"),
                "UNSTATED",
                        row -> text(row, "Type").endsWith("(inferred)")
                                || text(row, "Type").isEmpty());
        expected.get("money").properties().forEach(currency -> {
            types.forEach((type, is) -> assertThat(sum("Amount", currency.getKey(), is))
                    .as(currency.getKey() + " " + type)
                    .isEqualByComparingTo(money(currency.getValue(), type, currency.getKey())));
            assertThat(sum("VAT", currency.getKey(), row -> true))
                    .as(currency.getKey() + " VAT")
                    .isEqualByComparingTo(money(currency.getValue(), "vat", currency.getKey()));
        });
    }

    @Test
    void walletsBelowZeroAndNotedMismatchesAreThoseExpected() {
        List<Map<String, Cell>> below = transactions.stream()
                .filter(row -> row.containsKey("Wallet after")
                        && row.get("Wallet after").getNumericCellValue() < 0)
                .toList();

        assertThat(distinct(below, "Transaction")).isEqualTo(texts(expected.get("negativePaymentIds")));
        assertThat(distinct(below, "Subscriber"))
                .hasSize(expected.get("negativePaymentSubscribers").asInt());
        assertThat(transactions.stream().filter(row -> row.containsKey("Service noted: wallet")))
                .hasSize(expected.get("mismatchesLinked").asInt());
    }

    @Test
    void findingsAreThoseOfTheSummary() {
        List<Map<String, Cell>> findings = ReadBack.table(workbook, SheetName.FINDINGS);

        assertThat(findings).hasSize(summary.at("/findings/total").asInt());
        Map<String, Long> byRule = counts(summary.at("/findings/byRule"));
        byRule.values().removeIf(count -> count == 0);
        assertThat(countBy(findings, row -> text(row, "Rule"))).isEqualTo(byRule);
        assertThat(ReadBack.table(workbook, SheetName.CORRECTIONS))
                .hasSize(byRule.get("calo.transaction.correction").intValue());
    }

    @Test
    void storiesAreThoseOfTheSummary() {
        List<Map<String, Cell>> stories = ReadBack.table(workbook, SheetName.EPISODES);
        List<Map<String, Cell>> overdrafts = ReadBack.table(workbook, SheetName.OVERDRAFTS);

        assertThat(stories).hasSize(summary.at("/episodes/total").asInt());
        assertThat(stories.stream().filter(row -> text(row, "State").equals("open")))
                .hasSize(summary.at("/episodes/open").asInt());
        assertThat(overdrafts.stream()
                        .filter(row -> text(row, "Kind").equals("debit refused"))
                        .map(row -> text(row, "Transaction")))
                .containsExactlyInAnyOrderElementsOf(texts(expected.get("refusedOverdrafts")));
        assertThat(overdrafts)
                .hasSameSizeAs(stories.stream()
                        .filter(row -> !text(row, "Kind").equals("ledgers apart"))
                        .toList());
    }

    @Test
    void theListOfWhatNoTransactionExplainsIsThatExpected() {
        List<Map<String, Cell>> list = ReadBack.table(workbook, SheetName.ROLL_FORWARD);

        assertThat(ids(list, "changed without a log")).isEqualTo(texts(expected.get("gapIds")));
        assertThat(ids(list, "lost update")).isEqualTo(texts(expected.get("lostUpdateIds")));
        assertThat(ids(list, "arithmetic")).isEqualTo(texts(expected.get("arithmeticViolations")));
    }

    @Test
    void theRollForwardIsProvedAndIsThatOfTheFigures() {
        XSSFSheet sheet = workbook.getSheet("Roll-forward");
        for (RollForward line : figures.rollForwards()) {
            int row = rowOf(sheet, line.currency());
            BigDecimal cent = new BigDecimal("0.01");
            assertThat(number(sheet, row + 1)).isCloseTo(line.opening(), within(cent));
            assertThat(number(sheet, row + 2)).isCloseTo(line.credits(), within(cent));
            assertThat(number(sheet, row + 3)).isCloseTo(line.debits(), within(cent));
            assertThat(number(sheet, row + 11)).isCloseTo(line.closing(), within(cent));
            assertThat(number(sheet, row + 12)).isEqualByComparingTo("0");
            assertThat(sheet.getRow(row + 12).getCell(2).getStringCellValue()).isEqualTo("arithmetic ties");
        }
    }

    @Test
    void formulasComeToTheValuesThatWereWritten() {
        assertThat(Formulae.differences(workbook)).isEmpty();
        assertThat(Formulae.count(workbook))
                .isGreaterThan(figures.rollForwards().size() * (RollForwardBlock.HEIGHT - 2));
    }

    @Test
    void whatIsAtStakeIsThatOfTheSummaryAndOfTheSubscribers() {
        List<Map<String, Cell>> subscribers = ReadBack.table(workbook, SheetName.SUBSCRIBERS);
        XSSFSheet sheet = workbook.getSheet("Summary");
        summary.get("exposure").properties().forEach(exposure -> {
            Row row = sheet.getRow(rowOf(sheet, exposure.getKey()));
            for (Map.Entry<String, Integer> what :
                    Map.of("atRisk", 1, "owed", 3).entrySet()) {
                BigDecimal money = money(exposure.getValue(), what.getKey(), exposure.getKey());
                String title = what.getKey().equals("owed") ? "Owed" : "At risk";
                assertThat(ReadBack.number(row.getCell(what.getValue())))
                        .as(exposure.getKey() + " " + title)
                        .isEqualByComparingTo(money);
                assertThat(sum(subscribers, title, exposure.getKey(), line -> true))
                        .as(exposure.getKey() + " " + title)
                        .isCloseTo(money, within(Currencies.minorUnit(exposure.getKey())));
            }
        });
    }

    @Test
    void theSummaryStatesHowMuchWasRead() {
        XSSFSheet sheet = workbook.getSheet("Summary");

        assertThat(sheet.getRow(rowOf(sheet, "Files read")).getCell(3).getNumericCellValue())
                .isEqualTo(expected.get("files").asDouble());
        assertThat(sheet.getRow(rowOf(sheet, "Bytes accounted for")).getCell(3).getNumericCellValue())
                .isEqualTo(expected.get("uncompressedBytes").asDouble());
        assertThat(sheet.getRow(rowOf(sheet, "Records")).getCell(3).getNumericCellValue())
                .isEqualTo(expected.get("records").asDouble());
    }

    private static org.assertj.core.data.Offset<BigDecimal> within(BigDecimal offset) {
        return org.assertj.core.api.Assertions.within(offset);
    }

    private static String text(Map<String, Cell> row, String column) {
        @Nullable Cell cell = row.get(column);
        return cell == null ? "" : ReadBack.shown(cell);
    }

    private static Set<String> distinct(List<Map<String, Cell>> rows, String column) {
        return rows.stream().map(row -> text(row, column)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(List<Map<String, Cell>> rows, String kind) {
        return distinct(
                rows.stream().filter(row -> text(row, "Kind").equals(kind)).toList(), "Transaction at which it shows");
    }

    private static Map<String, Long> countBy(List<Map<String, Cell>> rows, Function<Map<String, Cell>, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static BigDecimal sum(String column, String currency, Predicate<Map<String, Cell>> is) {
        return sum(transactions, column, currency, is);
    }

    private static BigDecimal sum(
            List<Map<String, Cell>> rows, String column, String currency, Predicate<Map<String, Cell>> is) {
        return rows.stream()
                .filter(row -> text(row, "Currency").equals(currency) && row.containsKey(column) && is.test(row))
                .map(row -> ReadBack.number(row.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(XSSFSheet sheet, int row) {
        return ReadBack.number(sheet.getRow(row).getCell(1));
    }

    /** The first row that begins with a text. */
    private static int rowOf(XSSFSheet sheet, String text) {
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null && ReadBack.shown(cell).equals(text)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no row begins with " + text);
    }

    private static BigDecimal money(JsonNode sums, String name, String currency) {
        return Currencies.withoutResidue(new BigDecimal(sums.get(name).asText()), currency);
    }

    private static Map<String, Long> counts(JsonNode node) {
        Map<String, Long> counts = new TreeMap<>();
        node.properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
        return counts;
    }

    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new HashSet<>();
        node.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
