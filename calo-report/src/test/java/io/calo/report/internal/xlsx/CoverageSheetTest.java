package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.DetectorFailure;
import io.calo.analysis.MessageCounts;
import io.calo.analysis.Suppression;
import io.calo.analysis.SuppressionUse;
import io.calo.parser.Coverage;
import io.calo.parser.IgnoredInput;
import io.calo.parser.InputRemark;
import io.calo.parser.Kind;
import io.calo.parser.MalformedInput;
import io.calo.parser.MalformedPiece;
import io.calo.parser.MalformedReason;
import io.calo.parser.RemarkTotals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageSheetTest {
    private static final int NUMBER = 1;
    private static final int MEANING = 3;

    @TempDir
    Path folder;

    @Test
    void formulasProveThatEveryByteAndEveryMessageIsAccountedFor() throws IOException {
        Map<String, ?> answers =
                Map.of("coverage", coverage(700, 700), "messages", new MessageCounts(9, 1, 4, 3, 1, 1, 1));
        try (XSSFWorkbook workbook = read(answers)) {
            assertThat(number(workbook, "Bytes not accounted for")).isZero();
            assertThat(meaning(workbook, "Bytes not accounted for")).isEqualTo("Every byte is accounted for.");
            assertThat(number(workbook, "Records")).isEqualTo(30);
            assertThat(number(workbook, "Came in")).isEqualTo(10);
            assertThat(number(workbook, "Came of it")).isEqualTo(10);
            assertThat(number(workbook, "Difference")).isZero();
            assertThat(meaning(workbook, "Difference")).isEqualTo("Every message has exactly one fate.");
        }
    }

    @Test
    void formulasTellWhereAByteOrAMessageIsMissing() throws IOException {
        Map<String, ?> answers =
                Map.of("coverage", coverage(700, 699), "messages", new MessageCounts(9, 1, 4, 3, 1, 1, 0));
        try (XSSFWorkbook workbook = read(answers)) {
            assertThat(number(workbook, "Bytes not accounted for")).isEqualTo(1);
            assertThat(meaning(workbook, "Bytes not accounted for")).contains("NOT every byte");
            assertThat(number(workbook, "Difference")).isEqualTo(1);
            assertThat(meaning(workbook, "Difference")).contains("do NOT balance");
        }
    }

    @Test
    void formulasSayWithoutRecalculationWhatTheySayWithIt() throws IOException {
        Map<String, ?> answers =
                Map.of("coverage", coverage(700, 699), "messages", new MessageCounts(9, 1, 4, 3, 1, 1, 0));
        try (XSSFWorkbook workbook = read(answers)) {
            int formulas = 0;
            for (Row row : workbook.getSheet("Coverage")) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        String cached = cell.getCachedFormulaResultType() == CellType.STRING
                                ? cell.getStringCellValue()
                                : String.valueOf(cell.getNumericCellValue());
                        assertThat(evaluated(workbook, cell)).isEqualTo(cached);
                    }
                }
            }
            assertThat(formulas).isEqualTo(7);
        }
    }

    @Test
    void filesLeftAloneAreNamedWithTheReasonAndThoseThatAreOnlyCountedAreSaid() throws IOException {
        try (XSSFWorkbook workbook = read(Map.of("coverage", coverage(1, 1)))) {
            assertThat(meaning(workbook, ".hidden")).isEqualTo("hidden file");
            assertThat(row(workbook, "and 2 more, which are only counted")).isNotNull();
            assertThat(number(workbook, "Files not readable, or not to the end"))
                    .isEqualTo(2);
        }
    }

    @Test
    void ruleThatBrokeDownIsNamedWithWhatHappened() throws IOException {
        DetectorFailure thrown =
                new DetectorFailure("acme.rule", "com.acme.Rule", "u", null, 3, "java.lang.Error: odd");
        DetectorFailure unloaded = new DetectorFailure("acme.other", "com.acme.Other", null, null, 0, "no constructor");
        try (XSSFWorkbook workbook = read(Map.of("detectorFailures", List.of(thrown, unloaded)))) {
            assertThat(number(workbook, "acme.rule")).isEqualTo(3);
            assertThat(meaning(workbook, "acme.rule")).contains("java.lang.Error: odd");
            assertThat(meaning(workbook, "acme.other"))
                    .startsWith("It could not be loaded")
                    .contains("no constructor");
        }
    }

    @Test
    void suppressionsInForceAreToldWithReasonAndCountAndExpiredOnesToo() throws IOException {
        LocalDate day = LocalDate.of(2025, 6, 30);
        Suppression inForce = new Suppression("acme.one", "u-7", null, "f-9", "agreed with the bank", null);
        Suppression expired = new Suppression("acme.two", null, null, null, "until June", day);
        try (XSSFWorkbook workbook = read(Map.of(
                "suppressions", List.of(new SuppressionUse(inForce, 12)), "expiredSuppressions", List.of(expired)))) {
            assertThat(number(workbook, "acme.one")).isEqualTo(12);
            assertThat(meaning(workbook, "acme.one")).isEqualTo("agreed with the bank");
            assertThat(row(workbook, "acme.one").getCell(4).getStringCellValue())
                    .isEqualTo("subscriber u-7, finding f-9");
            assertThat(row(workbook, "acme.one").getCell(5)).isNull();
            assertThat(row(workbook, "acme.two").getCell(4).getStringCellValue())
                    .isEqualTo("all findings of the rule");
            assertThat(row(workbook, "acme.two").getCell(5).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2025, 6, 30, 0, 0));
        }
    }

    @Test
    void recordsOfUnknownShapesAreToldWithTheirFirstPlace() throws IOException {
        try (AnalysisResult result = Hostile.analyze();
                XSSFWorkbook workbook = Stub.workbook(result, folder)) {
            Row shape = row(workbook, "'=1+1␉'@cmd.gz");
            assertThat(shape.getCell(NUMBER).getNumericCellValue()).isPositive();
            assertThat(shape.getCell(MEANING).getStringCellValue())
                    .startsWith("records of an unknown shape begin with");
        }
    }

    @Test
    void aRemarkIsToldOnceWithTheNumberOfItsFilesAndTheFirstNames() throws IOException {
        List<InputRemark> remarks = IntStream.range(100, 268)
                .mapToObj(i -> new InputRemark("tail" + i + ".txt", "no time zone is stated", false))
                .toList();
        Coverage coverage = new Coverage(168, 0, 1, 1, Map.of(), 0, 0, List.of(), remarks);
        try (XSSFWorkbook workbook = read(Map.of("coverage", coverage))) {
            assertThat(row(workbook, "What the files do not tell")).isNotNull();
            String files = "tail100.txt\ntail101.txt\ntail102.txt\nand 165 more";
            assertThat(number(workbook, files)).isEqualTo(168);
            assertThat(meaning(workbook, files)).isEqualTo("no time zone is stated");
            assertThat(row(workbook, "summary.json names the first 100 of 168, file by file."))
                    .isNotNull();
        }
    }

    @Test
    void piecesThatWereNotUnderstoodAreToldWithPlaceReasonAndRemedy() throws IOException {
        MalformedPiece piece = new MalformedPiece(7, 99, MalformedReason.SYNTAX, "33554432 bytes; raise it");
        List<MalformedInput> inputs = List.of(
                new MalformedInput("=cmd.gz", 0, 12, List.of(piece)), new MalformedInput("b.gz", 1, 1, List.of(piece)));
        Coverage coverage = new Coverage(
                2, 0, 1, 1, Map.of(), 15, 0, List.of(), List.of(), new RemarkTotals(0, 0, 0, List.of()), inputs);
        try (XSSFWorkbook workbook = read(Map.of("coverage", coverage))) {
            assertThat(number(workbook, "'=cmd.gz")).isEqualTo(7);
            assertThat(meaning(workbook, "b.gz")).isEqualTo("33554432 bytes; raise it");
            assertThat(row(workbook, "b.gz").getCell(4).getStringCellValue()).isEqualTo("syntax");
            Row more = workbook.getSheet("Coverage")
                    .getRow(row(workbook, "'=cmd.gz").getRowNum() + 1);
            assertThat(more.getCell(MEANING).getStringCellValue())
                    .isEqualTo("and 11 more in this file, which are only counted");
            assertThat(row(workbook, "and 2 more in other files, which are only counted"))
                    .isNotNull();
        }
    }

    @Test
    void withoutRemarksThereIsNoTableOfThem() throws IOException {
        try (XSSFWorkbook workbook = read(Map.of("coverage", coverage(1, 1)))) {
            assertThatThrownBy(() -> row(workbook, "What the files do not tell"))
                    .hasMessageContaining("no line");
        }
    }

    private static Coverage coverage(long decoded, long accounted) {
        return new Coverage(
                5,
                2,
                decoded,
                accounted,
                Map.of(Kind.SYNC_STARTED, 10L, Kind.UNRECOGNIZED, 20L),
                4,
                3,
                List.of(new IgnoredInput(".hidden", "hidden file")),
                List.of());
    }

    private XSSFWorkbook read(Map<String, ?> answers) throws IOException {
        return Stub.workbook(Stub.result(answers), folder);
    }

    private static Row row(XSSFWorkbook workbook, String first) {
        for (Row row : workbook.getSheet("Coverage")) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(first)) {
                return row;
            }
        }
        throw new AssertionError("no line '" + first + "'");
    }

    private static double number(XSSFWorkbook workbook, String first) {
        return Double.parseDouble(evaluated(workbook, row(workbook, first).getCell(NUMBER)));
    }

    private static String meaning(XSSFWorkbook workbook, String first) {
        return evaluated(workbook, row(workbook, first).getCell(MEANING));
    }

    private static String evaluated(XSSFWorkbook workbook, org.apache.poi.ss.usermodel.Cell cell) {
        var value = workbook.getCreationHelper().createFormulaEvaluator().evaluate(cell);
        return value.getCellType() == CellType.STRING ? value.getStringValue() : String.valueOf(value.getNumberValue());
    }
}
