package io.calo.report.internal.xlsx.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A chart on a sheet. First its two axes, what things are drawn over and how much of them, then bars, then lines, then
 * {@link #finish}. Looks, such as colours, widths and fonts, are stated throughout: programs differ in what they make of unstated
 * ones, down to lines that cannot be seen. For use by one thread.
 */
public final class Chart {
    private static final int GAP_PERCENT = 40;
    private static final double TEN = 10;

    private final XSSFChart chart;
    private final List<Series> drawn = new ArrayList<>();
    private @Nullable DataColumn over;
    private @Nullable XDDFChartAxis across;
    private @Nullable XDDFValueAxis up;

    private Chart(XSSFChart chart) {
        this.chart = chart;
    }

    /**
     * An empty chart.
     *
     * @param title what one sees
     * @param description the same for those who do not see it
     */
    public static Chart on(XSSFSheet sheet, Place place, String title, String description) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(
                0, 0, 0, 0, place.column(), place.row(), place.column() + place.columns(), place.row() + place.rows()));
        Looks.frame(chart, title, description);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        return new Chart(chart);
    }

    /** Draws over days, each in its place, so that days without a row leave a gap. */
    public Chart overDays(DataColumn days, String axisTitle) {
        over = days;
        across = Axes.days(chart, days.values().size(), axisTitle);
        return this;
    }

    /** Draws over names, one beside the other in their order. */
    public Chart overNames(DataColumn names, String axisTitle) {
        over = names;
        across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        Axes.look(across, axisTitle);
        return this;
    }

    /** Draws over names, one below the other in their order, so that long ones can be read. */
    public Chart downNames(DataColumn names) {
        over = names;
        across = chart.createCategoryAxis(AxisPosition.LEFT);
        Axes.look(across, null);
        across.setOrientation(AxisOrientation.MAX_MIN);
        return this;
    }

    /** How much: call after what things are drawn over. */
    public Chart amounts(String axisTitle, String numberFormat) {
        XDDFChartAxis names = Objects.requireNonNull(across, "what to draw over comes first");
        boolean lying = names.getPosition() == AxisPosition.LEFT;
        up = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        Axes.amounts(up, axisTitle, numberFormat);
        if (lying) {
            // Names run downwards, so that the far end of their axis is at the bottom.
            up.setCrosses(AxisCrosses.MAX);
            up.setTickLabelPosition(AxisTickLabelPosition.NEXT_TO);
        }
        names.crossAxis(up);
        up.crossAxis(names);
        return this;
    }

    /**
     * Numbers of things that differ by powers of ten: each line stands for ten times the one below. A single thing has a bar too,
     * and nothing has none.
     */
    public Chart countsByTens(String axisTitle) {
        amounts(axisTitle, "#,##0");
        Objects.requireNonNull(up).setLogBase(TEN);
        up.setMinimum(1 / TEN);
        return this;
    }

    /** Bars beside each other. */
    public Chart bars(Series... series) {
        return bars(false, Labels.NONE, series);
    }

    /** Bars beside each other, each with its number: the axis of amounts, which says less, is left out. */
    public Chart numberedBars(Series... series) {
        Objects.requireNonNull(up, "what is drawn comes first").setVisible(false);
        return bars(false, Labels.NUMBERS, series);
    }

    /** Bars upon each other; what is below zero hangs from the axis. */
    public Chart stackedBars(Series... series) {
        return bars(true, Labels.NONE, series);
    }

    private Chart bars(boolean stacked, Labels labels, Series... all) {
        XDDFChartAxis names = Objects.requireNonNull(across, "what to draw over comes first");
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, up);
        bars.setBarDirection(names.getPosition() == AxisPosition.LEFT ? BarDirection.BAR : BarDirection.COL);
        bars.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        bars.setGapWidth(GAP_PERCENT);
        if (stacked) {
            Looks.overEachOther(chart);
        }
        bars.setVaryColors(false);
        for (Series series : all) {
            Looks.bar((XDDFBarChartData.Series) add(bars, series), series.tone(), labels);
        }
        chart.plot(bars);
        return this;
    }

    /** Lines. */
    public Chart lines(Series... all) {
        XDDFLineChartData lines = (XDDFLineChartData)
                chart.createData(ChartTypes.LINE, Objects.requireNonNull(across, "what to draw over comes first"), up);
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        for (Series series : all) {
            int points = series.values().values().size();
            Looks.line((XDDFLineChartData.Series) add(lines, series), series.tone(), points);
        }
        chart.plot(lines);
        return this;
    }

    private XDDFChartData.Series add(XDDFChartData data, Series series) {
        DataColumn names = Objects.requireNonNull(over, "what to draw over comes first");
        XDDFChartData.Series added =
                data.addSeries(names.categories(), series.values().numbers());
        added.setTitle(series.values().title(), series.values().titleCell());
        drawn.add(series);
        return added;
    }

    /** Adds a legend where more than one thing is drawn, and what could not be told before all is there. */
    public void finish() {
        if (drawn.size() > 1) {
            Looks.legend(chart);
        }
        AxisDetails.complete(chart);
    }
}
