package io.calo.parser.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values from JSON and to JSON. */
class JsonValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"\"",
                "null",
                "true",
                "false",
                "-0",
                "1e+21",
                "60.181000000000004",
                "1.50",
                "1E5",
                "{\"a\":{\"b\":[1,[],{}]}}",
                "\"\\u0000\\u001f\\\"\\\\\"",
                "\"وجبة 🥗\"",
                "[\"a\",null,true,-1.0e-7]"
            })
    void jsonIsWrittenAsItWasRead(String json) {
        assertThat(JsonTrees.parse(LogValue.fromJson(json).toJson())).isEqualTo(JsonTrees.parse(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1",
                "{\"a\"}",
                "{\"a\":}",
                "[1,]",
                "{a:1}",
                "'a'",
                "1 2",
                "{} {}",
                "nul",
                "NaN",
                "01",
                "+1",
                "1.",
                ".5",
                "\"\t\"",
                "\"\\x41\"",
                "\"",
                "// a",
                "{\0\0\0",
                "\0{",
                "\0\0\0{",
                "{\0",
                "\uFEFF\uFEFF1"
            })
    void whatIsNotOneJsonValueIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LogValue.fromJson(text));
    }

    @Test
    void messageOfARefusalQuotesNothingOfTheText() {
        for (String text :
                new String[] {"{\"name\": Fatima}", "[Fatima", "{\"a\":1,Fatima:2}", "\"Fatima", "1 Fatima"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LogValue.fromJson(text))
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Fatima"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LogValue.fromInspect(text.replace('}', ']')))
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Fatima"));
        }
    }

    @Test
    void lastOfTwoMembersOfANameCounts() {
        assertThat(LogValue.fromJson("{\"a\":1,\"b\":2,\"a\":3}").toJson()).isEqualTo("{\"a\":3,\"b\":2}");
    }

    @Test
    void hundredLevelsAreReadAndWrittenAndNotOneMore() {
        String deep = "[".repeat(100) + "]".repeat(100);
        assertThat(LogValue.fromJson(deep).toJson()).isEqualTo(deep);
        assertThatIllegalArgumentException().isThrownBy(() -> LogValue.fromJson("[" + deep + "]"));
        assertThatIllegalArgumentException().isThrownBy(() -> LogValue.fromJson("[".repeat(1_000_000)));
    }

    @Test
    void fourHundredDigitsAreReadAndNotOneMore() {
        String digits = "9".repeat(400);
        assertThat(((LogValue.Num) LogValue.fromJson(digits)).decimal()).isEqualTo(new BigDecimal(digits));
        assertThatIllegalArgumentException().isThrownBy(() -> LogValue.fromJson(digits + "9"));
    }

    @Test
    void loneSurrogateIsWrittenAsAnEscape() {
        assertThat(new LogValue.Text("a\uD83Db").toJson()).isEqualTo("\"a\\ud83db\"");
        assertThat(new LogValue.Text("\uDD57\uD83E").toJson()).isEqualTo("\"\\udd57\\ud83e\"");
        assertThat(new LogValue.Text("\uD83E\uDD57").toJson()).isEqualTo("\"\uD83E\uDD57\"");
        assertThat(LogValue.fromJson("\"\\ud83e\"")).isEqualTo(new LogValue.Text("\uD83E"));
        assertThat(new LogValue.Obj(null, Map.of("\uD83E", LogValue.Nothing.NULL)).toJson())
                .isEqualTo("{\"\\ud83e\":null}");
    }

    @Test
    void whatJsonLacksHasItsPlace() {
        Map<String, LogValue> members = new LinkedHashMap<>();
        members.put("none", LogValue.Nothing.UNDEFINED);
        members.put("big", new LogValue.BigInt("-12"));
        members.put("date", new LogValue.DateTime("1970-01-01T00:00:00.000Z"));
        members.put("cut", new LogValue.Opaque("[Object]"));
        members.put(
                "map",
                new LogValue.Pairs(List.of(
                        new LogValue.Pair(new LogValue.Num("1"), new LogValue.Bool(true)),
                        new LogValue.Pair(new LogValue.Opaque("... 1 more item"), null))));
        assertThat(new LogValue.Obj("Foo", members).toJson())
                .isEqualTo("{\"$class\":\"Foo\",\"none\":null,\"big\":\"-12\",\"date\":\"1970-01-01T00:00:00.000Z\","
                        + "\"cut\":{\"$inspect\":\"[Object]\"},\"map\":[[1,true],{\"$inspect\":\"... 1 more item\"}]}");
    }

    @Test
    void valuesAreCopiedAndCannotBeChanged() {
        Map<String, LogValue> members = new LinkedHashMap<>(Map.of("a", LogValue.Nothing.NULL));
        LogValue.Obj object = new LogValue.Obj(null, members);
        members.clear();
        assertThat(object.members()).isUnmodifiable().hasSize(1);
        assertThat(object.get("b")).isNull();
    }

    @Provide
    Arbitrary<LogValue> values() {
        return values(3);
    }

    private Arbitrary<LogValue> values(int depth) {
        Arbitrary<LogValue> leaves = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(10).map(LogValue.Text::new),
                Arbitraries.bigDecimals().map(number -> new LogValue.Num(number.toString())),
                Arbitraries.of(true, false).map(LogValue.Bool::new),
                Arbitraries.just(LogValue.Nothing.NULL));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<LogValue> inner = values(depth - 1);
        return Arbitraries.oneOf(
                leaves,
                inner.list().ofMaxSize(4).map(LogValue.Arr::new),
                Arbitraries.maps(Arbitraries.strings().ofMaxLength(5), inner)
                        .ofMaxSize(4)
                        .map(members -> new LogValue.Obj(null, members)));
    }

    @Property
    void anyValueIsReadBack(@ForAll("values") LogValue value) {
        assertThat(LogValue.fromJson(value.toJson())).isEqualTo(value);
    }

    @Example
    void numberTooLargeForAnyUseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogValue.fromJson("1e999999999"))
                .withMessageContaining("maxNumberDigits (400)");
        LogValue.Num huge = new LogValue.Num("1e999999999");
        assertThat(huge.toJson()).isEqualTo("1e999999999");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(huge::decimal))
                .isInstanceOf(ArithmeticException.class);
    }
}
