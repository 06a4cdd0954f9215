package io.calo.analysis.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OptionTest {
    private static final Option<Map<String, BigDecimal>> AMOUNTS = Option.amounts("limit", "SAR=2", "A limit.");
    private static final Option<List<String>> TEXTS = Option.texts("actions", "CX_GIFT, COMPENSATION", "Which.");
    private static final Option<Boolean> FLAG = Option.flag("strict", true, "Whether.");

    private static void refuses(Option<?> option, String text, String... parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> option.parse(text))
                .satisfies(e -> assertThat(e.getMessage()).contains(parts));
    }

    @Test
    void readsAmountsSeparatedByBlanksOrCommas() {
        assertThat(AMOUNTS.parse(" SAR=2000,  BHD=200.500 "))
                .containsExactly(Map.entry("BHD", new BigDecimal("200.500")), Map.entry("SAR", new BigDecimal("2000")));
        assertThat(AMOUNTS.parse("")).isEmpty();
    }

    @Test
    void refusesACurrencyThatStandsTwice() {
        refuses(AMOUNTS, "SAR=1 BHD=3 SAR=1", "'SAR' stands twice in 'SAR=1 BHD=3 SAR=1'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sar", "Sar", "SARS", "SA", "S4R", "S-R", "ÄÖÜ"})
    void refusesWhatIsNoCodeOfThreeCapitalLetters(String code) {
        refuses(AMOUNTS, "BHD=1 " + code + "=1", "'" + code + "' is no currency: three capital letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAR", "=1", "SAR=", "SAR=two", "SAR==1"})
    void refusesWhatIsNoAmount(String text) {
        refuses(AMOUNTS, text, "'" + text + "' is not amounts by currency, such as SAR=2000 BHD=200.500");
    }

    @Test
    void readsATextWithoutTheBlanksAroundIt() {
        Option<String> text = Option.text("branch", "Manama", "Which.");
        assertThat(text.parse("  Kuwait City, north ")).isEqualTo("Kuwait City, north");
        assertThat(text.defaultText()).isEqualTo("Manama");
        assertThat(text.unit()).isEmpty();
    }

    @Test
    void readsTextsSeparatedByCommas() {
        assertThat(TEXTS.parse("A")).containsExactly("A");
        assertThat(TEXTS.parse(" A b ,C, A b")).containsExactly("A b", "C", "A b");
        assertThat(TEXTS.parse(" ")).isEmpty();
    }

    @Test
    void keepsTheOrderOfTextsAndWritesThemAsTheyAreRead() {
        assertThat(TEXTS.defaultValue())
                .isUnmodifiable()
                .containsExactly("CX_GIFT", "COMPENSATION")
                .isEqualTo(TEXTS.parse(TEXTS.defaultText()));
        assertThat(Option.texts("actions", "", "Which.").defaultValue()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A,,B", "A,", ",A", ",", " , "})
    void refusesTextsOfWhichOneIsMissing(String text) {
        refuses(TEXTS, text, "'" + text + "' is not texts separated by commas");
    }

    @Test
    void readsAFlagAsTrueOrFalseAndAsNothingElse() {
        assertThat(FLAG.parse("true")).isTrue();
        assertThat(FLAG.parse(" false ")).isFalse();
        assertThat(FLAG.defaultText()).isEqualTo("true");
        for (String text : new String[] {"True", "yes", "1", ""}) {
            refuses(FLAG, text, "'" + text + "' is not true or false");
        }
    }

    @Test
    void namesTheOptionWhoseDefaultIsNoValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Option.decimal("ratio", "abc", "times", "How many."))
                .withMessage("the default of option 'ratio': 'abc' is not a decimal number, such as 3.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Option.amounts("limit", "sar=1", "A limit."))
                .withMessageStartingWith("the default of option 'limit': 'sar' is no currency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Option.texts("actions", ",", "Which."))
                .withMessageStartingWith("the default of option 'actions': ");
    }

    @Test
    void refusesTheWordsThatEveryRuleUnderstands() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Option.flag("enabled", true, "Whether."))
                .withMessageContaining("reserved");
    }
}
