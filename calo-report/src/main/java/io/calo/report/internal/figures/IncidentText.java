package io.calo.report.internal.figures;

import io.calo.report.internal.text.ReadableTime;

/** Tells an incident in plain sentences. */
final class IncidentText {
    private final ReadableTime times;
    private final long silentRuns;

    IncidentText(ReadableTime times, long silentRuns) {
        this.times = times;
        this.silentRuns = silentRuns;
    }

    /**
     * The text of an incident.
     *
     * @param agreed of how many divergences it is known that the ledgers agreed before
     */
    String of(Incident incident, long agreed) {
        return crashes(incident) + silent() + parted(incident) + before(incident, agreed) + now(incident);
    }

    /** What to know of it first, and what to do, in two sentences. */
    String brief(Incident incident) {
        String when = crashes(incident);
        String crashed = when.substring(0, when.length() - 1) + ", and the wallets of "
                + FigureWords.count(incident.subscribers(), "subscriber") + " came to hold "
                + (incident.isWalletLess() ? "less" : "more") + " than their subscriptions showed";
        return incident.open() == 0
                ? crashed + "; all have come together since. Find out why the service could not start."
                : crashed + ": " + FigureWords.number(incident.open())
                        + (incident.open() == 1 ? " is" : " are") + " still apart, by "
                        + FigureWords.money(incident.openDrift())
                        + " now. Compare each with the wallet's own statement; where it tells of the "
                        + (incident.isWalletLess()
                                ? "debit, deduct it from the subscription, which shows too much."
                                : "credit, add it to the subscription, which shows too little.");
    }

    private String crashes(Incident incident) {
        String service =
                " (" + times.zoneName() + ") the service crashed " + FigureWords.times(incident.crashes()) + ".";
        String first = times.time(incident.from());
        String last = times.time(incident.to());
        if (first.equals(last)) {
            return "On " + first + service;
        }
        String day = times.day(incident.from());
        return day.equals(times.day(incident.to()))
                ? "On " + day + " between " + times.minute(incident.from()) + " and " + times.minute(incident.to())
                        + service
                : "Between " + first + " and " + last + service;
    }

    private String silent() {
        return silentRuns == 0
                ? ""
                : " In all the logs " + FigureWords.count(silentRuns, "run")
                        + " died before taking up a message: what " + (silentRuns == 1 ? "it was" : "they were")
                        + " to sync is not logged.";
    }

    private static String parted(Incident incident) {
        boolean less = incident.isWalletLess();
        return " From their next entry on, the wallets of " + FigureWords.count(incident.subscribers(), "subscriber")
                + " held " + (less ? "less" : "more")
                + " than their subscriptions showed, each by just one such entry: "
                + FigureWords.money(incident.drift()) + " in all. Most likely these are "
                + (less ? "debits" : "credits")
                + " that the wallets booked and the subscriptions never got.";
    }

    private static String before(Incident incident, long agreed) {
        long stories = incident.episodeIds().size();
        if (agreed == stories) {
            return " Before it they agreed.";
        }
        return agreed == 0
                ? " Whether they agreed before is not known: they were first compared then."
                : " " + FigureWords.number(agreed) + " of them are known to have agreed before; the other "
                        + FigureWords.number(stories - agreed) + (stories - agreed == 1 ? " was" : " were")
                        + " first compared then.";
    }

    private static String now(Incident incident) {
        if (incident.open() == 0) {
            return " All have come together since.";
        }
        long closed = incident.episodeIds().size() - incident.open();
        return closed == 0
                ? " All are still apart."
                : " " + FigureWords.number(incident.open()) + (incident.open() == 1 ? " is" : " are")
                        + " still apart, by " + FigureWords.money(incident.openDrift()) + " now.";
    }
}
