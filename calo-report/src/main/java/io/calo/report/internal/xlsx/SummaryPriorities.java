package io.calo.report.internal.xlsx;

import io.calo.report.internal.figures.Figures;
import io.calo.report.internal.figures.Priority;
import java.util.List;

/** What to look at first, each with the place of the workbook where it is told in full. */
final class SummaryPriorities {
    private static final int WHAT = 1;
    private static final int AMOUNT = 3;
    private static final int CURRENCY = 4;
    private static final int TEXT = 5;

    private final SheetLines lines;
    private final PriorityPlaces places;

    /** Goes on in a sheet. */
    SummaryPriorities(SheetLines lines, PriorityPlaces places) {
        this.lines = lines;
        this.places = places;
    }

    /** Writes it. */
    void write(Figures figures) {
        lines.heading("Look at these first");
        List<Priority> priorities = figures.priorities();
        if (priorities.isEmpty()) {
            lines.next().text("Nothing calls for it.", Face.NOTE);
        } else {
            header();
            priorities.forEach(this::line);
        }
        lines.skip();
    }

    private void header() {
        lines.next();
        lines.across(0, 0, "Severity", Face.HEADER);
        lines.across(WHAT, AMOUNT - 1, "What", Face.HEADER);
        lines.across(AMOUNT, AMOUNT, "Amount", Face.NUMBER_HEADER);
        lines.across(CURRENCY, CURRENCY, "Currency", Face.HEADER);
        lines.across(TEXT, SummarySheet.LAST - 1, "What happened, and what to do", Face.HEADER);
        lines.across(SummarySheet.LAST, SummarySheet.LAST, "Told in full", Face.HEADER);
    }

    private void line(Priority priority) {
        lines.next().text(Words.severity(priority.severity()));
        String whom = priority.subscriberId() == null ? "" : ": " + priority.subscriberId();
        lines.across(WHAT, AMOUNT - 1, priority.title() + whom, Face.PROSE);
        lines.at(AMOUNT).money(priority.amount(), priority.currency());
        lines.at(CURRENCY).id(priority.currency());
        lines.across(TEXT, SummarySheet.LAST - 1, priority.text(), Face.PROSE);
        String place = places.of(priority);
        lines.at(SummarySheet.LAST).text(name(place), Face.LINK);
        lines.pen().link(place);
    }

    /** {@code 'Transactions (2)'!A17} for people. The first row is no thing's own: that leads to the sheet as a whole. */
    private static String name(String place) {
        String name = place.replace("'", "").replace("!A", ", row ");
        return place.endsWith("!A1") ? name.substring(0, name.lastIndexOf(", row ")) : name;
    }
}
