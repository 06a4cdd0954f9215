package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A query's result with more columns than anybody asks for: neither memory nor time goes with rows times columns. */
class HostileCsvTest {
    private static final String HEADER = "@timestamp,@message\n";
    private static final String ROW =
            "2031-05-06 07:08:09.010," + Logs.received().substring(25).strip() + "\n";

    @Test
    void rowsUnderManyColumnsAreReadInTimeThatGrowsWithTheirLength() {
        String wide = "@ptr" + ",".repeat(200_000) + HEADER;
        String log = HEADER + wide + "a\n".repeat(20_000);
        long begun = System.nanoTime();
        assertThat(Logs.read(log).events()).hasSize(20_000);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void columnsAreFoundWhereALaterHeaderPutsThem() {
        String log = HEADER + ROW + "@log,@message,@timestamp\nx,"
                + Logs.received().substring(25).strip() + ",2031-05-06 07:08:10.010\n";
        assertThat(Logs.read(log).events())
                .extracting(LogEvent::kind)
                .containsExactly(Kind.MESSAGE_RECEIVED, Kind.MESSAGE_RECEIVED);
    }

    @Test
    void rowOfMoreFieldsThanMemoryIsMadeForIsALimitAndTheNextRowIsRead() {
        String log = HEADER + ",".repeat(1 << 20) + "\n" + ROW;
        List<LogEvent> events = Logs.read(log).events();
        assertThat(events).extracting(LogEvent::kind).containsExactly(Kind.MALFORMED, Kind.MESSAGE_RECEIVED);
        assertThat(((Malformed) events.get(0)).reason()).isEqualTo(MalformedReason.LIMIT_EXCEEDED);
    }
}
