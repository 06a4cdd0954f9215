package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import io.calo.parser.SkipReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationsTest {
    @TempDir
    Path folder;

    private final List<LogEvent> events = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        for (String stream : List.of("b", "a", "c", "d", "e")) {
            TinyLog.write(
                    folder.resolve(stream),
                    TinyLog.PUBLISHED,
                    TinyLog.UNRECOGNIZED,
                    TinyLog.MALFORMED,
                    TinyLog.MALFORMED.replace("21:01:07", "21:01:17"),
                    TinyLog.SKIPPED);
        }
        try (LogReader reader = LogReader.open(folder)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                events.add(event);
            }
        }
    }

    @Test
    void theFirstPlacesAreThoseOfTheLeastNamesAndOffsets() {
        Observations observations = new Observations();
        Collections.reverse(events);
        events.forEach(observations::add);

        assertThat(observations.unrecognized())
                .extracting(position -> position.source())
                .containsExactly("a/000000.log", "b/000000.log", "c/000000.log");
        assertThat(observations.skipReasons()).containsExactly(Map.entry(SkipReason.ALREADY_SYNCED, 5L));
        assertThat(observations.first()).hasToString("2025-03-02T21:01:00.100Z");
        assertThat(observations.last()).hasToString("2025-03-02T21:01:10.300Z");
    }

    @RepeatedTest(20)
    void anyNumberOfThreadsInAnyOrderObserveTheSame() throws InterruptedException {
        Observations alone = new Observations();
        events.forEach(alone::add);
        Observations together = new Observations();
        List<LogEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(events.hashCode()));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int mine = i;
            threads.add(new Thread(() -> {
                for (int at = mine; at < shuffled.size(); at += 4) {
                    together.add(shuffled.get(at));
                }
            }));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(together.unrecognized()).isEqualTo(alone.unrecognized());
        assertThat(together.skipReasons()).isEqualTo(alone.skipReasons());
        assertThat(together.first()).isEqualTo(alone.first());
        assertThat(together.last()).isEqualTo(alone.last());
    }

    @Test
    void nothingSeenIsNothingTold() {
        Observations none = new Observations();

        assertThat(none.first()).isNull();
        assertThat(none.last()).isNull();
        assertThat(none.unrecognized()).isEmpty();
        assertThat(none.skipReasons()).isEmpty();
    }
}
