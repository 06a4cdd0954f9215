package io.calo.report.internal.xlsx;

import io.calo.analysis.Currencies;
import io.calo.report.internal.figures.Figures;
import io.calo.report.internal.figures.Incident;
import io.calo.report.internal.figures.Priority;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** What to look at first, and what befell many at once. */
final class SummaryPriorities {
    private static final int TEXT = 4;

    private final SheetLines lines;
    private final PriorityPlaces places;

    /** Goes on in a sheet. */
    SummaryPriorities(SheetLines lines, PriorityPlaces places) {
        this.lines = lines;
        this.places = places;
    }

    /** Writes it. */
    void write(Figures figures) {
        priorities(figures.priorities());
        if (!figures.incidents().isEmpty()) {
            incidents(figures.incidents());
        }
    }

    private void priorities(List<Priority> priorities) {
        lines.heading("Look at these first");
        if (priorities.isEmpty()) {
            lines.next().text("Nothing calls for it.", Face.NOTE);
            lines.skip();
            return;
        }
        lines.next();
        header(0, 0, "Severity");
        header(1, 2, "What");
        lines.across(3, 3, "Amount", Face.NUMBER_HEADER);
        header(TEXT, SummarySheet.LAST, "What happened, and what to do");
        for (Priority priority : priorities) {
            lines.next().text(Words.severity(priority.severity()), Face.PROSE);
            String place = places.of(priority);
            lines.across(1, 2, priority.title(), place == null ? Face.PROSE : Face.LINK);
            if (place != null) {
                lines.at(1).link(place);
            }
            lines.across(3, 3, amount(priority), Face.TEXT.aligned(HorizontalAlignment.RIGHT));
            lines.across(TEXT, SummarySheet.LAST, priority.text() + where(priority), Face.PROSE);
        }
        lines.skip();
    }

    private static String where(Priority priority) {
        return priority.position() == null ? "" : " (" + priority.position() + ")";
    }

    private static String amount(Priority priority) {
        return priority.amount() == null ? "" : Currencies.format(priority.amount(), priority.currency());
    }

    private void incidents(List<Incident> incidents) {
        lines.heading("Faults of the service that concern several subscribers");
        lines.next();
        header(0, 0, "From");
        header(1, 1, "To");
        lines.across(2, 2, "Crashes", Face.NUMBER_HEADER);
        lines.across(3, 3, "Subscribers", Face.NUMBER_HEADER);
        header(TEXT, SummarySheet.LAST, "What happened");
        for (Incident incident : incidents) {
            lines.next().time(incident.from(), Face.TIME.wrapped());
            lines.at(1).time(incident.to(), Face.TIME.wrapped());
            lines.at(2).count(incident.crashes());
            lines.at(3).count(incident.subscribers());
            lines.across(TEXT, SummarySheet.LAST, incident.text() + parted(incident), Face.PROSE);
        }
        lines.skip();
    }

    private static String parted(Incident incident) {
        return incident.drift().isEmpty()
                ? ""
                : incident.drift().entrySet().stream()
                        .map(drift -> Currencies.format(drift.getValue(), drift.getKey()))
                        .collect(Collectors.joining("; ", " Ledgers parted by: ", "."));
    }

    private void header(int first, int last, String title) {
        lines.across(first, last, title, Face.HEADER);
    }
}
