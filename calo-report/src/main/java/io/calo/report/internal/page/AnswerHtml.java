package io.calo.report.internal.page;

import io.calo.analysis.Currencies;
import io.calo.analysis.Exposure;
import io.calo.report.Verdict;
import io.calo.report.internal.text.HtmlText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The answer as plain HTML: there before a script has run, and where none runs. */
final class AnswerHtml {
    private AnswerHtml() {}

    static void write(Verdict verdict, List<Exposure> exposures, Writer out) throws IOException {
        out.write(
                "<section id=\"answer\" lang=\"en\" dir=\"ltr\">\n<h1>" + HtmlText.of(verdict.sentence()) + "</h1>\n");
        if (!verdict.reasons().isEmpty()) {
            out.write("<ul class=\"reasons\">\n");
            for (String reason : verdict.reasons()) {
                out.write("<li>" + HtmlText.of(reason) + "</li>\n");
            }
            out.write("</ul>\n");
        }
        exposures(exposures, out);
        out.write("</section>\n");
    }

    private static void exposures(List<Exposure> exposures, Writer out) throws IOException {
        if (exposures.isEmpty()) {
            return;
        }
        out.write("<table class=\"exposures\">\n<caption>What is at stake, by currency</caption>\n<thead><tr>"
                + "<th scope=\"col\">Currency</th><th scope=\"col\">The company may lose</th>"
                + "<th scope=\"col\">Subscribers</th><th scope=\"col\">Subscribers are owed</th>"
                + "<th scope=\"col\">Subscribers</th></tr></thead>\n<tbody>\n");
        for (Exposure exposure : exposures) {
            String currency = exposure.currency();
            out.write("<tr><th scope=\"row\"><bdi>" + HtmlText.of(currency) + "</bdi></th>");
            cell(Currencies.format(exposure.atRisk(), currency), out);
            cell(Long.toString(exposure.subscribersAtRisk()), out);
            cell(Currencies.format(exposure.owed(), currency), out);
            cell(Long.toString(exposure.subscribersOwed()), out);
            out.write("</tr>\n");
        }
        out.write("</tbody>\n</table>\n");
    }

    private static void cell(String text, Writer out) throws IOException {
        out.write("<td class=\"number\">" + HtmlText.of(text) + "</td>");
    }
}
