package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleTest {
    @Test
    void whatCommandsOrDeceivesIsReplaced() {
        assertThat(Style.printable("a\u001b[2J\n\u202eb\u200b\u2028\u2029\ufeff"))
                .isEqualTo("a?[2J??b????");
    }

    @Test
    void lettersOfAnyScriptAreKept() {
        assertThat(Style.printable("\u0645\u0631\u062d\u0628\u0627 \ud83d\ude00"))
                .isEqualTo("\u0645\u0631\u062d\u0628\u0627 \ud83d\ude00");
    }
}
