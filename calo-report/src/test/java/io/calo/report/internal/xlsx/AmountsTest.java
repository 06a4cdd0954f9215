package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountsTest {
    @Test
    void residueIsNotInACell() {
        assertThat(number("60.181000000000004", "BHD")).isEqualByComparingTo("60.181");
        assertThat(number("0.30000000000000004", "SAR")).isEqualByComparingTo("0.3");
    }

    @Test
    void oneDecimalMoreThanTheCurrencyHasIs() {
        assertThat(number("12.345", "SAR")).isEqualByComparingTo("12.345");
        assertThat(number("1.2345", "BHD")).isEqualByComparingTo("1.2345");
        assertThat(Amounts.decimals(number("12.345", "SAR"), "SAR")).isEqualTo(3);
        assertThat(Amounts.decimals(number("12.3", "SAR"), "SAR")).isEqualTo(2);
        assertThat(Amounts.decimals(number("12", "BHD"), "BHD")).isEqualTo(3);
    }

    @Test
    void asManyDigitsAsExcelHoldsAreANumberAndMoreAreText() {
        assertThat(number("1234567890123.45", "SAR")).isEqualByComparingTo("1234567890123.45");
        assertThat(Amounts.number(new BigDecimal("12345678901234.567"), "SAR")).isNull();
        assertThat(Amounts.number(new BigDecimal("1e20"), "SAR")).isNull();
        assertThat(Amounts.number(new BigDecimal("-1e999999"), "SAR")).isNull();
        assertThat(number("0e999999", "SAR")).isEqualByComparingTo("0");
    }

    @Test
    void textSaysWhyItIsNoNumber() {
        assertThat(Amounts.text(new BigDecimal("12345678901234.567")))
                .isEqualTo("12,345,678,901,234.567 (text: too long for a number)");
    }

    private static BigDecimal number(String amount, String currency) {
        BigDecimal number = Amounts.number(new BigDecimal(amount), currency);
        assertThat(number).isNotNull();
        return number;
    }
}
