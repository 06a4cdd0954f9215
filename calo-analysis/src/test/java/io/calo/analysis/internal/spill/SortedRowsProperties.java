package io.calo.analysis.internal.spill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Any rows, any memory, however few runs are merged at once. */
class SortedRowsProperties {
    @Property(tries = 300)
    void rowsComeOutInTheOrderOfTheirKeysAndNoneIsLost(
            @ForAll @IntRange(max = 2000) int count,
            @ForAll @IntRange(min = 1, max = 20_000) int memory,
            @ForAll @IntRange(min = 2, max = 8) int fanIn,
            @ForAll long seed)
            throws IOException {
        List<Sample> rows = Sample.some(count, seed);

        List<Sample> sorted = sorted(Sample.BY_USER, List.of(rows), memory, fanIn);

        assertThat(counts(sorted)).isEqualTo(counts(rows));
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(Arrays.compareUnsigned(key(sorted.get(i - 1)), key(sorted.get(i))))
                    .isNotPositive();
        }
    }

    @Property(tries = 300)
    void orderDependsNeitherOnTheOrderOfAddingNorOnPartsNorOnMemory(
            @ForAll @IntRange(max = 1000) int count,
            @ForAll @IntRange(min = 1, max = 20_000) int memory,
            @ForAll @IntRange(min = 2, max = 8) int fanIn,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll boolean keysRecur,
            @ForAll long seed)
            throws IOException {
        RowCodec<Sample> codec = keysRecur ? Sample.BY_ACTION : Sample.BY_USER;
        List<Sample> rows = Sample.some(count, seed);
        List<Sample> before = sorted(codec, List.of(rows), 1 << 20, SortedRows.FAN_IN);

        Random random = new Random(seed);
        Collections.shuffle(rows, random);
        List<List<Sample>> spread = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            spread.add(new ArrayList<>());
        }
        rows.forEach(row -> spread.get(random.nextInt(parts)).add(row));

        assertThat(sorted(codec, spread, memory, fanIn)).isEqualTo(before);
    }

    @Property(tries = 200)
    void slicesOneAfterTheOtherAreEverything(
            @ForAll @IntRange(max = 1000) int count,
            @ForAll @IntRange(min = 1, max = 20_000) int memory,
            @ForAll @IntRange(min = 1, max = 256) int slices,
            @ForAll long seed)
            throws IOException {
        try (SpillSpace space = new SpillSpace(null);
                SortedRows<Sample> rows = filled(Sample.BY_USER, space, Sample.some(count, seed), memory, 4)) {
            List<Sample> joined = new ArrayList<>();
            for (int i = 0; i < slices; i++) {
                joined.addAll(all(SortedRows.merged(List.of(rows), i, slices)));
            }

            assertThat(joined).isEqualTo(all(SortedRows.merged(List.of(rows))));
        }
    }

    private static Map<Sample, Long> counts(List<Sample> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row, Collectors.counting()));
    }

    private static byte[] key(Sample row) {
        KeyOutput key = new KeyOutput();
        Sample.BY_USER.key(row, key);
        return key.toByteArray();
    }

    private static List<Sample> sorted(RowCodec<Sample> codec, List<List<Sample>> spread, int memory, int fanIn)
            throws IOException {
        try (SpillSpace space = new SpillSpace(null)) {
            List<SortedRows<Sample>> parts = new ArrayList<>();
            for (List<Sample> part : spread) {
                parts.add(filled(codec, space, part, memory, fanIn));
            }
            return all(SortedRows.merged(parts));
        }
    }

    static SortedRows<Sample> filled(RowCodec<Sample> codec, SpillSpace space, List<Sample> rows, int memory, int fanIn)
            throws IOException {
        SortedRows<Sample> sorted = new SortedRows<>(codec, space, memory, fanIn);
        for (Sample row : rows) {
            sorted.add(row);
            assertThat(sorted.heldBytes()).isLessThanOrEqualTo(Math.max(memory, least()));
        }
        sorted.seal();
        assertThat(sorted.size()).isEqualTo(rows.size());
        return sorted;
    }

    /** What a buffer keeps for use again, be the memory ever so small: the first index and a chunk. */
    private static long least() {
        return 2048;
    }

    static <T> List<T> all(Cursor<T> cursor) throws IOException {
        try (cursor) {
            List<T> rows = new ArrayList<>();
            for (T row = cursor.next(); row != null; row = cursor.next()) {
                rows.add(row);
            }
            return rows;
        }
    }
}
