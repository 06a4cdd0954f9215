package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook is the same whatever machine writes it. */
class MachineTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void languageAndZoneOfTheMachineChangeNothing() throws IOException {
        try (AnalysisResult result = SimulatedMonth.analyze(Files.createDirectory(folder.resolve("logs")))) {
            Map<String, String> here = parts(result, SimulatedMonth.settings());
            for (String language : new String[] {"ar-SA-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva", "de-DE"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
                Map<String, String> there = parts(result, SimulatedMonth.settings());
                assertThat(there.keySet()).isEqualTo(here.keySet());
                here.forEach((part, text) -> assertThat(there.get(part).equals(text))
                        .as(part + " for " + language)
                        .isTrue());
            }
        }
    }

    private Map<String, String> parts(AnalysisResult result, ReportSettings settings) throws IOException {
        Path file = folder.resolve("report.xlsx");
        new XlsxReport(settings, UnaryOperator.identity()).write(result, file);
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
