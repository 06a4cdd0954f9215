package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisResult;
import io.calo.report.internal.figures.Figures;
import io.calo.report.internal.figures.Priority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes the sheets easy to use on screen and on paper. */
class LayoutTest {
    private static final List<SheetName> LISTS = List.of(
            SheetName.OVERDRAFTS,
            SheetName.EPISODES,
            SheetName.FINDINGS,
            SheetName.CORRECTIONS,
            SheetName.TRANSACTIONS,
            SheetName.SUBSCRIBERS,
            SheetName.AVERAGES);

    @TempDir
    static Path folder;

    private static Figures figures;
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void write() throws IOException {
        try (AnalysisResult result = SimulatedMonth.analyze(Files.createDirectory(folder.resolve("logs")))) {
            figures = Figures.of(result, SimulatedMonth.settings());
            workbook = ReadBack.of(result, SimulatedMonth.settings(), folder);
        }
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void listsHaveAFrozenHeaderAFilterAndAHeaderOnEachPage() {
        for (SheetName name : LISTS) {
            XSSFSheet sheet = workbook.getSheet(name.title());
            int header = ReadBack.filter(sheet).getFirstRow();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .as(name.title())
                    .isEqualTo((short) (header + 1));
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(header);
            assertThat(ReadBack.filter(sheet).getLastRow()).isEqualTo(sheet.getLastRowNum());
        }
    }

    @Test
    void listsArePrintedAcrossAsWideAsAPageWithNameAndNumberBelow() {
        for (SheetName name : LISTS) {
            XSSFSheet sheet = workbook.getSheet(name.title());
            assertThat(sheet.getPrintSetup().getLandscape()).as(name.title()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getFooter().getLeft()).isEqualTo("&A");
            assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
        }
    }

    @Test
    void sheetsNameTheZoneOfTheirTimes() {
        for (SheetName name : LISTS) {
            assertThat(ReadBack.lines(workbook.getSheet(name.title())).subList(0, 3))
                    .as(name.title())
                    .anyMatch(line -> line.contains("Asia/Bahrain"));
        }
    }

    @Test
    void paperIsWideEnoughForWhatIsPrinted() {
        for (SheetName name : LISTS) {
            XSSFSheet sheet = workbook.getSheet(name.title());
            String area = workbook.getPrintArea(workbook.getSheetIndex(sheet));
            int last = new CellReference(area.substring(area.indexOf(':') + 1)).getCol();
            int characters = 0;
            for (int column = 0; column <= last; column++) {
                characters += sheet.getColumnWidth(column) / 256;
            }
            // At 270 characters, letters of 10 points become 5.5 on A4.
            assertThat(characters).as(name.title()).isLessThan(275);
        }
    }

    @Test
    void theStateOfAStoryIsChosenFromAList() {
        XSSFSheet sheet = workbook.getSheet("Episodes");

        assertThat(sheet.getDataValidations()).singleElement().satisfies((DataValidation choice) -> {
            assertThat(choice.getValidationConstraint().getExplicitListValues())
                    .containsExactly("open", "in progress", "settled", "no fault");
            assertThat(choice.getRegions().getCellRangeAddresses()[0].getLastRow())
                    .isEqualTo(sheet.getLastRowNum());
        });
    }

    @Test
    void allLinksLeadToCellsOfTheWorkbook() {
        List<? extends Hyperlink> links = workbook.getSheet("Summary").getHyperlinkList();

        assertThat(links).hasSizeGreaterThan(20).allSatisfy(link -> {
            assertThat(link.getType()).isEqualTo(HyperlinkType.DOCUMENT);
            CellReference place = new CellReference(link.getAddress());
            XSSFSheet sheet = workbook.getSheet(place.getSheetName());
            assertThat(sheet).as(link.getAddress()).isNotNull();
            assertThat(place.getRow()).as(link.getAddress()).isBetween(0, sheet.getLastRowNum());
        });
    }

    @Test
    void theFirstThingsToLookAtLeadToTheirStories() {
        XSSFSheet summary = workbook.getSheet("Summary");
        List<String> stories = new ArrayList<>();
        for (Row row : summary) {
            Cell link = row.getCell(SummarySheet.LAST);
            if (link != null && ReadBack.shown(link).startsWith("Episodes, row")) {
                CellReference place = new CellReference(link.getHyperlink().getAddress());
                Cell id = workbook.getSheet(place.getSheetName())
                        .getRow(place.getRow())
                        .getCell(storyId());
                stories.add(ReadBack.shown(id));
            }
        }

        assertThat(stories)
                .isNotEmpty()
                .isEqualTo(figures.priorities().stream()
                        .map(Priority::episodeId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static int storyId() {
        XSSFSheet episodes = workbook.getSheet("Episodes");
        for (Cell cell : episodes.getRow(ReadBack.filter(episodes).getFirstRow())) {
            if (ReadBack.shown(cell).equals("Story id")) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column has the ids of stories");
    }
}
