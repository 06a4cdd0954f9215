package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.value.LogValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made to be slow or deep, in each place where text is read: the time grows with the text, never with its square. */
class HostileRecordsTest {
    private static final int LONG = 200_000;

    /** For eight times the text: far from the quadratic 64, and from the linear 8 by what else a machine may be doing. */
    private static final int MOST_GROWTH = 30;

    static List<String> pieces() {
        return List.of(
                "'",
                "\"",
                "`",
                "\\",
                "[",
                "{",
                "(",
                "<",
                "/",
                "]",
                "}",
                ">",
                ",",
                ":",
                " ",
                "\n ",
                "[ ",
                "{ ",
                "{ a: ",
                "[ [",
                "a ",
                "a, ",
                "a b, ",
                "[a}, ",
                "[a (], ",
                "a( ",
                "a(1) ",
                "a [b ",
                "A <b ",
                "<a, ",
                "/[, ",
                "/a, ",
                "<ref *1> ",
                "<rejected> ",
                "Symbol(a, ",
                "[String: 'a, ",
                "'a' + ",
                "x 'a' + ",
                " 'a' ",
                "'a', ",
                "{}x ",
                "{ a: 1 } ",
                "a: b, ",
                "a: Error: b, ",
                "Error: a, ",
                "Error\n",
                "\n at ",
                "Error: b\n at f (1), ",
                "... 1 more item, ",
                "1-",
                "1e",
                "-",
                "'a'x, ",
                "Map(1) { ",
                "Map(1) { 1 => ",
                "[Error: ",
                "[Symbol(a]: ",
                "\u00e9",
                "[a]: ",
                "=> ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void repeatedTextIsReadInLinearTime(String piece) {
        for (String prefix : List.of("", "[ ", "{ a: ")) {
            long shortest = nanos(prefix, piece, LONG / 8);
            long longest = nanos(prefix, piece, LONG);
            assertThat(longest)
                    .as("nanoseconds for eight times the text after '%s'", prefix)
                    .isLessThan(Math.max(shortest, 2_000_000) * MOST_GROWTH);
        }
    }

    /** The best of two readings of a value and of a record whose message is the text. */
    private static long nanos(String prefix, String piece, int length) {
        String text = prefix + piece.repeat(length / piece.length());
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 2; run++) {
            long start = System.nanoTime();
            readAsValue(text);
            LogEvent event = Logs.read(Logs.application("New " + text)).events().get(0);
            event.value();
            Logs.read(Logs.application("Transaction Lock created " + text).stripTrailing());
            Logs.read(Logs.started(",\n    odd: " + text));
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    private static void readAsValue(String text) {
        try {
            LogValue.fromInspect(text).toJson();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Test
    void nestingOfAnyDepthIsReadOrRefusedWithoutOverflow() {
        int deep = 100_000;
        List<List<String>> brackets = List.of(
                List.of("[ ", " ]"),
                List.of("{ a: ", " }"),
                List.of("Map(1) { 1 => ", " }"),
                List.of("Set(1) { ", " }"),
                List.of("[", "]"),
                List.of("{", "}"),
                List.of("(", ")"),
                List.of("<", ">"),
                List.of("[Error: x] { a: ", " }"),
                List.of("Promise { <rejected> ", " }"),
                List.of("<rejected> ", ""),
                List.of("Foo { a: ", " }"));
        for (List<String> pair : brackets) {
            readAsValue(pair.get(0).repeat(deep) + "1" + pair.get(1).repeat(deep));
            readAsValue(pair.get(0).repeat(deep));
            readAsValue(pair.get(1).repeat(deep));
        }
        for (String json : List.of("[", "{\"a\":")) {
            assertThat(Logs.read(Logs.application("transaction {\"a\":" + json.repeat(deep)))
                            .reasons())
                    .containsExactly(MalformedReason.LIMIT_EXCEEDED);
        }
    }
}
