package io.calo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotes and escapes of Node's {@code util.inspect}; expectations were printed by Node 20. */
final class NodeStringTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            plain         | 'plain'
            it's          | "it's"
            "so"          | '"so"'
            it's "so"     | `it's "so"`
            it's "so" `   | 'it\\'s "so" `'
            it's "so" ${x | 'it\\'s "so" ${x'
            back\\slash   | 'back\\\\slash'
            صباح          | 'صباح'
            """)
    void theQuoteIsTheFirstThatNeedsNoEscape(String text, String printed) {
        assertThat(quoted(text)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"10, \\n", "13, \\r", "9, \\t", "8, \\b", "12, \\f", "11, \\x0B", "0, \\x00", "27, \\x1B", "127, \\x7F"
    })
    void controlCharactersAreEscaped(int character, String escape) {
        assertThat(quoted("a" + (char) character)).isEqualTo("'a" + escape + "'");
    }

    private static String quoted(String text) {
        TextBuffer out = new TextBuffer(16);
        NodeString.addTo(out, new TextBuffer(16).add(text));
        return out.toString();
    }
}
