package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.calo.analysis.Period;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class PeriodOptionsTest {
    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");

    @Command
    static final class Holder {
        @Mixin
        PeriodOptions options = new PeriodOptions();
    }

    private static Period period(ZoneId zone, String... arguments) {
        Holder holder = new Holder();
        new CommandLine(holder).parseArgs(arguments);
        return holder.options.period(zone);
    }

    @Test
    void withoutBoundsAllIsReported() {
        assertThat(period(BAHRAIN)).isEqualTo(Period.ALL);
    }

    @Test
    void aMonthOfDaysBeginsAndEndsAtMidnightOfTheZoneItsLastDayIncluded() {
        assertThat(period(BAHRAIN, "--from", "2023-12-01", "--to", "2023-12-31"))
                .isEqualTo(new Period(Instant.parse("2023-11-30T21:00:00Z"), Instant.parse("2023-12-31T21:00:00Z")));
    }

    @Test
    void aDayOfTwentyThreeHoursEndsAtItsMidnight() {
        assertThat(period(ZoneId.of("Europe/Berlin"), "--from", "2024-03-31", "--to", "2024-03-31"))
                .isEqualTo(new Period(Instant.parse("2024-03-30T23:00:00Z"), Instant.parse("2024-03-31T22:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-01T06:00,           2023-12-01T03:00:00Z",
        "2023-12-01T06:00:00.5,      2023-12-01T03:00:00.500Z",
        "2023-12-01T03:00:00Z,       2023-12-01T03:00:00Z",
        "2023-12-01T05:00:00+02:00,  2023-12-01T03:00:00Z",
        "2023-12-01T01:00:00-02:00,  2023-12-01T03:00:00Z"
    })
    void aTimeIsTheZonesUnlessItStatesAnOffset(String text, Instant expected) {
        assertThat(period(BAHRAIN, "--from", text).from()).isEqualTo(expected);
        assertThat(period(BAHRAIN, "--to", text).to()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2023-13-01", "1.12.2023", "2023-02-30", "2023-12-01T25:00", "yesterday", "''"})
    void whatIsNoTimeIsRefusedWithARemedy(String text) {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> period(BAHRAIN, "--from", text))
                .withMessageStartingWith("--from " + text + ": this is no time; write a day such as 2023-12-31");
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> period(BAHRAIN, "--from", "2023-12-02", "--to", "2023-12-01"))
                .withMessageContaining("--to must be later than --from");
        assertThat(period(BAHRAIN, "--from", "2023-12-01", "--to", "2023-12-01").to())
                .isNotNull();
    }
}
