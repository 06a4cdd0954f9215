package io.calo.cli;

import io.calo.report.BaselineComparison;
import io.calo.report.Reports;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A kind of report that can be chosen. The summary is not: it is always written. */
enum Format {
    /** Tables, for spreadsheets. */
    CSV,
    /** JSON objects, one a line, for programs. */
    NDJSON;

    /** The files that it consists of. */
    List<ReportFile> files(@Nullable BaselineComparison comparison, ZoneId zone) {
        return switch (this) {
            case CSV -> tables(zone);
            case NDJSON -> lines(comparison);
        };
    }

    private static List<ReportFile> tables(ZoneId zone) {
        return List.of(
                new ReportFile(
                        "episodes.csv",
                        "a story a line: where ledgers parted or fell below zero; open this first",
                        Reports.episodes(zone)),
                new ReportFile(
                        "transactions.csv",
                        "every transaction, its outcome and balances (times in UTC)",
                        Reports.csv()));
    }

    private static List<ReportFile> lines(@Nullable BaselineComparison comparison) {
        List<ReportFile> files = new ArrayList<>();
        files.add(new ReportFile(
                "findings.ndjson",
                "what the rules found, with file and line; a --baseline for the next time",
                comparison == null ? Reports.ndjson() : Reports.ndjson(comparison)));
        if (comparison != null) {
            files.add(new ReportFile(
                    "gone.ndjson",
                    "what the baseline has and is not found now: fixed, or not checked and why",
                    Reports.gone(comparison)));
        }
        return files;
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the name of one, in any case. */
    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return Arrays.stream(values())
                    .filter(format -> format.id().equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + name + "' is not written by this version, which writes: " + known()));
        }

        private static String known() {
            return Arrays.stream(values()).map(Format::id).collect(Collectors.joining(", "));
        }
    }
}
