package io.calo.analysis.spi;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A kind of value that an {@link Option} takes: how it is written and read.
 *
 * @param <T> the type of the values
 */
public final class OptionType<T> {
    static final OptionType<Long> NUMBER =
            new OptionType<>("number", "a whole number, such as 10", OptionType::number, String::valueOf);
    static final OptionType<BigDecimal> DECIMAL = new OptionType<>(
            "decimal", "a decimal number, such as 3.5", OptionType::decimal, BigDecimal::toPlainString);
    static final OptionType<Duration> DURATION = new OptionType<>(
            "duration", "a time, such as 10s, 15m, 12h or 30d", OptionType::duration, OptionType::text);
    static final OptionType<Map<String, BigDecimal>> AMOUNTS = new OptionType<>(
            "amounts", "amounts by currency, such as SAR=2000 BHD=200.500", OptionType::amounts, OptionType::text);

    private final String name;
    private final String example;
    private final Function<String, T> parser;
    private final Function<T, String> formatter;

    private OptionType(String name, String example, Function<String, T> parser, Function<T, String> formatter) {
        this.name = name;
        this.example = example;
        this.parser = parser;
        this.formatter = formatter;
    }

    T parse(String text) {
        try {
            return parser.apply(text.trim());
        } catch (NumberFormatException | DateTimeParseException | ArithmeticException e) {
            throw new IllegalArgumentException("'" + text + "' is not " + example, e);
        }
    }

    String format(T value) {
        return formatter.apply(value);
    }

    /** What it is called: {@code number}, {@code decimal}, {@code duration} or {@code amounts}. */
    public String name() {
        return name;
    }

    /** What a value looks like, with an example. */
    public String example() {
        return example;
    }

    private static Long number(String text) {
        return Long.valueOf(text);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static Duration duration(String text) {
        if (text.startsWith("P") || text.isEmpty()) {
            return Duration.parse(text);
        }
        long count = Long.parseLong(text.substring(0, text.length() - 1));
        return switch (text.charAt(text.length() - 1)) {
            case 's' -> Duration.ofSeconds(count);
            case 'm' -> Duration.ofMinutes(count);
            case 'h' -> Duration.ofHours(count);
            case 'd' -> Duration.ofDays(count);
            default -> throw new NumberFormatException(text);
        };
    }

    private static String text(Duration duration) {
        long seconds = duration.getSeconds();
        if (duration.getNano() != 0) {
            return duration.toString();
        }
        if (seconds != 0 && seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds != 0 && seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds != 0 && seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }

    private static Map<String, BigDecimal> amounts(String text) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        for (String pair : text.replace(',', ' ').split(" ", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new NumberFormatException(pair);
            }
            amounts.put(pair.substring(0, equals), new BigDecimal(pair.substring(equals + 1)));
        }
        return Collections.unmodifiableMap(amounts);
    }

    private static String text(Map<String, BigDecimal> amounts) {
        return amounts.entrySet().stream()
                .map(amount -> amount.getKey() + "=" + amount.getValue().toPlainString())
                .collect(Collectors.joining(" "));
    }
}
