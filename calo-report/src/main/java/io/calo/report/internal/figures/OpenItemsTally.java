package io.calo.report.internal.figures;

import io.calo.analysis.Divergence;
import io.calo.analysis.Episode;
import io.calo.analysis.PartingCause;
import io.calo.report.internal.figures.OpenItems.Aged;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sorts open stories by age. Takes memory for each open divergence, of which an account has one at most. */
final class OpenItemsTally {
    private final Map<@Nullable String, OfCurrency> currencies =
            new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));

    private static final class OfCurrency {
        private final List<Open> divergences = new ArrayList<>();
        private long overdrafts;
    }

    private record Open(Instant since, BigDecimal drift) {}

    /** Adds a story; one that has ended or is of fractions of the smallest coin counts for nothing. */
    void add(Episode episode) {
        if (!episode.isOpen() || isRounding(episode)) {
            return;
        }
        OfCurrency currency = currencies.computeIfAbsent(episode.currency(), code -> new OfCurrency());
        if (episode instanceof Divergence divergence) {
            currency.divergences.add(new Open(divergence.opening().timestamp(), divergence.drift()));
        } else {
            currency.overdrafts++;
        }
    }

    private static boolean isRounding(Episode episode) {
        return episode instanceof Divergence divergence && divergence.cause() == PartingCause.ROUNDING;
    }

    /**
     * Open stories by currency, in the order of the codes.
     *
     * @param end the last event of all the data, up to which ages are reckoned
     */
    List<OpenItems> openItems(Instant end) {
        List<OpenItems> items = new ArrayList<>(currencies.size());
        currencies.forEach(
                (currency, open) -> items.add(new OpenItems(currency, byAge(open.divergences, end), open.overdrafts)));
        return items;
    }

    private static Map<AgeBucket, Aged> byAge(List<Open> divergences, Instant end) {
        Map<AgeBucket, Aged> byAge = new EnumMap<>(AgeBucket.class);
        for (AgeBucket bucket : AgeBucket.values()) {
            byAge.put(bucket, new Aged(0, BigDecimal.ZERO, BigDecimal.ZERO));
        }
        for (Open open : divergences) {
            byAge.computeIfPresent(
                    AgeBucket.of(Duration.between(open.since, end)), (bucket, aged) -> plus(aged, open.drift));
        }
        return byAge;
    }

    private static Aged plus(Aged aged, BigDecimal drift) {
        return new Aged(
                aged.count() + 1,
                aged.atRisk().add(drift.negate().max(BigDecimal.ZERO)),
                aged.owed().add(drift.max(BigDecimal.ZERO)));
    }
}
