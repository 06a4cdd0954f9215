package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of the reference logs on paper, as LibreOffice prints it. */
@EnabledIfEnvironmentVariable(
        named = "CALO_REFERENCE",
        matches = ".+",
        disabledReason = "CALO_REFERENCE does not name the folder of the reference logs")
@EnabledIf(value = "io.calo.report.internal.xlsx.LibreOffice#readsPages", disabledReason = LibreOffice.PAGES_MISSING)
class ReferencePagesTest {
    @TempDir
    Path folder;

    @Test
    void everySheetAndEveryChartIsThereAndNoNumberIsTooWideForItsColumn() throws IOException, InterruptedException {
        Path file = folder.resolve("report.xlsx");
        AnalysisEngine engine = AnalysisEngine.builder().discoverDetectors().build();
        try (AnalysisResult result = engine.analyze(Path.of(System.getenv("CALO_REFERENCE"), "logs"))) {
            new XlsxReport(ReportSettings.defaults(), UnaryOperator.identity()).write(result, file);
        }

        List<String> pages = LibreOffice.pages(LibreOffice.convert(file, "pdf", folder));

        for (SheetName name : SheetName.values()) {
            assertThat(pages).as("a page with the footer of " + name.title()).anyMatch(page -> page.strip()
                    .lines()
                    .reduce("", (first, last) -> last)
                    .strip()
                    .startsWith(name.title() + " "));
        }
        assertThat(pages)
                .anyMatch(page -> page.contains("Findings by rule") && page.contains("Active subscribers of each day"));
        for (String currency : Stream.of("BHD", "SAR", "KWD", "AED", "QAR").toList()) {
            assertThat(pages).anyMatch(page -> page.contains(currency + ": credits and debits of each day"));
        }
        assertThat(pages).noneMatch(page -> page.contains("###"));
        assertThat(pages).noneMatch(page -> page.contains("Err:") || page.contains("#REF") || page.contains("#NAME"));
    }
}
