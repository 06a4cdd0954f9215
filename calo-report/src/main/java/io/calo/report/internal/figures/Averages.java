package io.calo.report.internal.figures;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.SubscriberLedger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Each {@link Average}, in the order of the ledgers, which is always the same, then of currencies: an account's months by time, then its years. Worked out anew
 * each time that they are gone through, a subscriber at a time. Can be gone through by several threads at once, until the result is
 * closed.
 */
public final class Averages implements Iterable<Average> {
    private final AnalysisResult result;
    private final ZoneId zone;

    private Averages(AnalysisResult result, ZoneId zone) {
        this.result = result;
        this.zone = zone;
    }

    /**
     * The averages of a result.
     *
     * @param zone in which months and years begin
     */
    public static Averages of(AnalysisResult result, ZoneId zone) {
        return new Averages(result, zone);
    }

    /** The averages of one subscriber, in the order of currencies: an account's months by time, then its years. */
    public static List<Average> of(SubscriberLedger ledger, ZoneId zone) {
        return Account.of(ledger).values().stream()
                .flatMap(account -> of(account, zone).stream())
                .toList();
    }

    private static List<Average> of(List<Standing> account, ZoneId zone) {
        SortedMap<String, AverageTally> months = new TreeMap<>();
        SortedMap<String, AverageTally> years = new TreeMap<>();
        for (Standing standing : account) {
            LocalDate day = LocalDate.ofInstant(standing.line().entry().timestamp(), zone);
            String year = String.format(Locale.ROOT, "%04d", day.getYear());
            String month = year + String.format(Locale.ROOT, "-%02d", day.getMonthValue());
            months.computeIfAbsent(month, AverageTally::new).add(standing);
            years.computeIfAbsent(year, AverageTally::new).add(standing);
        }
        List<Average> averages = new ArrayList<>(months.size() + years.size());
        months.values().forEach(tally -> averages.add(tally.average()));
        years.values().forEach(tally -> averages.add(tally.average()));
        return averages;
    }

    @Override
    public Iterator<Average> iterator() {
        return result.ledgers().stream()
                .flatMap(ledger -> of(ledger, zone).stream())
                .iterator();
    }
}
