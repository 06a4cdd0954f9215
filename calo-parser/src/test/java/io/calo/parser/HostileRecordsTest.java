package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.value.LogValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text made to be slow or deep, in each place where text is read: the time grows with the text, never with its square. */
class HostileRecordsTest {
    /** As long as a record may be by default, in all the shapes of one list together. */
    private static final int LONG = 1 << 19;

    private static final int SHORTER = 16;

    /** Processor time within which nobody minds whatever the growth: 200 nanoseconds a byte. */
    private static final long UNSUSPICIOUS = 200L * LONG;

    /** For sixteen times the text: far from the quadratic 256, and from the linear 16 by what else may slow a thread down. */
    private static final int MOST_GROWTH = 48;

    private static final int TRIALS = 5;

    static List<HostileShapes.Shape> shapes() {
        List<HostileShapes.Shape> shapes = new ArrayList<>(HostileShapes.logs());
        for (String piece : HostileShapes.pieces()) {
            for (HostileShapes.Shape shape : HostileShapes.records(piece)) {
                shapes.add(new HostileShapes.Shape(shape.name() + " of " + piece, shape.log()));
            }
        }
        return shapes;
    }

    /**
     * Sixteen times the text takes no more than sixteen times the thread's own time, which other programs do not lengthen: at first
     * against a bound that only what is quadratic exceeds, and where it does, as a ratio, of which the best of several trials counts.
     */
    @Test
    void hostileTextIsReadInLinearTime() throws Exception {
        for (HostileShapes.Shape shape : shapes()) {
            if (nanos(shape, LONG) > UNSUSPICIOUS) {
                assertThat(growth(length -> nanos(shape, length)))
                        .as("growth of the time for " + shape)
                        .isLessThan(MOST_GROWTH);
            }
        }
    }

    @Test
    void growthOfWhatIsQuadraticIsFound() throws Exception {
        assertThat(growth(length -> ThreadCost.of(() -> {
                            long sum = 0;
                            for (long at = 0; at < (long) length * length / 2_000; at++) {
                                sum += at ^ sum >>> 3;
                            }
                            return sum;
                        })
                        .nanos()))
                .isGreaterThan(MOST_GROWTH);
    }

    /** What a text of that length takes, in nanoseconds of the thread. */
    private interface Work {
        long nanos(int length) throws Exception;
    }

    private static double growth(Work work) throws Exception {
        double least = Double.MAX_VALUE;
        for (int trial = 0; trial < TRIALS && least >= MOST_GROWTH; trial++) {
            least = Math.min(least, (double) work.nanos(LONG) / work.nanos(LONG / SHORTER));
        }
        return least;
    }

    private static long nanos(HostileShapes.Shape shape, int length) throws Exception {
        byte[] log = Logs.utf8(shape.log().apply(length));
        return ThreadCost.of(() -> readAll(log)).nanos();
    }

    private static long readAll(byte[] log) throws IOException {
        long events = 0;
        try (LogReader reader = LogReader.builder().open(new ByteArrayInputStream(log), "log")) {
            for (LogEvent event; (event = reader.read()) != null; events++) {
                event.value();
                if (event instanceof SyncStarted started) {
                    started.transaction();
                }
            }
        }
        return events;
    }

    private static void readAsValue(String text) {
        try {
            LogValue.fromInspect(text).toJson();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Test
    void nestingOfAnyDepthIsReadOrRefusedWithoutOverflow() {
        int deep = 100_000;
        List<List<String>> brackets = List.of(
                List.of("[ ", " ]"),
                List.of("{ a: ", " }"),
                List.of("Map(1) { 1 => ", " }"),
                List.of("Set(1) { ", " }"),
                List.of("[", "]"),
                List.of("{", "}"),
                List.of("(", ")"),
                List.of("<", ">"),
                List.of("[Error: x] { a: ", " }"),
                List.of("Promise { <rejected> ", " }"),
                List.of("<rejected> ", ""),
                List.of("Foo { a: ", " }"));
        for (List<String> pair : brackets) {
            readAsValue(pair.get(0).repeat(deep) + "1" + pair.get(1).repeat(deep));
            readAsValue(pair.get(0).repeat(deep));
            readAsValue(pair.get(1).repeat(deep));
        }
        for (String json : List.of("[", "{\"a\":")) {
            assertThat(Logs.read(Logs.application("transaction {\"a\":" + json.repeat(deep)))
                            .reasons())
                    .containsExactly(MalformedReason.LIMIT_EXCEEDED);
        }
    }
}
