package io.calo.cli;

import io.calo.report.Report;
import io.calo.report.Reports;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A kind of report that can be chosen. The summary is not: it is always written. */
enum Format {
    CSV("transactions.csv", "every transaction, its outcome and balances (times in UTC): open this next");

    private final String fileName;
    private final String description;

    Format(String fileName, String description) {
        this.fileName = fileName;
        this.description = description;
    }

    String fileName() {
        return fileName;
    }

    /** What is in the file, for those who have not seen it. */
    String description() {
        return description;
    }

    Report report() {
        return switch (this) {
            case CSV -> Reports.csv();
        };
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
