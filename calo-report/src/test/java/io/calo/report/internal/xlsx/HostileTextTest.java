package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import io.calo.report.internal.text.CsvText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text of the logs is text in the workbook, whatever it looks like. */
class HostileTextTest {
    private static final Set<String> WITH_FORMULAS = Set.of("Summary", "Roll-forward", "Coverage");

    @TempDir
    static Path folder;

    private static Path file;
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void write() throws IOException {
        file = folder.resolve("report.xlsx");
        try (AnalysisResult result = Hostile.analyze()) {
            assertThat(result.totals().count()).isEqualTo(2L * Hostile.TEXTS.size());
            assertThat(result.episodeCounts().total()).isPositive();
            assertThat(result.refusals().size()).isEqualTo(Hostile.TEXTS.size());
            new XlsxReport(ReportSettings.defaults(), UnaryOperator.identity()).write(result, file);
        }
        workbook = new XSSFWorkbook(file.toString());
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void formulasAreCalosOwn() {
        Set<String> sheets = new TreeSet<>();
        List<String> foreign = new ArrayList<>();
        forEachCell(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                sheets.add(cell.getSheet().getSheetName());
                if (!isOwn(cell.getCellFormula())) {
                    foreign.add(cell.getCellFormula());
                }
            }
        });

        assertThat(foreign).isEmpty();
        assertThat(sheets).isNotEmpty().isSubsetOf(WITH_FORMULAS);
    }

    /** Sheets, cells and functions, and texts that calo words; nothing of {@link Hostile#TEXTS}. */
    private static boolean isOwn(String formula) {
        return !formula.contains("|")
                && !formula.contains("HYPERLINK")
                && !formula.contains("WEBSERVICE")
                && !formula.contains("[")
                && Hostile.TEXTS.stream().map(String::strip).noneMatch(text -> formula.contains(text.substring(1)));
    }

    @Test
    void noTextWouldBecomeAFormulaWhenItIsEditedOrSavedAsCsv() {
        List<String> dangerous = new ArrayList<>();
        forEachCell(cell -> {
            if (cell.getCellType() == CellType.STRING
                    && !CsvText.neutralized(cell.getStringCellValue()).equals(cell.getStringCellValue())) {
                dangerous.add(cell.getAddress() + " of " + cell.getSheet().getSheetName() + ": " + start(cell));
            }
        });

        assertThat(dangerous).isEmpty();
    }

    @Test
    void textThatCannotHurtIsReadBackAsItWas() {
        Set<String> texts = texts("Transactions");

        assertThat(texts)
                .contains("رصيد المشترك", "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69")
                .contains("</script><script>alert(1)</script>", "<c r=\"A1\"><f>1+1</f></c>", "]]>&amp;&#x0;");
    }

    @Test
    void textThatCouldHurtIsShownInSuchAWayThatItCannot() {
        Set<String> texts = texts("Transactions");

        assertThat(texts)
                .contains("'=1+1", "'+cmd", "'-2+3", "'@SUM(A1:A9)", "'=cmd|' /C calc'!A0", "' =1+5", "'＝1+6")
                .contains("subscriber⟨U+202E⟩txt.exe", "nul␀bell␇escape␛end", "_x000D_ _x0041_");
        assertThat(texts).noneMatch(text -> text.indexOf('\u202E') >= 0 || text.indexOf('\u0000') >= 0);
    }

    @Test
    void textThatIsTooLongForACellIsCutAndSaysSo() {
        assertThat(texts("Transactions"))
                .anyMatch(text ->
                        text.startsWith("'=1+AAA") && text.length() <= 32_767 && text.contains("transactions.csv"));
    }

    @Test
    void workbookLeadsNowhereOutsideAndRunsNothing() throws IOException, InvalidFormatException {
        List<String> outside = new ArrayList<>();
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            for (PackagePart part : parts.getParts()) {
                assertThat(part.getPartName().getName())
                        .doesNotContainIgnoringCase("externalLink")
                        .doesNotContainIgnoringCase("vba")
                        .doesNotContainIgnoringCase("activeX")
                        .doesNotContainIgnoringCase("connections");
                if (!part.isRelationshipPart()) {
                    for (PackageRelationship relationship : part.getRelationships()) {
                        if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
                            outside.add(part.getPartName() + " to " + relationship.getTargetURI());
                        } else {
                            assertThat(part.getRelatedPart(relationship)).isNotNull();
                        }
                    }
                }
            }
        }

        assertThat(outside).isEmpty();
    }

    private static String start(Cell cell) {
        String text = cell.getStringCellValue();
        return text.substring(0, Math.min(40, text.length()));
    }

    private static Set<String> texts(String sheet) {
        Set<String> texts = new TreeSet<>();
        forEachCell(cell -> {
            if (cell.getSheet().getSheetName().equals(sheet) && cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        });
        return texts;
    }

    private static void forEachCell(Consumer<Cell> visitor) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(visitor);
            }
        }
    }
}
