package io.calo.report.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<img src=x onerror=alert(1)>|&lt;img src=x onerror=alert(1)&gt;",
                "\" autofocus onfocus='x|&quot; autofocus onfocus=&#39;x",
                "a & b &lt;|a &amp; b &amp;lt;",
                "مرحبا 👍|مرحبا 👍",
                "=1+1|=1+1",
            })
    void whatWouldEndATextIsEscapedAndAllElseStays(String text, String html) {
        assertThat(HtmlText.of(text)).isEqualTo(html);
    }

    @Test
    void whatCannotBeSeenIsShownByItsNumber() {
        assertThat(HtmlText.of("a\u0000b\u001bc\u0085d\r")).isEqualTo("a[U+0000]b[U+001b]c[U+0085]d[U+000d]");
        assertThat(HtmlText.of("line\n\tnext")).isEqualTo("line\n\tnext");
    }

    @Test
    void whatTurnsTheOrderOfTheTextAfterItIsShownByItsNumber() {
        assertThat(HtmlText.of("\u202Agpj\u202E.exe\u2066x\u2069"))
                .isEqualTo("[U+202a]gpj[U+202e].exe[U+2066]x[U+2069]");
        assertThat(HtmlText.of("\u2029\u202F\u2065\u206A")).doesNotContain("[U+");
    }

    @Test
    void halvesOfSurrogatePairsAreReplaced() {
        assertThat(HtmlText.of("a\uD83Db\uDC4D")).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(HtmlText.of("\uD83D\uDC4D")).isEqualTo("\uD83D\uDC4D");
    }
}
