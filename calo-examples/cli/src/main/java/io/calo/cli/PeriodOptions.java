package io.calo.cli;

import io.calo.analysis.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say which time is reported on. */
final class PeriodOptions {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "WHEN",
            description =
                    "Report on what was logged from then on: a day such as 2023-12-01, which begins at midnight in the "
                            + "time zone, or a time such as 2023-12-01T06:00 or 2023-12-01T03:00:00Z. What is logged before is read "
                            + "as history, so that balances are carried forward from it.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "WHEN",
            description =
                    "Report on what was logged until then: a day such as 2023-12-31, which is included, or a time, "
                            + "which is not. What is logged after it is left out, as though it had not happened yet.")
    private @Nullable String to;

    /**
     * The period.
     *
     * @param zone in which days begin
     * @throws ParameterException if a bound is no time, or they are in the wrong order
     */
    Period period(ZoneId zone) {
        Instant first = from == null ? null : instant("--from", from, zone, 0);
        Instant end = to == null ? null : instant("--to", to, zone, 1);
        if (first != null && end != null && !end.isAfter(first)) {
            throw wrong("--from " + from + " --to " + to, "--to must be later than --from");
        }
        return new Period(first, end);
    }

    private Instant instant(String option, String text, ZoneId zone, int daysAfter) {
        try {
            if (text.indexOf('T') < 0) {
                return LocalDate.parse(text)
                        .plusDays(daysAfter)
                        .atStartOfDay(zone)
                        .toInstant();
            }
            return hasOffset(text)
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeParseException none) {
            throw wrong(
                    option + " " + text,
                    "this is no time; write a day such as 2023-12-31, or a time such as 2023-12-31T06:00 (in " + zone
                            + ") or 2023-12-31T03:00:00Z");
        }
    }

    private static boolean hasOffset(String text) {
        String time = text.substring(text.indexOf('T'));
        return time.endsWith("Z") || time.indexOf('+') >= 0 || time.indexOf('-') >= 0;
    }

    private ParameterException wrong(String what, String why) {
        return new ParameterException(spec.commandLine(), what + ": " + why);
    }
}
