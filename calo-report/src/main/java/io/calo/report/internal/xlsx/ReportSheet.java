package io.calo.report.internal.xlsx;

import java.io.IOException;

/** Writes a sheet, or a sheet and those on which it goes on. */
interface ReportSheet {
    /** Fills the sheet. Sheets that come after it in the order of {@link XlsxReport} are still empty. */
    void write(Contents contents, ReportWorkbook workbook) throws IOException;
}
