package io.calo.report.internal.xlsx.chart;

import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDateAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;

/** How axes look. */
final class Axes {
    private static final String DAY = "yyyy-mm-dd";
    private static final int MOST_LABELS = 8;
    private static final int WEEK = 7;

    private Axes() {}

    /** An axis on which every day has its place, with labels so sparse that none overlaps another. */
    static XDDFDateAxis days(XSSFChart chart, int days, String title) {
        XDDFDateAxis axis = chart.createDateAxis(AxisPosition.BOTTOM);
        look(axis, title);
        axis.setNumberFormat(DAY);
        axis.setMajorUnit(daysBetweenLabels(days));
        int last = chart.getCTChart().getPlotArea().sizeOfDateAxArray() - 1;
        CTDateAx xml = chart.getCTChart().getPlotArea().getDateAxArray(last);
        (xml.isSetAuto() ? xml.getAuto() : xml.addNewAuto()).setVal(false);
        return axis;
    }

    private static int daysBetweenLabels(int days) {
        if (days <= MOST_LABELS) {
            return 1;
        }
        int weeks = (days + WEEK * MOST_LABELS - 1) / (WEEK * MOST_LABELS);
        return weeks * WEEK;
    }

    static void amounts(XDDFValueAxis axis, String title, String numberFormat) {
        look(axis, title);
        axis.setNumberFormat(numberFormat);
        axis.getOrAddMajorGridProperties().setLineProperties(thin(Tone.PALE));
    }

    /** What all axes share; labels stay at the edge, however deep bars hang. */
    static void look(XDDFChartAxis axis, @Nullable String title) {
        axis.setVisible(true);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        Looks.font(axis.getOrAddTextProperties());
        axis.getOrAddShapeProperties().setLineProperties(thin(Tone.GREY));
        if (title != null) {
            axis.setTitle(title);
        }
    }

    static XDDFLineProperties thin(Tone tone) {
        XDDFLineProperties line = new XDDFLineProperties(tone.fill());
        line.setWidth(Looks.HAIR);
        return line;
    }
}
