package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.calo.parser.value.LogValue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The object that ends a message of unknown shape. */
class EmbeddedValuesTest {
    private static String value(String message) {
        LogValue value = Logs.one(Unrecognized.class, Logs.application(message)).value();
        return value == null ? null : value.toJson();
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                arguments("plain words", null),
                arguments("{ a: 1 }", "{\"a\":1}"),
                arguments("Retry { n: 1 }", "{\"n\":1}"),
                arguments("Retry of Order { n: 1 }", "{\"$class\":\"Order\",\"n\":1}"),
                arguments("Map(1) { 'a' => 1 }", "[[\"a\",1]]"),
                arguments("seen Set(1) { 1 }", "[1]"),
                arguments("Probe <ref *1> { me: [Circular *1] }", "{\"me\":{\"$inspect\":\"[Circular *1]\"}}"),
                arguments(
                        "Probe [Object: null prototype] { a: 1 }", "{\"$class\":\"[Object: null prototype]\",\"a\":1}"),
                arguments("text {\"a\":1.50}", "{\"a\":1.50}"),
                arguments("text [1,2]", "{\"$inspect\":\"[1,2]\"}"),
                arguments("Retrying [attempt 2] for user", null),
                arguments("Unexpected token < in it { a: 1 }", "{\"a\":1}"),
                arguments("Unexpected token { in JSON at { a: 1 }", "{\"a\":1}"),
                arguments("[info] done { a: 1 }", "{\"a\":1}"),
                arguments("object { a: 1 } and more", null),
                arguments("objects { a: 1 } { b: 2 }", "{\"b\":2}"),
                arguments("an arrow => { a: 1 }", "{\"a\":1}"),
                arguments("x{ a: 1 }", null),
                arguments("Error: boom\n    at f (/a.js:1:2) {\n  code: 'E'\n}", "{\"code\":\"E\"}"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void objectAtTheEndOfAMessageIsFound(String message, String expected) {
        assertThat(value(message)).isEqualTo(expected);
    }

    @Test
    void objectAfterManyOtherBracketsIsGivenUp() {
        assertThat(value("[a] ".repeat(10) + "x { a: 1 }")).isEqualTo("{\"a\":1}");
        assertThat(value("[a] ".repeat(100) + "x { a: 1 }")).isNull();
    }

    @Test
    void cutMessageThatEndsWithAnInnerObjectIsTruncated() {
        for (String message :
                new String[] {"New { a: { b: 1 }", "New { a: [ 1 ]", "New Foo { a: [Object]", "New [Object]"}) {
            String record = Logs.application(message).stripTrailing();
            assertThat(Logs.read(record).reasons()).as(message).containsExactly(MalformedReason.TRUNCATED);
        }
        assertThat(Logs.read(Logs.application("New { a: { b: 1 } }").stripTrailing())
                        .kinds())
                .containsExactly("unrecognized");
    }
}
