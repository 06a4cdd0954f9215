package io.calo.report.internal.proof;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts {@code episodes.csv} again, as the summary does. */
final class EpisodesRecount {
    private static final String[] PLACES = {
        "/episodes/total",
        "/episodes/open",
        "/episodes/divergences",
        "/episodes/openDivergences",
        "/episodes/overdrafts",
        "/episodes/openOverdrafts"
    };

    private EpisodesRecount() {}

    static Map<String, BigDecimal> of(Path file) throws IOException {
        Totals totals = new Totals().with(PLACES);
        CsvTable.read(file, List.of("kind", "end", "open"), line -> add(line, totals));
        return totals.all();
    }

    static Map<String, BigDecimal> stated(Summary summary) {
        Map<String, BigDecimal> stated = new TreeMap<>();
        for (String place : PLACES) {
            if (summary.has(place)) {
                stated.put(place, summary.at(place));
            }
        }
        return stated;
    }

    private static void add(CsvTable line, Totals totals) throws IOException {
        String kind = line.cell("kind");
        boolean divergence = kind.equals("divergence");
        if (!divergence && !kind.endsWith("-overdraft")) {
            throw line.uncountable("kind is '" + kind + "'");
        }
        boolean open = line.cell("open").equals("true");
        if (!open && !line.cell("open").equals("false")) {
            throw line.uncountable("open is neither true nor false");
        }
        totals.count("/episodes/total");
        totals.count(divergence ? "/episodes/divergences" : "/episodes/overdrafts");
        if (open) {
            totals.count("/episodes/open");
            totals.count(divergence ? "/episodes/openDivergences" : "/episodes/openOverdrafts");
        }
    }
}
