package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, SAR 0.00",
        "5250, 'SAR 5,250.00'",
        "-660, SAR -660.00",
        "999, SAR 999.00",
        "1000, 'SAR 1,000.00'",
        "-1234567.5, 'SAR -1,234,567.50'",
        "0.005, SAR 0.005",
        "60.180000000000004, SAR 60.18",
        "-534.0000000000001, SAR -534.00",
        "-0.0001, SAR 0.00",
        "1E+3, 'SAR 1,000.00'",
        "-0.00, SAR 0.00",
    })
    void amountHasTheCurrencysDecimalsOrOneMore(BigDecimal amount, String text) {
        assertThat(MoneyText.of(amount, "SAR")).isEqualTo(text);
    }

    @Test
    void currencyDecidesTheDecimals() {
        assertThat(MoneyText.of(new BigDecimal("1234.5"), "BHD")).isEqualTo("BHD 1,234.500");
        assertThat(MoneyText.of(new BigDecimal("1234.5"), "JPY")).isEqualTo("JPY 1,234.5");
        assertThat(MoneyText.of(new BigDecimal("1234"), "JPY")).isEqualTo("JPY 1,234");
        assertThat(MoneyText.of(new BigDecimal("1234.5"), null)).isEqualTo("1,234.50");
    }
}
