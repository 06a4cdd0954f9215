package io.calo.parser.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.value.LogValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Node 20 printed of the same values; and whatever is printed is read back. */
class InspectWriterTest {
    private static LogValue json(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return JsonReader.read(bytes, 0, bytes.length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{}|{}",
                "{\"a\":[],\"b\":{}}|{ a: [], b: {} }",
                "{\"a\":[1,2,[3,null]],\"x-y\":\"it's\"}|{ a: [ 1, 2, [ 3, null ] ], 'x-y': \"it's\" }",
                "{\"0\":\"'\\\"\"}|{ '0': `'\"` }",
                "{\"q\":\"'\\\"`\"}|{ q: '\\'\"`' }",
                "{\"q\":\"'\\\"${\"}|{ q: '\\'\"${' }",
                "{\"c\":\"\\u0000\\b\\t\\u007f\\u0085\\\\\"}|{ c: '\\x00\\b\\t\\x7F\\x85\\\\' }",
                "{\"k\":{\"k\":{\"k\":1}}}|{ k: { k: { k: 1 } } }",
            })
    void shortValuesStandOnOneLine(String json, String printed) {
        assertThat(InspectWriter.write(json(json))).isEqualTo(printed);
    }

    @Test
    void fourthLevelBreaksTheLine() {
        assertThat(InspectWriter.write(json("{\"k\":{\"k\":{\"k\":{\"k\":1}}}}")))
                .isEqualTo("{\n  k: { k: { k: { k: 1 } } }\n}");
    }

    @Test
    void lineBreaksWhereNodesDoes() {
        String fits = "{\"a\":\"" + "x".repeat(40) + "\",\"b\":\"" + "y".repeat(15) + "\"}";
        String tooLong = "{\"a\":\"" + "x".repeat(40) + "\",\"b\":\"" + "y".repeat(16) + "\"}";

        assertThat(InspectWriter.write(json(fits))).doesNotContain("\n");
        assertThat(InspectWriter.write(json(tooLong)))
                .isEqualTo("{\n  a: '" + "x".repeat(40) + "',\n  b: '" + "y".repeat(16) + "'\n}");
    }

    @Test
    void longStringIsBrokenAtItsLineEnds() {
        String text = "line one is long enough to be cut\\nline two is long enough to be cut too\\n and more yet";

        assertThat(InspectWriter.write(json("{\"a\":\"" + text + "\"}")))
                .isEqualTo("{\n  a: 'line one is long enough to be cut\\n' +\n"
                        + "    'line two is long enough to be cut too\\n' +\n    ' and more yet'\n}");
    }

    @Test
    void surrogateAloneIsEscaped() {
        assertThat(InspectWriter.write(new LogValue.Text("\uD83D!\uD83D\uDE00")))
                .isEqualTo("'\\ud83d!\uD83D\uDE00'");
    }

    @Provide
    Arbitrary<LogValue> values() {
        return values(4);
    }

    private static Arbitrary<LogValue> values(int depth) {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars(" '\"`$\\{}[],:=>/\n\t\u00e9a1").ofMaxLength(60);
        Arbitrary<LogValue> leaves = Arbitraries.oneOf(
                texts.map(LogValue.Text::new),
                Arbitraries.of("0", "-1.5", "1e+21", "60.181000000000004").map(LogValue.Num::new),
                Arbitraries.of(true, false).map(LogValue.Bool::new),
                Arbitraries.of(LogValue.Nothing.NULL).map(nothing -> nothing));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<LogValue> inner = values(depth - 1);
        return Arbitraries.oneOf(
                leaves,
                inner.list().ofMaxSize(9).map(LogValue.Arr::new),
                Arbitraries.maps(texts, inner)
                        .ofMaxSize(5)
                        .map(members -> new LogValue.Obj(null, new LinkedHashMap<>(members))));
    }

    @Property(tries = 500)
    void whateverIsPrintedIsReadBack(@ForAll("values") LogValue value, @ForAll @IntRange(max = 12) int levels) {
        LogValue nested = value;
        for (int i = 0; i < levels; i++) {
            nested = new LogValue.Obj(null, java.util.Map.of("v", nested));
        }
        LogValue whole = new LogValue.Obj(null, java.util.Map.of("v", nested));
        assertThat(LogValue.fromInspect(InspectWriter.write(whole))).isEqualTo(whole);
    }
}
