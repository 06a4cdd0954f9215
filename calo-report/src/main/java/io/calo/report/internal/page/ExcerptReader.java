package io.calo.report.internal.page;

import io.calo.parser.Coverage;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the logs once more for the texts of records. A record is shown only if it is surely the one: it begins at the same byte and line
 * and has the time and the request that the analysis noted, or, where it noted none, the logs as a whole are as they were.
 */
final class ExcerptReader {
    private final PageTexts texts;
    private final Places places;
    private final WantedRecords wanted;
    private final GravestFirst<Places.Place, String> found;
    private final Set<Places.Place> unproven = new HashSet<>();
    private long strangers;

    /** @param mostCharacters how long all texts together may be */
    ExcerptReader(PageTexts texts, Places places, WantedRecords wanted, long mostCharacters) {
        this.texts = texts;
        this.places = places;
        this.wanted = wanted;
        this.found = new GravestFirst<>(mostCharacters);
    }

    /**
     * Reads them.
     *
     * @param logs what was analysed; may be empty
     * @param before how much the analysis read
     */
    Excerpts read(List<Path> logs, Coverage before) {
        if (logs.isEmpty()) {
            return Excerpts.none(
                    wanted.total(), "The logs came from where they cannot be read twice, such as standard input.");
        }
        try {
            return told(look(logs).equals(Size.of(before)));
        } catch (IOException | UncheckedIOException e) {
            return Excerpts.none(wanted.total(), "The logs cannot be read any more: " + e.getMessage());
        }
    }

    private Size look(List<Path> logs) throws IOException {
        try (LogReader reader = LogReader.builder().open(logs)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                if (places.knows(event.position())) {
                    look(places.of(event.position()), event);
                }
            }
            return Size.of(reader.coverage());
        }
    }

    private void look(Places.Place place, LogEvent event) {
        Expected expected = wanted.at(place);
        if (expected == null) {
            return;
        }
        if (!expected.isIn(event)) {
            strangers++;
            return;
        }
        if (!expected.isKnown()) {
            unproven.add(place);
        }
        String text = texts.excerpt(event);
        found.put(place, wanted.rank(place), text, text.length());
    }

    private Excerpts told(boolean unchanged) {
        if (!unchanged) {
            unproven.forEach(found::remove);
        }
        SortedMap<Places.Place, String> sorted = new TreeMap<>(Excerpts.ORDER);
        sorted.putAll(found.all());
        String reason = null;
        if (!unchanged || strangers > 0) {
            reason = "The logs have changed since they were analysed; only records that are surely the same are shown.";
        } else if (sorted.size() < wanted.total()) {
            reason =
                    "There is not room for all: those of open stories and severe findings are here, the others are in the logs.";
        }
        return new Excerpts(sorted, wanted.total(), reason);
    }

    /** By what logs that have changed are known. */
    private record Size(long files, long bytes, long records, long malformed) {
        static Size of(Coverage coverage) {
            return new Size(coverage.files(), coverage.decodedBytes(), coverage.records(), coverage.malformedRecords());
        }
    }
}
