package io.calo.analysis.spi;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    static final OptionType<String> TEXT = new OptionType<>("text", "a text", text -> text, text -> text);
    static final OptionType<List<String>> TEXTS = new OptionType<>(
            "texts",
            "texts separated by commas, such as CX_GIFT, COMPENSATION",
            OptionType::texts,
            texts -> String.join(", ", texts));
    static final OptionType<Boolean> FLAG =
            new OptionType<>("flag", "true or false", OptionType::flag, String::valueOf);

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

    /**
     * The value that a text stands for.
     *
     * @throws NoValue if it stands for none
     */
    T parse(String text) {
        try {
            return parser.apply(text.trim());
        } catch (NumberFormatException | DateTimeParseException | ArithmeticException e) {
            throw new NoValue("'" + text + "' is not " + example, e);
        }
    }

    String format(T value) {
        return formatter.apply(value);
    }

    /**
     * What it is called: {@code number}, {@code decimal}, {@code duration}, {@code amounts}, {@code text}, {@code texts} or
     * {@code flag}.
     */
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
            BigDecimal amount = new BigDecimal(pair.substring(equals + 1));
            if (amounts.put(currency(pair.substring(0, equals)), amount) != null) {
                throw new NoValue("'" + pair.substring(0, equals) + "' stands twice in '" + text + "'", null);
            }
        }
        return Collections.unmodifiableMap(amounts);
    }

    /** Not looked up: which codes there are depends on the platform's table, and new ones come. */
    private static String currency(String code) {
        if (code.length() != 3 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new NoValue("'" + code + "' is no currency: three capital letters, such as SAR, make its code", null);
        }
        return code;
    }

    private static List<String> texts(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> texts =
                Arrays.stream(text.split(",", -1)).map(String::trim).toList();
        if (texts.contains("")) {
            throw new NumberFormatException(text);
        }
        return texts;
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new NumberFormatException(text);
        };
    }

    private static String text(Map<String, BigDecimal> amounts) {
        return amounts.entrySet().stream()
                .map(amount -> amount.getKey() + "=" + amount.getValue().toPlainString())
                .collect(Collectors.joining(" "));
    }

    /** A text that stands for no value; the message says why. */
    static final class NoValue extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        NoValue(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
