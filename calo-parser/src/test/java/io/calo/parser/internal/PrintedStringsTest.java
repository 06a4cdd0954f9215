package io.calo.parser.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings in Node's three quotes, their escapes and their pieces. */
class PrintedStringsTest {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String decode(String printed) {
        byte[] bytes = utf8(printed);
        assertThat(PrintedStrings.isString(bytes, 0, bytes.length)).as(printed).isTrue();
        return PrintedStrings.decode(bytes, 0, bytes.length);
    }

    static Stream<Arguments> strings() {
        return Stream.of(
                arguments("''", ""),
                arguments("'plain'", "plain"),
                arguments("\"it's\"", "it's"),
                arguments("`it's \"here\"`", "it's \"here\""),
                arguments("'\\x41\\u0042\\t'", "AB\t"),
                arguments("'\\\\'", "\\"),
                arguments("'\\''", "'"),
                arguments("'{\"a\":\"{\\\\\"b\\\\\":1}\"}'", "{\"a\":\"{\\\"b\\\":1}\"}"),
                arguments("'\\'وجبة\\'\\n'", "'وجبة'\n"),
                arguments("'\\q\\é'", "qé"),
                arguments("'\\x4'", "x4"),
                arguments("'\\x4g\\u12g4'", "x4gu12g4"),
                arguments("'a' +\n  'b' + \"c\"", "abc"),
                arguments("'a' +\r\n  `'\"`", "a'\""),
                arguments("'وجبة \\n 🥗'", "وجبة \n 🥗"),
                arguments("'\\ud83e\\udd57'", "🥗"));
    }

    @ParameterizedTest
    @MethodSource("strings")
    void stringIsDecoded(String printed, String expected) {
        assertThat(decode(printed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'",
                "'a",
                "'a\\'",
                "'a' ",
                "'a' +",
                "'a' + b",
                "'a' + 'b",
                "a",
                "'a''b'",
                "'a'+'b'",
                "'\\\\\\'"
            })
    void whatIsNotOneStringIsNone(String text) {
        assertThat(PrintedStrings.isString(utf8(text), 0, utf8(text).length)).isFalse();
    }

    @Example
    void controlCharactersAreDecoded() {
        assertThat(decode("'\\b\\f\\n\\r\\t\\v\\x00'")).isEqualTo("\b\f\n\r\t\u000b\0");
    }

    @Property
    void bytesThatAreNoUtf8EndAtAnEscape(
            @ForAll byte @Size(max = 12) [] before, @ForAll byte @Size(max = 12) [] after) {
        byte[] escaped = utf8("\\\\");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        printed.write('\'');
        printed.writeBytes(plain(before));
        printed.writeBytes(escaped);
        printed.writeBytes(plain(after));
        printed.write('\'');
        byte[] bytes = printed.toByteArray();
        String expected = text(plain(before)) + "\\" + text(plain(after));
        assertThat(PrintedStrings.decode(bytes, 0, bytes.length)).isEqualTo(expected);
    }

    private static byte[] plain(byte[] any) {
        byte[] plain = any.clone();
        for (int at = 0; at < plain.length; at++) {
            plain[at] = plain[at] == '\'' || plain[at] == '\\' ? (byte) 0xE2 : plain[at];
        }
        return plain;
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Property
    void anyTextPrintedIsReadBack(@ForAll @StringLength(max = 40) String text) {
        String whole = new String(utf8(text), StandardCharsets.UTF_8); // without lone surrogates
        assertThat(decode(NodePrinter.string(whole))).isEqualTo(whole);
    }

    @Property
    void anyQuotesAndBackslashesAreReadBack(
            @ForAll @Chars({'\'', '"', '`', '\\', 'x', '+', ' ', '\n', '$', '{'}) @StringLength(max = 20) String text) {
        assertThat(decode(NodePrinter.string(text))).isEqualTo(text);
        assertThat(decode(NodePrinter.string(text) + " +\n  " + NodePrinter.string(text)))
                .isEqualTo(text + text);
    }
}
