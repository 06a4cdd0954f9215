package io.calo.parser.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.value.LogValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Printed values are read back, and the cursor that only skips agrees with the reader on where each ends. */
class InspectProperties {
    private static final String SYNTAX = " '\"`\\{}[]()<>,:=>/+-*.1aE\n";

    private static final List<String> MARKS = List.of(
            "[Object]",
            "[Array]",
            "[Circular *1]",
            "[Function: it's]",
            "[class A extends B]",
            "<Buffer 68 69>",
            "<1 empty item>",
            "... 20 more items",
            "Symbol(a (b))",
            "/'[/]\"/g",
            "[Error: Can't find it]",
            "[Getter/Setter]",
            "Invalid Date",
            "[Number: 3]");

    @Provide
    Arbitrary<LogValue> values() {
        return values(3);
    }

    private Arbitrary<LogValue> values(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<LogValue> inner = values(depth - 1);
        return Arbitraries.oneOf(
                leaves(), inner, inner.list().ofMaxSize(9).map(LogValue.Arr::new), objects(inner), maps(inner));
    }

    private Arbitrary<LogValue> leaves() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.strings().withChars(SYNTAX).ofMaxLength(20),
                Arbitraries.strings()
                        .ofMaxLength(8)
                        .map(raw -> new String(raw.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
        return Arbitraries.oneOf(
                text.map(LogValue.Text::new),
                Arbitraries.of("0", "-0", "1e+21", "5e-7", "60.181000000000004", "-1.5")
                        .map(LogValue.Num::new),
                Arbitraries.of("0", "-12", "123456789012345678901").map(LogValue.BigInt::new),
                Arbitraries.of(true, false).map(LogValue.Bool::new),
                Arbitraries.of("1970-01-01T00:00:00.000Z", "+275760-09-13T00:00:00.000Z")
                        .map(LogValue.DateTime::new),
                Arbitraries.of(MARKS).map(LogValue.Opaque::new),
                Arbitraries.of(LogValue.Nothing.values()).map(nothing -> nothing));
    }

    private Arbitrary<LogValue> objects(Arbitrary<LogValue> inner) {
        Arbitrary<String> keys = Arbitraries.oneOf(
                Arbitraries.of("id", "userId", "_a1", "Error", "a-b", "'", "1"),
                Arbitraries.strings().withChars(SYNTAX).ofMaxLength(6));
        Arbitrary<String> names =
                Arbitraries.of("Foo", "Foo [bar]", "[Object: null prototype]").injectNull(0.7);
        return Combinators.combine(names, Arbitraries.maps(keys, inner).ofMaxSize(6))
                .as((name, members) -> new LogValue.Obj(name, new LinkedHashMap<>(members)));
    }

    private Arbitrary<LogValue> maps(Arbitrary<LogValue> inner) {
        return Combinators.combine(inner, inner)
                .as(LogValue.Pair::new)
                .list()
                .ofMaxSize(4)
                .map(LogValue.Pairs::new);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 1000)
    void anyPrintedValueIsReadBack(@ForAll("values") LogValue value) {
        String printed = "{ v: " + NodePrinter.print(value) + " }";
        assertThat(LogValue.fromInspect(printed)).as(printed).isEqualTo(new LogValue.Obj(null, Map.of("v", value)));
    }

    @Property(tries = 500)
    void aPrintedValueCutAnywhereIsNoValue(
            @ForAll("values") LogValue value, @ForAll @IntRange(min = 1, max = 400) int cut) {
        byte[] printed = utf8("{ v: " + NodePrinter.print(value) + " }");
        int end = Math.min(cut, printed.length - 1);
        try {
            LogValue read = InspectReader.read(printed, 0, end);
            throw new AssertionError("cut at " + end + ", yet read as " + read);
        } catch (ValueSyntaxException e) {
            assertThat(e.at()).isBetween(0, end);
        }
    }

    @Property(tries = 1000)
    void cursorAndReaderAgreeOnPrintedValues(@ForAll("values") LogValue first, @ForAll("values") LogValue second) {
        byte[] printed = utf8(NodePrinter.print(new LogValue.Obj(null, members(first, second))));
        InspectCursor cursor = new InspectCursor(printed, 0, printed.length);
        cursor.openObject();
        for (LogValue value : List.of(first, second)) {
            assertThat(cursor.nextKey()).isTrue();
            int from = cursor.at();
            int to = cursor.skipValue();
            assertThat(LogValue.fromInspect("{ v: " + Bytes.text(printed, from, to) + " }"))
                    .isEqualTo(new LogValue.Obj(null, Map.of("v", value)));
        }
        assertThat(cursor.nextKey()).isFalse();
        assertThat(cursor.objectEnd()).isEqualTo(printed.length);
    }

    private static Map<String, LogValue> members(LogValue first, LogValue second) {
        Map<String, LogValue> members = new LinkedHashMap<>();
        members.put("a", first);
        members.put("b-c", second);
        return members;
    }

    @Property(tries = 3000)
    void whatTheCursorPassesTheReaderReads(@ForAll @StringLength(max = 30) @SyntaxChars String text) {
        byte[] printed = utf8("{ a: " + text + ", b: 'x', c: { d: 1 } }");
        if (cursorPasses(printed)) {
            assertThat(InspectReader.read(printed, 0, printed.length)).isInstanceOf(LogValue.Obj.class);
        }
    }

    private static boolean cursorPasses(byte[] printed) {
        InspectCursor cursor = new InspectCursor(printed, 0, printed.length);
        try {
            cursor.openObject();
            while (cursor.nextKey()) {
                cursor.skipValue();
            }
            return cursor.at() == printed.length;
        } catch (ValueSyntaxException e) {
            return false;
        }
    }

    @Property(tries = 3000)
    void anyTextIsAValueOrASyntaxError(@ForAll @StringLength(max = 40) @SyntaxChars String text) {
        byte[] bytes = utf8(text);
        try {
            LogValue value = InspectReader.read(bytes, 0, bytes.length);
            assertThat(LogValue.fromJson(value.toJson())).isNotNull();
        } catch (ValueSyntaxException e) {
            assertThat(e.at()).isBetween(0, bytes.length);
        }
    }
}
