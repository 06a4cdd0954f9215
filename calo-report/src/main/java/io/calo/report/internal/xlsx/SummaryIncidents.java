package io.calo.report.internal.xlsx;

import io.calo.analysis.Currencies;
import io.calo.report.internal.figures.Figures;
import io.calo.report.internal.figures.Incident;
import java.util.stream.Collectors;

/** Faults of the service that befell several subscribers at once. */
final class SummaryIncidents {
    private static final int DRIFT = 6;

    private final SheetLines lines;

    /** Goes on in a sheet. */
    SummaryIncidents(SheetLines lines) {
        this.lines = lines;
    }

    /** Writes it; nothing where there is none. */
    void write(Figures figures) {
        if (figures.incidents().isEmpty()) {
            return;
        }
        lines.heading("Faults of the service that concern several subscribers");
        lines.header("From", "To", "Crashes", "Subscribers", "Stories", "Still open");
        lines.across(1, 1, "To", Face.HEADER);
        lines.across(DRIFT, SummarySheet.LAST, "Ledgers parted by", Face.HEADER);
        for (Incident incident : figures.incidents()) {
            line(incident);
            // Told above already, if it is one of the first things to look at.
            if (figures.priorities().stream()
                    .noneMatch(priority -> priority.text().startsWith(incident.text()))) {
                lines.next();
                lines.across(0, SummarySheet.LAST, incident.text(), Face.PROSE);
            }
        }
        lines.skip();
    }

    private void line(Incident incident) {
        lines.next();
        String parted = incident.drift().entrySet().stream()
                .map(drift -> Currencies.format(drift.getValue(), drift.getKey()))
                .collect(Collectors.joining("; "));
        lines.across(DRIFT, SummarySheet.LAST, parted + " (" + incident.position() + ")", Face.PROSE);
        lines.at(0).time(incident.from(), Face.TIME.wrapped());
        lines.at(1).time(incident.to(), Face.TIME.wrapped());
        lines.at(2).count(incident.crashes());
        lines.at(3).count(incident.subscribers());
        lines.at(4).count(incident.episodeIds().size());
        lines.at(5).count(incident.open());
    }
}
