package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** Charts as they are read back: valid, visible, and of the cells that they name. */
class ActivityChartsTest {
    /** Hostile currencies are many; each of so many has six charts. */
    private static final int CHARTS = 3 + 6 * ActivitySheet.MOST_CURRENCIES;

    @TempDir
    static Path folder;

    private static XSSFWorkbook workbook;
    private static List<XSSFChart> charts;

    @BeforeAll
    static void write() throws IOException {
        Path file = folder.resolve("report.xlsx");
        try (AnalysisResult result = Hostile.analyze()) {
            new XlsxReport(ReportSettings.defaults(), UnaryOperator.identity()).write(result, file);
        }
        workbook = new XSSFWorkbook(file.toString());
        charts = workbook.getSheet("Activity").createDrawingPatriarch().getCharts();
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void currenciesWithMostTransactionsHaveChartsAndTheSheetSaysThatThereAreMore() {
        assertThat(charts).hasSize(CHARTS);
        assertThat(workbook.getSheet("Activity").getRow(3).getCell(0).getStringCellValue())
                .startsWith("Charts are of the 12 currencies with most transactions; the other "
                        + (Hostile.TEXTS.size() - ActivitySheet.MOST_CURRENCIES) + " ");
    }

    @Test
    void chartsAreValid() {
        assertThat(charts).allSatisfy(chart -> {
            CTChartSpace space = (CTChartSpace) chart.getCTChartSpace().copy();
            // What the schemas at hand do not know: a number of bars upon each other, and printing.
            for (CTBarChart bars : space.getChart().getPlotArea().getBarChartArray()) {
                if (bars.isSetOverlap()) {
                    assertThat(bars.getOverlap().xmlText()).contains("val=\"100\"");
                    bars.unsetOverlap();
                }
            }
            if (space.isSetPrintSettings()) {
                space.unsetPrintSettings();
            }
            List<XmlError> errors = new ArrayList<>();
            boolean valid = space.validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
            assertThat(valid).isTrue();
        });
    }

    @Test
    void axesHaveIdsOfTheirOwnThatEachOtherKnow() {
        assertThat(charts).allSatisfy(chart -> {
            CTPlotArea area = chart.getCTChart().getPlotArea();
            List<Long> ids = new ArrayList<>();
            Set<Long> crossed = new HashSet<>();
            area.getCatAxList().forEach(axis -> {
                ids.add(axis.getAxId().getVal());
                crossed.add(axis.getCrossAx().getVal());
            });
            area.getDateAxList().forEach(axis -> {
                ids.add(axis.getAxId().getVal());
                crossed.add(axis.getCrossAx().getVal());
            });
            area.getValAxList().forEach(axis -> {
                ids.add(axis.getAxId().getVal());
                crossed.add(axis.getCrossAx().getVal());
            });
            assertThat(ids).hasSize(2).doesNotHaveDuplicates();
            assertThat(crossed).containsExactlyInAnyOrderElementsOf(ids);
        });
    }

    @Test
    void seriesHaveColoursOfTheirOwnAndLinesAreStraight() {
        for (XSSFChart chart : charts) {
            Set<String> colours = new HashSet<>();
            List<Long> orders = new ArrayList<>();
            for (CTBarChart bars : chart.getCTChart().getPlotArea().getBarChartArray()) {
                for (CTBarSer series : bars.getSerArray()) {
                    colours.add(series.getSpPr().getSolidFill().getSrgbClr().xmlText());
                    orders.add(series.getOrder().getVal());
                    assertThat(series.getInvertIfNegative().getVal()).isFalse();
                }
            }
            for (CTLineChart lines : chart.getCTChart().getPlotArea().getLineChartArray()) {
                for (CTLineSer series : lines.getSerArray()) {
                    colours.add(
                            series.getSpPr().getLn().getSolidFill().getSrgbClr().xmlText());
                    orders.add(series.getOrder().getVal());
                    assertThat(series.getSpPr().getLn().getW()).isPositive();
                    assertThat(series.getSmooth().getVal()).isFalse();
                }
            }
            assertThat(orders).isNotEmpty().doesNotHaveDuplicates();
            assertThat(colours).hasSameSizeAs(orders);
        }
    }

    @Test
    void valuesAreThoseOfTheCells() {
        int compared = 0;
        for (XSSFChart chart : charts) {
            for (CTBarChart bars : chart.getCTChart().getPlotArea().getBarChartArray()) {
                for (CTBarSer series : bars.getSerArray()) {
                    compared += assertCells(series.getVal());
                }
            }
            for (CTLineChart lines : chart.getCTChart().getPlotArea().getLineChartArray()) {
                for (CTLineSer series : lines.getSerArray()) {
                    compared += assertCells(series.getVal());
                }
            }
        }
        assertThat(compared).isGreaterThan(CHARTS);
    }

    private static int assertCells(CTNumDataSource source) {
        CellReference[] cells =
                new AreaReference(source.getNumRef().getF(), workbook.getSpreadsheetVersion()).getAllReferencedCells();
        CTNumVal[] values = source.getNumRef().getNumCache().getPtArray();
        assertThat(values).hasSameSizeAs(cells);
        for (int i = 0; i < cells.length; i++) {
            XSSFCell cell = workbook.getSheet(cells[i].getSheetName())
                    .getRow(cells[i].getRow())
                    .getCell(cells[i].getCol());
            assertThat(Double.parseDouble(values[i].getV())).isEqualTo(cell.getNumericCellValue());
        }
        return cells.length;
    }

    @Test
    void chartsSayWhatOneSeesWithUnitAndZone() {
        assertThat(charts).allSatisfy(chart -> {
            assertThat(chart.getTitleText().getString()).isNotBlank().hasSizeLessThan(80);
            String xml = chart.getCTChart().getPlotArea().xmlText();
            if (chart.getCTChart().getPlotArea().sizeOfDateAxArray() > 0) {
                assertThat(xml).contains("day, Asia/Bahrain");
            }
        });
    }

    @Test
    void chartsAreDescribedForThoseWhoDoNotSeeThem() {
        List<XSSFShape> shapes =
                workbook.getSheet("Activity").createDrawingPatriarch().getShapes();

        assertThat(shapes).hasSize(CHARTS).allSatisfy(shape -> assertThat(((XSSFGraphicFrame) shape)
                        .getCTGraphicalObjectFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr())
                .isNotBlank());
    }
}
