package io.calo.parser.internal;

import static io.calo.parser.fuzz.Checks.holds;
import static io.calo.parser.fuzz.Checks.same;

import io.calo.parser.fuzz.Effort;
import io.calo.parser.fuzz.FuzzTarget;
import io.calo.parser.value.LogValue;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text for JSON: read if and only if the grammar of RFC 8259 admits it, to the same value; written and read back. */
public final class JsonTarget implements FuzzTarget {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public void check(byte[] input) throws Exception {
        bytes(input);
        String text = new String(input, StandardCharsets.UTF_8);
        LogValue value = read(text);
        NaiveJson naive = NaiveJson.read(text);
        same("whether it is JSON", naive != null, value != null);
        if (naive != null) {
            same("value", naive.value(), value);
        }
        if (value != null && Printable.isWhole(value.toJson())) {
            same("read back", value, LogValue.fromJson(value.toJson()));
        }
        Effort.inProportion(input, 1_000, each -> read(new String(each, StandardCharsets.UTF_8)));
    }

    private static LogValue read(String text) {
        try {
            return LogValue.fromJson(text);
        } catch (IllegalArgumentException refused) {
            holds(refused.getMessage() != null, "refused without a reason");
            return null;
        }
    }

    /** Bytes that may be no UTF-8, amid others: a value, or an error within them. */
    private static void bytes(byte[] input) {
        byte[] within = new byte[input.length + 2];
        System.arraycopy(input, 0, within, 1, input.length);
        within[0] = '"';
        within[within.length - 1] = '}';
        same("what stands around", outcome(input, 0, input.length), outcome(within, 1, 1 + input.length));
    }

    private static Object outcome(byte[] bytes, int from, int end) {
        try {
            return JsonReader.read(bytes, from, end);
        } catch (ValueSyntaxException e) {
            holds(e.at() >= from && e.at() <= end, "an error at " + e.at() + " outside of " + from + " to " + end);
            return e.getMessage() + (e.at() - from);
        }
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                Bytes.ascii("{\"_aws\":{\"Metrics\":[{\"Name\":\"n\"}]},\"amount\":4.20,\"ok\":true}"),
                Bytes.ascii("[1,-0,1.5e+21,0.0E-7,\"\",null,false,[],{}]"),
                Bytes.ascii("\"a\\u00e9\\ud83e\\udd57\\n\\/\\\\\""),
                "{\"وجبة\": \"é🥗\"}".getBytes(StandardCharsets.UTF_8),
                Bytes.ascii(" {\"a\":1,\"a\":2}\r\n\t"),
                Bytes.ascii("[01]"),
                Bytes.ascii("{\"inner\":\"{\\\"a\\\":\\\"{\\\\\\\"b\\\\\\\":1}\\\"}\"}"));
    }

    @Override
    public List<String> words() {
        return List.of(
                "null",
                "true",
                "false",
                "\\u",
                "\\ud83e\\udd57",
                "\\\"",
                "\":",
                ",\"",
                "[[",
                "{\"a\":",
                "1e5",
                "-0",
                "0.1",
                "NaN",
                "\uFEFF",
                "//");
    }
}
