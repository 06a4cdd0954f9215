package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final String TWO_RECORDS =
            "2024-03-04T05:06:07.080Z END RequestId: r-1\n\n" + "2024-03-04T05:06:07.081Z END RequestId: r-2\n\n";

    @Test
    void readerClosedEarlyKeepsWhatItHasCounted() throws IOException {
        InputStream in = new ByteArrayInputStream(TWO_RECORDS.getBytes(StandardCharsets.UTF_8));
        LogReader reader = LogReader.builder().open(in, "log");
        reader.read();
        Coverage before = reader.coverage();

        reader.close();

        assertThat(reader.coverage().decodedBytes())
                .isEqualTo(before.decodedBytes())
                .isPositive();
        assertThat(reader.coverage().accountedBytes()).isEqualTo(before.accountedBytes());
        assertThat(reader.coverage().files()).isEqualTo(1);
    }

    @Test
    void coveragesOfDifferentInputsAddUp() {
        Coverage one = new Coverage(
                1, 0, 10, 10, Map.of(Kind.METRIC, 2L), 1, 1, List.of(new IgnoredInput("a", "hidden")), List.of());
        Coverage other =
                new Coverage(2, 1, 5, 5, Map.of(Kind.METRIC, 1L, Kind.UNRECOGNIZED, 4L), 0, 0, List.of(), List.of());

        Coverage sum = one.plus(other);

        assertThat(sum.records()).isEqualTo(7);
        assertThat(sum.unrecognizedRecords()).isEqualTo(4);
        assertThat(sum.decodedBytes()).isEqualTo(15);
        assertThat(sum.ignored()).hasSize(1);
        assertThat(Coverage.none().plus(one)).isEqualTo(one);
    }

    @Test
    void laterChangesOfTheMapDoNotShow() {
        Map<Kind, Long> records = new HashMap<>(Map.of(Kind.METRIC, 2L));
        Coverage coverage = new Coverage(1, 0, 10, 10, records, 0, 0, List.of(), List.of());

        records.put(Kind.METRIC, 9L);

        assertThat(coverage.records()).isEqualTo(2);
    }

    @Test
    void failureOfAStreamIsTheCauseOfItsEvent() throws IOException {
        IOException lost = new IOException("connection lost");
        InputStream in = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given == TWO_RECORDS.length()) {
                    throw lost;
                }
                return TWO_RECORDS.charAt(given++);
            }
        };
        try (LogReader reader = LogReader.builder().open(in, "log")) {
            reader.read();
            reader.read();

            assertThat(reader.read()).isInstanceOfSatisfying(Malformed.class, event -> assertThat(event.cause())
                    .isSameAs(lost));
        }
    }
}
