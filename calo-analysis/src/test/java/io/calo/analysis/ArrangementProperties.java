package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Any invocations, their records spread over any files in any order, cut anywhere. */
class ArrangementProperties {
    /** What can happen to a message, each step some milliseconds, perhaps none, after the one before. */
    private static final List<String> FATES = List.of("published", "apart", "skipped", "refused", "failed", "early");

    /** What can happen to the last one. */
    private static final String LOST = "lost";

    @Property(tries = 300)
    void spreadingRecordsOverFilesChangesNoFact(
            @ForAll("invocations") List<List<String>> invocations,
            @ForAll @IntRange(min = 1, max = 6) int files,
            @ForAll long seed) {
        List<String> records = records(invocations, seed);
        String before = Log.factsOf(Log.analyzeFiles(List.of(String.join("", records))));
        Random random = new Random(seed);
        Collections.shuffle(records, random);
        List<StringBuilder> spread = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            spread.add(new StringBuilder());
        }
        records.forEach(record -> spread.get(random.nextInt(files)).append(record));

        String after = Log.factsOf(
                Log.analyzeFiles(spread.stream().map(StringBuilder::toString).toList()));

        assertThat(after).isEqualTo(before);
    }

    @Property(tries = 300)
    void booksCloseWhateverIsMissing(@ForAll("invocations") List<List<String>> invocations, @ForAll long seed) {
        Random random = new Random(seed);
        List<String> records = records(invocations, seed);
        records.removeIf(record -> random.nextInt(4) == 0);
        Collections.shuffle(records, random);

        AnalysisResult result = Log.analyzeFiles(List.of(String.join("", records)));

        assertThat(result.messages().balanced()).isTrue();
    }

    @Provide
    Arbitrary<List<List<String>>> invocations() {
        return Arbitraries.of(FATES).list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(5);
    }

    /** Steps are a millisecond or more apart, but those that the service logs in one go share theirs. */
    private static List<String> records(List<List<String>> invocations, long seed) {
        Random random = new Random(~seed);
        List<String> records = new ArrayList<>();
        for (int i = 0; i < invocations.size(); i++) {
            String request = String.format("11111111-0000-4000-8000-%012d", i);
            int time = random.nextInt(1000);
            for (int m = 0; m < invocations.get(i).size(); m++) {
                String id = i + "-" + m;
                boolean lost = m == invocations.get(i).size() - 1 && random.nextInt(5) == 0;
                List<String> message = message(lost ? LOST : invocations.get(i).get(m), time, id, random);
                message.forEach(record -> records.add(Log.inRequest(request, record)));
                time += 20 + random.nextInt(50);
            }
        }
        return records;
    }

    private static List<String> message(String fate, int time, String id, Random random) {
        int step = random.nextInt(3);
        List<String> records = new ArrayList<>();
        records.add(Log.received(time, "message-" + id));
        switch (fate) {
            case "early" -> records.add(Log.skipped(time + step));
            case "refused" -> records.add(Log.refused(time + step, "T" + id, "user-" + id));
            default -> records.add(Log.started(time + step, "T" + id, "user-" + id));
        }
        switch (fate) {
            case "published", "apart" -> records.add(Log.published(time + 2 * step));
            case "skipped" -> records.add(Log.skipped(time + step));
            case "failed" -> records.add(Log.failed(time + 2 * step));
            default -> {
                // nothing follows
            }
        }
        if (fate.equals("apart")) {
            records.add(Log.mismatch(time + 2 * step, "user-" + id));
        }
        return records;
    }
}
