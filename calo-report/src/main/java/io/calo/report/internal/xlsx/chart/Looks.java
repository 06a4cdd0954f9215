package io.calo.report.internal.xlsx.chart;

import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** How charts look. Sizes in points. */
final class Looks {
    static final double HAIR = 0.75;
    static final int SMALL_HUNDREDTHS = 900;
    private static final double SMALL = 9;
    private static final int TITLE_HUNDREDTHS = 1200;
    private static final double LINE = 1.75;
    private static final int MOST_MARKED = 40;

    private Looks() {}

    /** The chart as a whole: its title, white ground, thin border with corners. */
    static void frame(XSSFChart chart, String title, String description) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        title(chart.getCTChart().getTitle(), TITLE_HUNDREDTHS).setB(true);
        XDDFShapeProperties shape = chart.getOrAddShapeProperties();
        shape.setFillProperties(Tone.WHITE.fill());
        shape.setLineProperties(Axes.thin(Tone.PALE));
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        var naming = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        naming.setName(title);
        naming.setDescr(description);
    }

    /** Sizes and colours what a title says. */
    static CTTextCharacterProperties title(CTTitle title, int hundredths) {
        CTRegularTextRun run = title.getTx().getRich().getPArray(0).getRArray(0);
        CTTextCharacterProperties text = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        // POI takes the language of the machine, though calo writes English.
        text.setLang("en");
        text.setSz(hundredths);
        text.addNewSolidFill().addNewSrgbClr().setVal(Tone.BLACK.rgb());
        return text;
    }

    static void legend(XSSFChart chart) {
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.TOP);
        legend.setOverlay(false);
        CTTextBody text = CTTextBody.Factory.newInstance();
        text.addNewBodyPr();
        small(text.addNewP().addNewPPr().addNewDefRPr());
        legend.setTextBody(new XDDFTextBody(legend, text));
    }

    static void font(XDDFRunProperties text) {
        text.setFontSize(SMALL);
        text.setFillProperties(Tone.BLACK.fill());
    }

    private static void small(CTTextCharacterProperties text) {
        text.setSz(SMALL_HUNDREDTHS);
        text.addNewSolidFill().addNewSrgbClr().setVal(Tone.BLACK.rgb());
    }

    static void bar(XDDFBarChartData.Series series, Tone tone, Labels labels) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(tone.fill());
        shape.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        series.setShapeProperties(shape);
        series.setInvertIfNegative(false);
        if (labels == Labels.NUMBERS) {
            numbers(series.getCTBarSer().addNewDLbls());
        }
    }

    /**
     * Puts the bars last added upon each other. Not by {@code XDDFBarChartData.setOverlap}: the schema of its number is not among
     * those that poi-ooxml-lite carries.
     */
    static void overEachOther(XSSFChart chart) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        CTOverlap overlap =
                area.getBarChartArray(area.sizeOfBarChartArray() - 1).addNewOverlap();
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private static void numbers(CTDLbls labels) {
        var format = labels.addNewNumFmt();
        format.setFormatCode("#,##0;-#,##0;");
        format.setSourceLinked(false);
        CTTextBody text = labels.addNewTxPr();
        text.addNewBodyPr();
        small(text.addNewP().addNewPPr().addNewDefRPr());
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** A line; with few points each is marked, so that a single one can be seen too. */
    static void line(XDDFLineChartData.Series series, Tone tone, int points) {
        XDDFLineProperties line = new XDDFLineProperties(tone.fill());
        line.setWidth(LINE);
        series.setLineProperties(line);
        series.setSmooth(false);
        if (points > MOST_MARKED) {
            series.setMarkerStyle(MarkerStyle.NONE);
            return;
        }
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        XDDFShapeProperties mark = new XDDFShapeProperties();
        mark.setFillProperties(tone.fill());
        mark.setLineProperties(Axes.thin(tone));
        series.getCTLineSer().getMarker().setSpPr(mark.getXmlObject());
    }
}
