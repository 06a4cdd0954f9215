package io.calo.cli;

import io.calo.report.Verdict;
import java.util.List;

/** The verdict on the books, in the words of all reports. */
record Headline(Verdict verdict, Page page) {
    void print() {
        List<String> lines = Page.wrap(verdict.sentence(), Page.WIDTH);
        page.text().println(emphasized(lines.get(0)));
        lines.stream().skip(1).forEach(page.text()::println);
        for (String note : verdict.notes()) {
            List<String> told = Page.wrap("! " + note + " Told at the end.", Page.WIDTH);
            told.forEach(line -> page.text().println(page.style().warning(line)));
        }
        page.text().println();
    }

    /** The answer itself, which ends with a colon, stands out. */
    private String emphasized(String line) {
        int end = line.indexOf(':') + 1;
        String answer = line.substring(0, end);
        Style style = page.style();
        String painted =
                switch (verdict.state()) {
                    case CLOSED -> style.good(answer);
                    case CLOSED_WITH_OPEN_ITEMS -> style.warning(answer);
                    case NOT_CLOSED -> style.bad(answer);
                };
        return painted + line.substring(end);
    }
}
