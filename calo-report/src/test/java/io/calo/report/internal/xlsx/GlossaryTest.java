package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {
    private static final String ALL = "all sheets";

    @TempDir
    Path folder;

    @Test
    void everyTitleOfAColumnOfEverySheetIsExplained() throws IOException {
        Set<String> explained = new HashSet<>();
        terms().forEach(term -> sheets(term).forEach(sheet -> explained.add(sheet + ": " + term.word())));
        Set<String> unexplained = new TreeSet<>();
        Set<String> titles = titles();
        for (String title : titles) {
            String word = title.substring(title.indexOf(": ") + 2);
            if (!explained.contains(title) && !explained.contains(ALL + ": " + word)) {
                unexplained.add(title);
            }
        }

        assertThat(titles).hasSizeGreaterThan(100);
        assertThat(unexplained).isEmpty();
    }

    @Test
    void noWordIsExplainedTwiceForOneSheet() throws IOException {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        for (Glossary.Term term : terms()) {
            for (String sheet : sheets(term)) {
                if (!seen.add(sheet + ": " + term.word())) {
                    twice.add(sheet + ": " + term.word());
                }
            }
        }

        assertThat(twice).isEmpty();
    }

    @Test
    void sheetsThatItNamesAreSheets() throws IOException {
        Set<String> named = new TreeSet<>();
        terms().forEach(term -> named.addAll(sheets(term)));
        named.remove("");
        named.remove(ALL);

        assertThat(Arrays.stream(SheetName.values()).map(SheetName::title)).containsAll(named);
    }

    @Test
    void everyTermHasAMeaningThatIsASentence() throws IOException {
        assertThat(terms())
                .isNotEmpty()
                .allSatisfy(term ->
                        assertThat(term.meaning()).as(term.word()).isNotBlank().endsWith("."));
    }

    @Test
    void everyRuleIsExplained() throws IOException {
        Set<String> texts = new HashSet<>();
        try (AnalysisResult result = Hostile.analyze();
                XSSFWorkbook workbook = written(result)) {
            for (Row row : workbook.getSheet("Glossary")) {
                row.forEach(cell -> texts.add(cell.getStringCellValue()));
            }
            assertThat(result.rules()).hasSizeGreaterThan(20).allSatisfy(rule -> assertThat(texts)
                    .contains(rule.id(), rule.title(), rule.description()));
        }
    }

    private static List<Glossary.Term> terms() throws IOException {
        return Glossary.read().parts().stream()
                .flatMap(part -> part.terms().stream())
                .toList();
    }

    private static List<String> sheets(Glossary.Term term) {
        return Arrays.stream(term.sheets().split(",")).map(String::strip).toList();
    }

    /** Titles as {@code Sheet: title}, without the zone that stands behind some. */
    private Set<String> titles() throws IOException {
        Set<String> titles = new TreeSet<>();
        try (AnalysisResult result = Hostile.analyze();
                XSSFWorkbook workbook = written(result)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (isTitle((XSSFCell) cell)) {
                            titles.add(sheet.getSheetName() + ": "
                                    + cell.getStringCellValue().replace(" (Asia/Bahrain)", ""));
                        }
                    }
                }
            }
        }
        return titles;
    }

    private static boolean isTitle(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle();
        XSSFColor ground = style.getFillForegroundColorColor();
        return cell.getCellType() == CellType.STRING
                && !cell.getStringCellValue().isEmpty()
                && style.getFont().getBold()
                && ground != null
                && ("FF" + Integer.toHexString(Face.HEADER.fill())).equalsIgnoreCase(ground.getARGBHex());
    }

    private XSSFWorkbook written(AnalysisResult result) throws IOException {
        Path file = folder.resolve("report.xlsx");
        new XlsxReport(ReportSettings.defaults(), UnaryOperator.identity()).write(result, file);
        return new XSSFWorkbook(file.toString());
    }
}
