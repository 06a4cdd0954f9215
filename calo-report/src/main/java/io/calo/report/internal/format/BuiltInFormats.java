package io.calo.report.internal.format;

import io.calo.report.ReportFormat;
import java.util.List;

/** The formats that come with calo. */
public final class BuiltInFormats {
    private BuiltInFormats() {}

    /** All of them. */
    public static List<ReportFormat> all() {
        return List.of(new CsvFormat(), new HtmlFormat(), new NdjsonFormat(), new XlsxFormat());
    }
}
