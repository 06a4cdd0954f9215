/** A finished analysis to files. Start at {@link io.calo.report.Reports}. */
module io.calo.report {
    requires transitive io.calo.analysis;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires org.apache.xmlbeans;
    requires static transitive org.jspecify;

    exports io.calo.report;

    uses io.calo.report.ReportFormat;
}
