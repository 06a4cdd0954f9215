package io.calo.cli;

import io.calo.analysis.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a severity, in any case. */
final class Severities implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String name) {
        Severity severity = find(name);
        if (severity == null) {
            throw new TypeConversionException(objection(name));
        }
        return severity;
    }

    /** The severity of that name, or null. */
    static @Nullable Severity find(String name) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    /** What to say where there is none of that name. */
    static String objection(String name) {
        String all = Arrays.stream(Severity.values()).map(Severity::name).collect(Collectors.joining(", "));
        return "'" + name + "' is no severity; there are " + all;
    }
}
