package io.calo.parser;

import java.util.List;
import java.util.function.IntFunction;

/** Texts made to be slow to read: each of about any length, always made of the same pieces. */
final class HostileShapes {
    /** A log of about so many bytes. */
    record Shape(String name, IntFunction<String> log) {
        @Override
        public String toString() {
            return name;
        }
    }

    private HostileShapes() {}

    /** Shapes of whole logs: what the framer and the headers have to tell apart. */
    static List<Shape> logs() {
        return List.of(
                raw("half timestamps on each line", "2031-05-06T07:08:0\n"),
                raw("timestamps without a space", "2031-05-06T07:08:09.010Z\n"),
                raw("lines that nearly start a record", "2031-05-06T07:08:09.010z x\n"),
                raw("timestamps one after another", "2031-05-06T07:08:09.010Z "),
                raw("records of nothing", "2031-05-06T07:08:09.010Z \n"),
                raw("records of nothing, apart", "2031-05-06T07:08:09.010Z x\n\n"),
                raw("digits on each line", "2\n"),
                raw("blank lines", "\n"),
                raw("blank lines of spaces", " \n"),
                raw("carriage returns", "\r"),
                raw("lines of Windows", "\r\n"),
                raw("lone carriage returns before line feeds", "\r\r\n"),
                raw("NUL bytes", "\0"),
                raw("byte order marks", "\uFEFF"),
                raw("tabs", "\t"),
                inRecord("tabs in a header", "\t"),
                inRecord("blank lines in a record", "\n"),
                inRecord("carriage returns in a record", "\r"),
                inRecord("lines of Windows in a record", "x\r\n\r\n"),
                new Shape("long request ids", n -> Logs.received().replace(Logs.REQUEST, "r".repeat(n))),
                new Shape("short records", n -> Logs.received()
                        .repeat(1 + n / Logs.received().length())));
    }

    private static Shape raw(String name, String unit) {
        return new Shape(name, n -> unit.repeat(n / unit.length()));
    }

    private static Shape inRecord(String name, String unit) {
        return new Shape(name, n -> Logs.platform(unit.repeat(n / unit.length())));
    }

    /** Pieces that repeated text is made of, wherever printed values or JSON are read. */
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
                "=> ",
                "<<<<",
                "/////",
                "\\\\",
                "\\'",
                "9",
                "9.",
                "'k",
                "k",
                "\\u0061",
                "\\x",
                "{\"a\":",
                "{\"a\":[",
                "\"{\\\"a\\\":",
                "[{",
                "Error: ",
                "a: ",
                "'a': ",
                "... ",
                "2031-05-06T07:08:09.010Z",
                "' +\n  '",
                "Foo { ",
                " Foo {",
                "{}",
                "[]",
                "1n, ",
                "<Buffer 6",
                "... 5 more characters",
                "'... 5 more characters, ",
                "Bar [Foo] ",
                "x(2) [",
                "at f (1)\n",
                "cause: Error: x\n    at y\n",
                "[Object: null prototype] {",
                "Error [E]: ",
                "Error [",
                "\t{",
                " {",
                "{\n",
                "}\n",
                "],",
                "},",
                "[\n",
                "\"a\":",
                "\0");
    }

    /** Where such text can stand: texts of records, each with the piece repeated to a length. */
    static List<Shape> records(String piece) {
        return List.of(
                new Shape("value", n -> Logs.application("record {" + fill(piece, n))),
                new Shape("in an array", n -> Logs.application("record { a: [ " + fill(piece, n))),
                new Shape("field", n -> Logs.started(",\n    odd: " + fill(piece, n))),
                new Shape("string", n -> Logs.started(",\n    metadata: '" + fill(piece, n) + "'")),
                new Shape("unknown message", n -> Logs.application("New " + fill(piece, n))),
                new Shape("unknown message at the end", n -> Logs.application("New " + fill(piece, n))
                        .stripTrailing()),
                new Shape("lock", n -> Logs.application("Transaction Lock created " + fill(piece, n))
                        .stripTrailing()),
                new Shape("notification", n -> Logs.application("Sending slack notification {" + fill(piece, n))),
                new Shape(
                        "failure",
                        n -> Logs.application("ERROR", "An error occured while syncing the balance " + fill(piece, n))),
                new Shape("json", n -> Logs.application("transaction {\"a\":\"" + fill(piece, n))),
                new Shape("json value", n -> Logs.application("transaction {\"a\":" + fill(piece, n))),
                new Shape("runtime error", n -> Logs.application("ERROR", "Invoke Error \t{\"a\":" + fill(piece, n))),
                new Shape("report", n -> Logs.platform("REPORT RequestId: x\tDuration: 1 ms\t" + fill(piece, n))),
                new Shape("start", n -> Logs.platform("INIT_START " + fill(piece, n))));
    }

    private static String fill(String piece, int length) {
        return piece.repeat(Math.max(1, length / piece.length()));
    }
}
