package io.calo.report.internal.xlsx.chart;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.XDDFTitle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;

/** What POI's own types of axes leave out: fonts of titles, number formats that are the axis' own, labels side by side. */
final class AxisDetails {
    private AxisDetails() {}

    static void complete(XSSFChart chart) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        for (CTCatAx axis : area.getCatAxArray()) {
            title(chart, axis.isSetTitle() ? List.of(axis.getTitle()) : List.of());
            axis.addNewNoMultiLvlLbl().setVal(true);
        }
        for (CTDateAx axis : area.getDateAxArray()) {
            title(chart, axis.isSetTitle() ? List.of(axis.getTitle()) : List.of());
            own(axis.getNumFmt());
            axis.getTxPr().getBodyPr().setRot(0);
        }
        for (CTValAx axis : area.getValAxArray()) {
            title(chart, axis.isSetTitle() ? List.of(axis.getTitle()) : List.of());
            own(axis.getNumFmt());
        }
    }

    private static void own(CTNumFmt format) {
        format.setSourceLinked(false);
    }

    private static void title(XSSFChart chart, List<CTTitle> titles) {
        for (CTTitle title : titles) {
            new XDDFTitle(chart, title).setOverlay(false);
            Looks.title(title, Looks.SMALL_HUNDREDTHS).setB(false);
        }
    }
}
