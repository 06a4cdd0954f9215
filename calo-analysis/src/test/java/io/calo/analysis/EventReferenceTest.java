package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import io.calo.parser.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventReferenceTest {
    private static final String RECORD = Log.record(Log.REQUEST, 1, "INFO", "Hello to Invented Person");

    @Test
    void aRecordIsNamedByWhatItSaysAndNotByWhereItStands() throws IOException {
        EventReference one = EventReference.of(read(RECORD, "logs/a.gz"));
        EventReference copy = EventReference.of(read(RECORD, "others/b.gz"));

        assertThat(copy.identity()).isEqualTo(one.identity());
        assertThat(one.timestamp()).isEqualTo(Instant.parse("2024-03-04T05:06:00.001Z"));
        assertThat(one.position().source()).isEqualTo("logs/a.gz");
    }

    @Test
    void anotherTextOrRequestIsAnotherRecord() throws IOException {
        EventReference one = EventReference.of(read(RECORD, "logs/a.gz"));
        EventReference text = EventReference.of(read(RECORD.replace("Hello", "Hallo"), "logs/a.gz"));
        EventReference request = EventReference.of(read(Log.inRequest(Log.OTHER_REQUEST, RECORD), "logs/a.gz"));

        assertThat(text.identity()).isNotEqualTo(one.identity());
        assertThat(request.identity()).isNotEqualTo(one.identity());
    }

    @Test
    void theNameHoldsNothingOfTheText() throws IOException {
        assertThat(EventReference.of(read(RECORD, "logs/a.gz")).identity())
                .doesNotContain("Person")
                .startsWith(Log.REQUEST + " unrecognized ");
    }

    @Test
    void anotherTimeIdentityPersonTransactionCurrencyOrPlaceIsAnotherReference() {
        Instant time = Instant.parse("2024-03-04T05:06:07Z");
        SourcePosition place = new SourcePosition("a", 1, 0);
        EventReference event = new EventReference(time, "i", "s", "t", "SAR", place);

        assertThat(new EventReference(time.plusNanos(0), "i", "s", "t", "SAR", new SourcePosition("a", 1, 0)))
                .isEqualTo(event)
                .hasSameHashCodeAs(event);
        assertThat(List.of(
                        new EventReference(time.plusMillis(1), "i", "s", "t", "SAR", place),
                        new EventReference(time, "j", "s", "t", "SAR", place),
                        new EventReference(time, "i", null, "t", "SAR", place),
                        new EventReference(time, "i", "s", null, "SAR", place),
                        new EventReference(time, "i", "s", "t", null, place),
                        new EventReference(time, "i", "s", "t", "SAR", new SourcePosition("a", 2, 0))))
                .allSatisfy(other -> assertThat(other).isNotEqualTo(event).doesNotHaveSameHashCodeAs(event));
    }

    @Test
    void bytesWithoutATimeHaveNoName() throws IOException {
        LogEvent malformed = read("no record at all\n", "logs/a.gz");

        assertThatThrownBy(() -> EventReference.of(malformed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("event states no time");
    }

    private static LogEvent read(String record, String source) throws IOException {
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        try (LogReader reader = LogReader.builder().open(new ByteArrayInputStream(bytes), source)) {
            return reader.read();
        }
    }
}
