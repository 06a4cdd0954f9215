package io.calo.report.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "0", "Z9 = 1", "2024-02-15-[$LATEST]0a1b/000000.gz", "a,b", "a:=1", "رصيد", " a", "[x]"
            })
    void textThatNoSpreadsheetReckonsWithStaysTheSame(String text) {
        assertThat(CsvText.neutralized(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", " =1", "\u200B=1", "＝1", "\ta", "\ra", "\na"})
    void whatBeginsLikeAFormulaHasAnApostropheBeforeIt(String text) {
        assertThat(CsvText.neutralized(text)).isEqualTo("'" + text);
    }

    @Test
    void everyPartThatASpreadsheetMightSeeIsLookedAt() {
        assertThat(CsvText.neutralized("a;=1")).isEqualTo("a;'=1");
        assertThat(CsvText.neutralized("a\t-1\r+1\n@b")).isEqualTo("a\t'-1\r'+1\n'@b");
        assertThat(CsvText.neutralized("a\u0001=1")).isEqualTo("a\u0001=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "a;b", "\t", "a\tb"})
    void whatMightPartALineIsQuoted(String text) {
        assertThat(CsvText.QUOTED.quoteValue(1, 1, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a:b", "=1"})
    void whatMightNotIsNot(String text) {
        assertThat(CsvText.QUOTED.quoteValue(1, 1, text)).isFalse();
    }
}
