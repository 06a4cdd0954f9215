package io.calo.parser.internal;

import static io.calo.parser.fuzz.Checks.holds;
import static io.calo.parser.fuzz.Checks.same;

import io.calo.parser.fuzz.Effort;
import io.calo.parser.fuzz.FuzzTarget;
import io.calo.parser.value.JsonTrees;
import io.calo.parser.value.LogValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Any text for what {@code util.inspect} prints: a value or a syntax error with its place, whatever stands around; the cursor
 * that only skips ends where the reader ends; what can be printed is read back; JSON made of it is JSON.
 */
public final class InspectTarget implements FuzzTarget {
    @Override
    public String name() {
        return "inspect";
    }

    @Override
    public void check(byte[] input) throws Exception {
        Outcome outcome = Outcome.of(input, 0, input.length);
        same("what stands around", outcome, amid("'[{ ", input, " ]}' x"));
        same("what stands around", outcome, amid("a: ", input, ", 'b"));
        LogValue value = outcome.value();
        if (value != null) {
            InspectReader.Prefix prefix = InspectReader.readPrefix(input, 0, input.length);
            same("the value as a beginning", value, prefix.value());
            same("its end", input.length, Bytes.skipSpace(input, prefix.end(), input.length));
            JsonTrees.parse(value.toJson());
            if (Printable.is(value)) {
                String printed = NodePrinter.print(value);
                byte[] again = printed.getBytes(StandardCharsets.UTF_8);
                same("the value printed and read back", value, InspectReader.read(again, 0, again.length));
            }
        }
        cursorAgrees(input, value);
        Effort.inProportion(input, 2_000, InspectTarget::readAndSkip);
    }

    /** What became of a text: its value, or the place and words of its error. */
    private record Outcome(LogValue value, int at, String error) {
        static Outcome of(byte[] bytes, int from, int end) {
            try {
                return new Outcome(InspectReader.read(bytes, from, end), end - from, "");
            } catch (ValueSyntaxException e) {
                holds(e.at() >= from && e.at() <= end, "an error at " + e.at() + " outside of " + from + " to " + end);
                return new Outcome(null, e.at() - from, e.getMessage());
            }
        }
    }

    private static Outcome amid(String before, byte[] input, String after) {
        byte[] first = Bytes.ascii(before);
        byte[] last = Bytes.ascii(after);
        byte[] within = new byte[first.length + input.length + last.length];
        System.arraycopy(first, 0, within, 0, first.length);
        System.arraycopy(input, 0, within, first.length, input.length);
        System.arraycopy(last, 0, within, first.length + input.length, last.length);
        return Outcome.of(within, first.length, first.length + input.length);
    }

    private static void cursorAgrees(byte[] input, LogValue value) {
        boolean object = input.length > 0 && input[0] == '{' && value instanceof LogValue.Obj;
        byte[] passed = passed(input);
        if (passed == null) {
            holds(!object || Bytes.isSpace(input[input.length - 1]), "the reader reads what the cursor does not pass");
        } else {
            holds(object, "the cursor passes what the reader does not read");
            same("the members that the cursor passed", value, InspectReader.read(passed, 0, passed.length));
        }
    }

    /** The object put together again of what the cursor found in it; null where it does not come to its end, or passes it. */
    private static byte[] passed(byte[] input) {
        InspectCursor cursor = new InspectCursor(input, 0, input.length);
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.write('{');
        try {
            cursor.openObject();
            while (cursor.nextKey()) {
                int quote = PrintedStrings.isQuote(input[cursor.keyStart() - 1]) ? 1 : 0;
                int from = cursor.keyStart() - quote;
                int colon = cursor.keyEnd() + quote;
                members.write(input, from, colon - from);
                members.writeBytes(Bytes.ascii(": "));
                int value = cursor.at();
                cursor.skipValue();
                members.write(input, value, cursor.at() - value);
                members.write(' ');
            }
        } catch (ValueSyntaxException e) {
            holds(e.at() >= 0 && e.at() <= input.length, "an error outside of the text");
            return null;
        }
        same("after the object", cursor.objectEnd(), cursor.at());
        members.write('}');
        return cursor.at() == input.length ? members.toByteArray() : null;
    }

    private static void readAndSkip(byte[] bytes) {
        Outcome outcome = Outcome.of(bytes, 0, bytes.length);
        holds(outcome.value() == null || !outcome.value().toJson().isEmpty(), "JSON");
        passed(bytes);
        Outcome.of(Bytes.ascii("{ a: [ " + new String(bytes, StandardCharsets.US_ASCII)), 0, bytes.length + 7);
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (String text : GoldenTexts.all()) {
            seeds.add(text.getBytes(StandardCharsets.UTF_8));
        }
        return seeds;
    }

    @Override
    public List<String> words() {
        return List.of(
                "undefined",
                "null",
                "true",
                "NaN",
                "-Infinity",
                "-0",
                "123n",
                "1970-01-01T00:00:00.000Z",
                "+275760-09-13T",
                "[Object]",
                "[Array]",
                "[Circular *1]",
                "<ref *1> ",
                "Map(1) { ",
                "Set(1) { ",
                " => ",
                "<Buffer 68 69>",
                "[Function: f]",
                "[class A extends B]",
                "Symbol(",
                "[Symbol(a)]: ",
                "/re/g",
                "Foo { ",
                "Error: boom\n    at f (a:1:2)",
                "<1 empty item>",
                "... 20 more items",
                "... 5 more characters",
                "' +\n  '",
                "\\x41",
                "[Getter/Setter]",
                "[Object: null prototype] {",
                "[String: 'a']",
                "Promise { <rejected> ",
                "Invalid Date",
                "Uint8Array(2) [ ",
                ", ",
                " }");
    }
}
