package io.calo.report.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {
    private static final String WHOLE = "transactions.csv";

    @Test
    void usualTextStaysAsItIs() {
        assertThat(shown("2024-02-15-[$LATEST]0a1b/000000.gz")).isEqualTo("2024-02-15-[$LATEST]0a1b/000000.gz");
        assertThat(shown("رصيد المشترك")).isEqualTo("رصيد المشترك");
        assertThat(shown("two\nlines, \uD83D\uDE00")).isEqualTo("two\nlines, \uD83D\uDE00");
    }

    @Test
    void whatBeginsLikeAFormulaHasAnApostropheBeforeIt() {
        assertThat(shown("=1+1")).isEqualTo("'=1+1");
        assertThat(shown("+1")).isEqualTo("'+1");
        assertThat(shown("-1")).isEqualTo("'-1");
        assertThat(shown("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(shown("\t=1")).isEqualTo("'␉'=1");
        assertThat(shown("\r=1")).isEqualTo("'␍'=1");
        assertThat(shown("1=1")).isEqualTo("1=1");
    }

    @Test
    void whatXmlCannotCarryIsShownAsASign() {
        assertThat(shown("nul\u0000bell\u0007del\u007F")).isEqualTo("nul␀bell␇del␡");
        assertThat(shown("high \uD83D low \uDE00")).isEqualTo("high \uFFFD low \uFFFD");
        assertThat(shown("none \uFFFE\uFFFF")).isEqualTo("none ⟨U+FFFE⟩⟨U+FFFF⟩");
        assertThat(shown("none " + Character.toString(0x1FFFE))).isEqualTo("none ⟨U+1FFFE⟩");
        assertThat(shown("next\u0085line\u2028")).isEqualTo("next⟨U+0085⟩line⟨U+2028⟩");
    }

    @Test
    void whatTurnsTextAroundIsShownByItsNumber() {
        assertThat(shown("a\u202Etxt.exe")).isEqualTo("a⟨U+202E⟩txt.exe");
        assertThat(shown("\u2066b\u2069")).isEqualTo("⟨U+2066⟩b⟨U+2069⟩");
        assertThat(shown("\u200Fرصيد")).as("a mark that turns nothing").isEqualTo("\u200Fرصيد");
    }

    @Test
    void whatExcelWouldReadAsAnEscapeIsEscaped() {
        assertThat(shown("_x0041_")).isEqualTo("_x005F_x0041_");
        assertThat(shown("a_x000d_x0041_")).isEqualTo("a_x005F_x000d_x005F_x0041_");
        assertThat(shown("_x004_, _xGHIJ_, _X0041_, _x0041")).isEqualTo("_x004_, _xGHIJ_, _X0041_, _x0041");
    }

    @Test
    void asLongAsACellIsNotCut() {
        String text = "a".repeat(CellText.LONGEST);

        assertThat(shown(text)).isEqualTo(text);
    }

    @Test
    void longerThanACellIsCutAndSaysSo() {
        String text = "a".repeat(CellText.LONGEST + 1);

        assertThat(shown(text))
                .hasSizeLessThanOrEqualTo(CellText.LONGEST)
                .startsWith("aaaa")
                .endsWith(" … [cut here: 32768 characters are more than a cell holds; all of it stands in"
                        + " transactions.csv]");
    }

    @Test
    void whatIsLongOnlyWhenItIsEscapedIsCutBetweenEscapes() {
        String text = "_x0041_".repeat(4_000);

        assertThat(shown(text)).hasSizeLessThanOrEqualTo(CellText.LONGEST).contains("_x005F_x0041_ … [cut here: 28000");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String text = "a" + "\uD83D\uDE00".repeat(20_000);

        assertThat(shown(text).codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                .isFalse();
    }

    private static String shown(String text) {
        return CellText.of(text, WHOLE);
    }
}
