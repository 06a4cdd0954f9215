package io.calo.analysis.spi;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A setting of a rule, with its type, its default and its unit. Make one constant for each and read it with
 * {@link DetectorOptions#get}.
 *
 * @param <T> the type of its values
 */
public final class Option<T> {
    /** What a configuration says of any rule, beside its options. */
    private static final Set<String> RESERVED = Set.of("severity", "enabled");

    private final String name;
    private final OptionType<T> type;
    private final T defaultValue;
    private final String unit;
    private final String help;
    private final Predicate<T> check;
    private final String requirement;

    private Option(
            String name,
            OptionType<T> type,
            T defaultValue,
            String unit,
            String help,
            Predicate<T> check,
            String requirement) {
        this.name = name;
        this.type = type;
        this.defaultValue = defaultValue;
        this.unit = unit;
        this.help = help;
        this.check = check;
        this.requirement = requirement;
    }

    private static <T> Option<T> of(String name, OptionType<T> type, T defaultValue, String unit, String help) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(defaultValue, "defaultValue");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(help, "help");
        if (RESERVED.contains(name)) {
            throw new IllegalArgumentException("name '" + name + "' is reserved: every rule has it in a configuration");
        }
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "name '" + name + "': lower-case letters, digits and single hyphens make a name");
        }
        return new Option<>(name, type, defaultValue, unit, help, value -> true, "");
    }

    static boolean isName(String name) {
        return !name.isEmpty()
                && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')
                && !name.startsWith("-")
                && !name.endsWith("-")
                && !name.contains("--");
    }

    private static <T> Option<T> read(String name, OptionType<T> type, String defaultValue, String unit, String help) {
        Objects.requireNonNull(defaultValue, "defaultValue");
        try {
            return of(name, type, type.parse(defaultValue), unit, help);
        } catch (OptionType.NoValue none) {
            throw new IllegalArgumentException("the default of option '" + name + "': " + none.getMessage(), none);
        }
    }

    /** A whole number. */
    public static Option<Long> number(String name, long defaultValue, String unit, String help) {
        return of(name, OptionType.NUMBER, defaultValue, unit, help);
    }

    /**
     * An exact decimal number, such as {@code 3.5}.
     *
     * @throws IllegalArgumentException if the default is none
     */
    public static Option<BigDecimal> decimal(String name, String defaultValue, String unit, String help) {
        return read(name, OptionType.DECIMAL, defaultValue, unit, help);
    }

    /** A span of time, such as {@code 10s}, {@code 15m}, {@code 12h}, {@code 30d} or ISO 8601's {@code PT15M}. */
    public static Option<Duration> duration(String name, Duration defaultValue, String help) {
        return of(name, OptionType.DURATION, defaultValue, "time", help);
    }

    /**
     * A sum of money in each currency, such as {@code SAR=2000 BHD=200.500}. Currencies left out have none.
     *
     * @throws IllegalArgumentException if the default is none
     */
    public static Option<Map<String, BigDecimal>> amounts(String name, String defaultValue, String help) {
        return read(name, OptionType.AMOUNTS, defaultValue, "money by currency", help);
    }

    /** A text, without the blanks around it; may be empty. */
    public static Option<String> text(String name, String defaultValue, String help) {
        return read(name, OptionType.TEXT, defaultValue, "", help);
    }

    /**
     * Texts in an order, such as {@code CX_GIFT, COMPENSATION}: without the blanks around each, and none of them empty. The list
     * may be empty, and is immutable.
     *
     * @param defaultValue separated by commas
     * @throws IllegalArgumentException if one of the default is empty
     */
    public static Option<List<String>> texts(String name, String defaultValue, String help) {
        return read(name, OptionType.TEXTS, defaultValue, "", help);
    }

    /** A choice: {@code true} or {@code false}. */
    public static Option<Boolean> flag(String name, boolean defaultValue, String help) {
        return of(name, OptionType.FLAG, defaultValue, "", help);
    }

    /** The same option, which accepts only some values. The default must be one of them. */
    public Option<T> checked(Predicate<T> check, String requirement) {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(requirement, "requirement");
        if (!check.test(defaultValue)) {
            throw new IllegalArgumentException("the default of option '" + name + "' is not " + requirement);
        }
        return new Option<>(name, type, defaultValue, unit, help, check, requirement);
    }

    /**
     * The value that a text stands for.
     *
     * @throws IllegalArgumentException if it is no value of the option; the message says what one looks like
     */
    T parse(String text) {
        T value = type.parse(text);
        if (!check.test(value)) {
            throw new IllegalArgumentException("'" + text + "' is not " + requirement);
        }
        return value;
    }

    /** Its name within the rule, in kebab case. */
    public String name() {
        return name;
    }

    /** What kind of value it takes. */
    public OptionType<T> type() {
        return type;
    }

    /** Its value unless it is set. */
    public T defaultValue() {
        return defaultValue;
    }

    /** Its default as it would be written. */
    public String defaultText() {
        return type.format(defaultValue);
    }

    /** The unit of its values, such as {@code transactions}; empty where they have none. */
    public String unit() {
        return unit;
    }

    /** One sentence about what it does. */
    public String help() {
        return help;
    }

    /** What its values must be, such as {@code above zero}; empty where all are good. */
    public String requirement() {
        return requirement;
    }
}
