package io.calo.parser.internal;

import static io.calo.parser.fuzz.Checks.holds;
import static io.calo.parser.fuzz.Checks.same;

import io.calo.parser.fuzz.Effort;
import io.calo.parser.fuzz.FuzzTarget;
import io.calo.parser.value.LogValue;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any bytes for a printed string, compared with a decoder that goes by characters; and any text printed and read back. */
public final class StringsTarget implements FuzzTarget {
    @Override
    public String name() {
        return "strings";
    }

    @Override
    public void check(byte[] input) throws Exception {
        String text = new String(input, StandardCharsets.UTF_8);
        roundTrip(text);
        if (input.length > 0) {
            byte[] string = input.clone();
            string[0] = PrintedStrings.isQuote(input[0]) ? input[0] : (byte) '\'';
            string(string);
            Effort.inProportion(string, 100, bytes -> {
                int close = PrintedStrings.skip(bytes, 0, bytes.length);
                holds(close < 0 || PrintedStrings.decode(bytes, 0, close) != null, "decoded");
            });
        }
    }

    private static void roundTrip(String text) {
        byte[] printed = NodePrinter.string(text).getBytes(StandardCharsets.UTF_8);
        holds(PrintedStrings.isString(printed, 0, printed.length), "what is printed is no string");
        same("text read back", text, PrintedStrings.decode(printed, 0, printed.length));
    }

    private static void string(byte[] string) {
        int close = PrintedStrings.skip(string, 0, string.length);
        byte[] within = new byte[string.length + 4];
        System.arraycopy(string, 0, within, 2, string.length);
        within[0] = '\\';
        within[1] = '\'';
        within[within.length - 2] = string[0]; // would end it, were it not outside
        within[within.length - 1] = string[0];
        same("end", close < 0 ? -1 : close + 2, PrintedStrings.skip(within, 2, within.length - 2));
        String text = new String(string, StandardCharsets.UTF_8);
        boolean whole = java.util.Arrays.equals(text.getBytes(StandardCharsets.UTF_8), string);
        NaiveString naive = NaiveString.read(text);
        if (close < 0) {
            holds(!whole || naive == null, "a string that ends");
            return;
        }
        String decoded = PrintedStrings.decode(within, 2, 2 + close);
        same("the reader's text", new LogValue.Text(decoded), InspectReader.read(string, 0, close));
        if (whole) {
            holds(naive != null, "a string that does not end");
            same("length", utf8(text.substring(0, naive.end())), close);
            same("text", naive.text(), decoded);
        }
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                Bytes.ascii("'plain'"),
                Bytes.ascii("\"it's\" "),
                Bytes.ascii("`it's \"here\"`"),
                Bytes.ascii("'\\x41\\u0042\\t\\x4g\\u12g4'"),
                Bytes.ascii("'a\\n' +\n  'b' + \"c\" +\r\n `d`, 'e'"),
                "'وجبة \\q\\é 🥗 \\ud83e\\udd57'".getBytes(StandardCharsets.UTF_8),
                Bytes.ascii("'\\\\\\'"));
    }

    @Override
    public List<String> words() {
        return List.of("' +\n  '", "\" + \"", "\\x", "\\u", "\\ud83e", "\\udd57", "\\'", "\\\\", "🥗", "é");
    }
}
