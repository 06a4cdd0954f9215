package io.calo.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a time zone. */
final class Zones implements ITypeConverter<ZoneId> {
    /** Where the service's days begin and end. */
    static final String DEFAULT = "Asia/Bahrain";

    @Override
    public ZoneId convert(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new TypeConversionException(
                    "'" + name + "' is no time zone; write one such as Asia/Bahrain, Europe/Berlin or UTC");
        }
    }
}
