package io.calo.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of bytes, as Java's own options write it: {@code 512k}, {@code 256m}, {@code 2g}. */
final class ByteSize implements ITypeConverter<Long> {
    private static final String UNITS = "kmg";
    private static final int BITS_PER_UNIT = 10;

    @Override
    public Long convert(String text) {
        try {
            String number = text.trim().toLowerCase(Locale.ROOT);
            int unit = number.isEmpty() ? -1 : UNITS.indexOf(number.charAt(number.length() - 1));
            long count = Long.parseLong(unit < 0 ? number : number.substring(0, number.length() - 1));
            return Math.multiplyExact(count, 1L << (BITS_PER_UNIT * (unit + 1)));
        } catch (ArithmeticException | NumberFormatException none) {
            throw new TypeConversionException("'" + text + "' is no size of memory; write one such as 256m or 2g");
        }
    }

    /** A size in megabytes, for people. */
    static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
