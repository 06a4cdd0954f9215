package io.calo.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What was recorded of the parser's speed: bytes allocated a pass over the small corpus, and how many times as fast as a rival
 * a benchmark was.
 *
 * @param bytes by benchmark
 * @param ratios by {@link Pair#id}
 */
public record Baseline(Map<String, Double> bytes, Map<String, Double> ratios) {
    private static final String BYTES = "bytes.";
    private static final String RATIO = "ratio.";
    private static final List<String> HEADER = List.of(
            "# How fast the parser was when this was recorded, over the small clean corpus; benchmarks/run guard holds it to that.",
            "# bytes: allocated a pass, which may grow by 3 %. ratio: how many times as fast as the rival by processor time, which may",
            "# fall by a third.",
            "# Recorded anew by: benchmarks/run record. Do so where a change is meant to cost what it costs, and say why in its commit;",
            "# and where it made things better, so that this is kept.");

    /**
     * A benchmark and what its time is compared with.
     *
     * @param ours the benchmark
     * @param rival the other
     */
    public record Pair(String ours, String rival) {
        /** The name in the file. */
        public String id() {
            return ours + "/" + rival;
        }
    }

    /** What the guard watches. */
    static final List<Pair> PAIRS = List.of(
            new Pair("Parser.events", "Limits.swarFeeds"),
            new Pair("Parser.transactions", "Rivals.jackson"),
            new Pair("Parser.eventsOfGzip", "Limits.drainedGzip"),
            new Pair("Parser.eventsOfSmallGzips", "Limits.drainedSmallGzips"));

    /** Sorts the maps, and copies them. */
    public Baseline {
        bytes = new TreeMap<>(bytes);
        ratios = new TreeMap<>(ratios);
    }

    /** What these measurements say. */
    public static Baseline of(Rounds rounds) {
        Map<String, Double> bytes = new TreeMap<>();
        Map<String, Double> ratios = new TreeMap<>();
        for (Pair pair : PAIRS) {
            bytes.put(pair.ours, rounds.bytes(pair.ours));
            ratios.put(pair.id(), rounds.timesAsFastOnProcessor(pair.ours, pair.rival));
        }
        return new Baseline(bytes, ratios);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the file cannot be read, or lacks something that the guard watches
     */
    public static Baseline read(Path file) throws IOException {
        Properties recorded = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            recorded.load(in);
        }
        Map<String, Double> bytes = new TreeMap<>();
        Map<String, Double> ratios = new TreeMap<>();
        for (Pair pair : PAIRS) {
            bytes.put(pair.ours, number(recorded, BYTES + pair.ours, file));
            ratios.put(pair.id(), number(recorded, RATIO + pair.id(), file));
        }
        return new Baseline(bytes, ratios);
    }

    private static double number(Properties recorded, String name, Path file) throws IOException {
        try {
            double number = Double.parseDouble(Objects.requireNonNullElse(recorded.getProperty(name), ""));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, together with what is missing.
        }
        throw new IOException(file + " has no number above 0 for " + name + "; record it with: benchmarks/run record");
    }

    /** Writes it, sorted, with a header that says what it is. */
    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(HEADER);
        bytes.forEach((benchmark, number) -> lines.add(BYTES + benchmark + " = " + Math.round(number)));
        ratios.forEach((pair, ratio) -> lines.add(RATIO + pair + " = " + String.format(Locale.ROOT, "%.3f", ratio)));
        Files.write(file, lines);
    }
}
