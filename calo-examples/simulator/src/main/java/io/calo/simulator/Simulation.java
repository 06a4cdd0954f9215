package io.calo.simulator;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A simulated period of the balance-sync service: a number of subscribers over a number of days, with faults put in and labelled.
 *
 * <pre>{@code
 * SimulationResult result = Simulation.builder()
 *         .subscribers(200)
 *         .days(60)
 *         .seed(42)
 *         .faults(FaultPlan.parse("lost-update=5,gap=3"))
 *         .build()
 *         .writeTo(Path.of("logs"));
 * }</pre>
 *
 * <p>The output folder holds one folder per log stream, named {@code YYYY-MM-DD-[$LATEST]<32 hex digits>}, with numbered files, and
 * {@code labels.ndjson}: one JSON object a line with {@code fault}, {@code subscriber}, {@code transaction}, {@code time}, {@code
 * currency}, {@code amount} (decimal text) and {@code detail}, in order of time. Beside the names of {@link Fault}, labels are named
 * {@code drift-step} and {@code balance-mismatch}, which are what faults lead to; further faults that certainly follow from one put in
 * are labelled as well, so a wallet that stays below zero has a label for each transaction that says so.
 *
 * <p>Other {@linkplain LogShape shapes} lay out the same logs as other ways to get them do, in a folder named after the shape unless
 * the stream is told by the folder alone.
 *
 * <p>The same seed and options give the same labels and, once decompressed, the same logs, byte for byte, on every JDK from 17, in every
 * locale and time zone. Compressed bytes may differ where the JDK brings another zlib.
 *
 * <p>Memory does not grow with the number of days: a run holds the subscribers, one day's messages, at most 48 open files with up to five
 * chunks each, and the labels. Immutable, safe for use by several threads; each {@link #writeTo} is a run of its own.
 */
public final class Simulation {
    private final Builder options;

    private Simulation(Builder options) {
        this.options = options;
    }

    /** A builder for 200 subscribers, 60 days, seed 42 and no faults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Runs the simulation and writes its logs and labels. What is written before a failure stays.
     *
     * @param out a folder that is empty or does not exist
     * @throws IOException if the folder is not empty, or something cannot be written
     */
    public SimulationResult writeTo(Path out) throws IOException {
        Files.createDirectories(out);
        try (DirectoryStream<Path> there = Files.newDirectoryStream(out)) {
            if (there.iterator().hasNext()) {
                throw new IOException(
                        "The folder " + out + " is not empty; name a new or an empty one, so that no logs mix");
            }
        }
        return new SimulationRun(out, options).run();
    }

    /** Collects the options of a {@link Simulation}. Not safe for use by several threads. */
    public static final class Builder {
        int subscribers = 200;
        int days = 60;
        long seed = 42;
        LocalDate start = LocalDate.of(2025, 3, 2);
        FaultPlan faults = FaultPlan.none();
        Compression compression = Compression.GZIP;
        List<LogShape> shapes = List.of(LogShape.S3_EXPORT);
        SimulationProgress progress = (day, of) -> {};

        private Builder() {}

        private Builder(Builder other) {
            subscribers = other.subscribers;
            days = other.days;
            seed = other.seed;
            start = other.start;
            faults = other.faults;
            compression = other.compression;
            shapes = other.shapes;
            progress = other.progress;
        }

        /**
         * How many subscribers there are; a few of them join during the period.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Builder subscribers(int count) {
            this.subscribers = atLeastOne("subscribers", count);
            return this;
        }

        /**
         * How many days, from midnight to midnight UTC, the logs cover.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Builder days(int count) {
            this.days = atLeastOne("days", count);
            return this;
        }

        /** The seed of all chance. */
        public Builder seed(long value) {
            this.seed = value;
            return this;
        }

        /**
         * The first day, in UTC; Sunday 2 March 2025 unless said otherwise.
         *
         * @throws IllegalArgumentException if it is before 1970 or after 9000
         */
        public Builder start(LocalDate day) {
            if (day.getYear() < 1970 || day.getYear() > 9000) {
                throw new IllegalArgumentException("start is " + day + ", but must be a day of the years 1970 to 9000");
            }
            this.start = day;
            return this;
        }

        /** Which faults are put in, in place of all said before. */
        public Builder faults(FaultPlan plan) {
            this.faults = Objects.requireNonNull(plan, "plan");
            return this;
        }

        /**
         * Which faults are put in, in place of all said before.
         *
         * @throws IllegalArgumentException if a count is negative
         */
        public Builder faults(Map<Fault, Integer> counts) {
            return faults(FaultPlan.of(counts));
        }

        /**
         * How often one fault is put in. A period has room for one script per subscriber and day, and keeps its first fifth free; {@link
         * SimulationResult#faults} says how many there were.
         *
         * @throws IllegalArgumentException if the count is negative
         */
        public Builder fault(Fault fault, int count) {
            return faults(faults.with(fault, count));
        }

        /** How log files are written; {@link Compression#GZIP} unless said otherwise. */
        public Builder compression(Compression value) {
            this.compression = Objects.requireNonNull(value, "value");
            return this;
        }

        /** In which shape; {@link LogShape#S3_EXPORT} unless said otherwise. What happens does not depend on it. */
        public Builder shape(LogShape value) {
            return shapes(List.of(value));
        }

        /**
         * In which shapes: log streams take turns.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Builder shapes(List<LogShape> values) {
            this.shapes = List.copyOf(values);
            if (shapes.isEmpty()) {
                throw new IllegalArgumentException("shapes is empty");
            }
            return this;
        }

        /** Who hears of each day done. */
        public Builder progress(SimulationProgress listener) {
            this.progress = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /** The simulation with the options so far. */
        public Simulation build() {
            return new Simulation(new Builder(this));
        }

        private static int atLeastOne(String name, int count) {
            if (count < 1) {
                throw new IllegalArgumentException(name + " is " + count + ", but must be 1 or more");
            }
            return count;
        }
    }
}
