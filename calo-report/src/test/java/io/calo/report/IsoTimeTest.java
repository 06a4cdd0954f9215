package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class IsoTimeTest {
    private static final DateTimeFormatter REFERENCE = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    @Test
    void thereAreAlwaysThreeDecimalsAndFourDigitsOfTheYear() {
        assertThat(IsoTime.format(Instant.parse("2024-02-09T00:05:07Z"))).isEqualTo("2024-02-09T00:05:07.000Z");
        assertThat(IsoTime.format(Instant.parse("2024-12-31T23:59:59.0129Z"))).isEqualTo("2024-12-31T23:59:59.012Z");
        assertThat(IsoTime.format(Instant.parse("0007-01-01T10:00:00.1Z"))).isEqualTo("0007-01-01T10:00:00.100Z");
    }

    /** Seconds of both sides of the years 0 and 9999. */
    @Property
    void anyTimeReadsAsJavaItselfWouldWriteIt(
            @ForAll @LongRange(min = -63_000_000_000L * 2, max = 260_000_000_000L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant time = Instant.ofEpochSecond(second, nano);

        assertThat(IsoTime.format(time)).isEqualTo(REFERENCE.format(time));
    }
}
