package io.calo.report.internal.figures;

import io.calo.analysis.Finding;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.SubscriberLedger;
import io.calo.report.internal.figures.Activity.Day;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up what happened when, a subscriber after the other; a subscriber's transactions come in the order of time. */
final class ActivityTally {
    private static final int DAYS = 7;
    private static final int HOURS = 24;

    private final ZoneId zone;
    private final Map<LocalDate, DayTally> days = new TreeMap<>();
    private final long[][] hours = new long[DAYS][HOURS];
    private final Map<String, CurrencyActivityTally> currencies = new TreeMap<>();

    private static final class DayTally {
        private long transactions;
        private long subscribers;
        private final SortedMap<String, Long> findings = new TreeMap<>();
    }

    ActivityTally(ZoneId zone) {
        this.zone = zone;
    }

    /** Adds a subscriber's transactions. */
    void add(SubscriberLedger ledger, Map<String, List<Standing>> accounts) {
        LocalDate before = null;
        for (LedgerLine line : ledger.lines()) {
            ZonedDateTime time = line.entry().timestamp().atZone(zone);
            LocalDate date = time.toLocalDate();
            DayTally day = day(date);
            day.transactions++;
            day.subscribers += date.equals(before) ? 0 : 1;
            hours[time.getDayOfWeek().ordinal()][time.getHour()]++;
            before = date;
        }
        accounts.forEach((currency, account) -> currencies
                .computeIfAbsent(currency, code -> new CurrencyActivityTally(code, zone))
                .add(account));
    }

    /** Adds a finding. */
    void add(Finding finding) {
        day(LocalDate.ofInstant(finding.timestamp(), zone)).findings.merge(finding.rule(), 1L, Long::sum);
    }

    private DayTally day(LocalDate date) {
        return days.computeIfAbsent(date, day -> new DayTally());
    }

    Activity activity() {
        List<Day> list = new ArrayList<>(days.size());
        days.forEach((date, day) -> list.add(
                new Day(date, day.transactions, day.subscribers, Collections.unmodifiableSortedMap(day.findings))));
        return new Activity(
                list,
                Arrays.stream(hours)
                        .map(day -> Arrays.stream(day).boxed().toList())
                        .toList(),
                currencies.values().stream()
                        .map(CurrencyActivityTally::activity)
                        .toList());
    }
}
