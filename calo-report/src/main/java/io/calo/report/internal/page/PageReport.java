package io.calo.report.internal.page;

import io.calo.analysis.AnalysisResult;
import io.calo.report.Report;
import io.calo.report.ReportSettings;
import io.calo.report.internal.AtomicFile;
import io.calo.report.internal.figures.Figures;
import io.calo.report.internal.text.HtmlText;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The page: a document with its styles, scripts and data in it. The data are written as they are made, so that memory is taken for the
 * rows that the page holds and not for their text.
 *
 * @param settings what it is to say beside the analysis
 * @param texts how it may show texts
 */
public record PageReport(ReportSettings settings, PageTexts texts) implements Report {
    /** Refuses null. */
    public PageReport {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(texts, "texts");
    }

    @Override
    public void write(AnalysisResult result, Path file) throws IOException {
        AtomicFile.check(file);
        Figures figures = Figures.of(result, settings);
        PageData data = new PageData(result, figures, settings, texts);
        AtomicFile.write(file, out -> write(result, figures, data, out));
    }

    private void write(AnalysisResult result, Figures figures, PageData data, Writer out) throws IOException {
        List<InlineScript> scripts = PageResources.scripts();
        new PageTemplate(PageResources.text("index.html"))
                .write(
                        Map.of(
                                "csp", to -> ContentPolicy.write(scripts, to),
                                "title",
                                        to -> to.write(HtmlText.of(
                                                "calo: " + figures.verdict().sentence())),
                                "styles", to -> to.write("<style>\n" + PageResources.text("page.css") + "</style>\n"),
                                "answer", to -> AnswerHtml.write(figures.verdict(), result.exposures(), to),
                                "data", to -> DataBlock.write(json -> data.write(json, texts), to),
                                "scripts", to -> scripts(scripts, to)),
                        out);
    }

    private static void scripts(List<InlineScript> scripts, Writer out) throws IOException {
        Licences.write(out);
        for (InlineScript script : scripts) {
            script.writeTo(out);
        }
    }
}
