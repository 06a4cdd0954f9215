package io.calo.analysis.internal.spill;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A row like those of the analysis. */
record Sample(String user, Instant time, @Nullable String action, BigDecimal amount, String text) {
    /** By user, spread evenly; then by time. */
    static final RowCodec<Sample> BY_USER = new RowCodec<>() {
        @Override
        public void key(Sample row, KeyOutput key) {
            key.hash(row.user);
            key.text(row.user);
            key.instant(row.time);
        }

        @Override
        public void write(Sample row, RecordOutput out) {
            writeFields(row, out);
        }

        @Override
        public Sample read(RecordInput in) throws IOException {
            return readFields(in);
        }
    };

    /** By action alone, of which there are few: most keys are equal, and many values too. */
    static final RowCodec<Sample> BY_ACTION = new RowCodec<>() {
        @Override
        public void key(Sample row, KeyOutput key) {
            key.text(row.action == null ? "" : row.action);
        }

        @Override
        public void write(Sample row, RecordOutput out) {
            writeFields(row, out);
        }

        @Override
        public Sample read(RecordInput in) throws IOException {
            return readFields(in);
        }
    };

    private static void writeFields(Sample row, RecordOutput out) {
        out.id(row.user);
        out.instant(row.time);
        out.wordOrNull(row.action);
        out.decimal(row.amount);
        out.text(row.text);
    }

    private static Sample readFields(RecordInput in) throws IOException {
        return new Sample(in.id(), in.instant(), in.wordOrNull(), in.decimal(), in.text());
    }

    static List<Sample> some(int count, long seed) {
        Random random = new Random(seed);
        List<Sample> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(any(random));
        }
        return rows;
    }

    /** Few users, times and texts, so that keys and whole rows recur; now and then a row larger than memory. */
    private static Sample any(Random random) {
        int giant = random.nextInt(500) == 0 ? 20_000 + random.nextInt(60_000) : random.nextInt(3);
        return new Sample(
                "user-" + random.nextInt(20),
                Instant.ofEpochSecond(1_700_000_000 + random.nextInt(5)),
                random.nextInt(5) == 0 ? null : "ACTION_" + random.nextInt(6),
                BigDecimal.valueOf(random.nextInt(4), random.nextInt(3)),
                "x".repeat(giant));
    }
}
