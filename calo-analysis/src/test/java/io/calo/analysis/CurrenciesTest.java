package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {
    @ParameterizedTest
    @CsvSource({"BHD,3", "KWD,3", "SAR,2", "AED,2", "QAR,2", "JPY,0", "XXX,2", "nonsense,2"})
    void decimalsAreThoseOfIso4217(String code, int decimals) {
        assertThat(Currencies.decimals(code)).isEqualTo(decimals);
    }

    @Test
    void decimalsOfEveryCodeAreThePlatformsOrTwo() {
        for (int code = 0; code < 26 * 26 * 26; code++) {
            String letters = "" + letter(code / 676) + letter(code / 26 % 26) + letter(code % 26);
            assertThat(Currencies.decimals(letters)).as(letters).isEqualTo(platformsDecimals(letters));
        }
    }

    private static char letter(int index) {
        return (char) ('A' + index);
    }

    private static int platformsDecimals(String code) {
        try {
            int decimals = Currency.getInstance(code).getDefaultFractionDigits();
            return decimals < 0 ? 2 : decimals;
        } catch (IllegalArgumentException unknown) {
            return 2;
        }
    }

    @ParameterizedTest
    @CsvSource({"BHD,0.0005,true", "BHD,-0.0005,true", "BHD,0.00051,false", "SAR,0.005,true", "SAR,0.0051,false"})
    void amountsAreEqualUpToHalfAMinorUnit(String code, BigDecimal difference, boolean equal) {
        assertThat(Currencies.equal(BigDecimal.TEN.add(difference), BigDecimal.TEN, code))
                .isEqualTo(equal);
    }

    @ParameterizedTest
    @CsvSource({
        "BHD,0,false",
        "BHD,-0.0005,false",
        "BHD,-0.00051,true",
        "SAR,-0.005,false",
        "SAR,-0.0051,true",
        "SAR,1,false"
    })
    void balanceIsBelowZeroByMoreThanResidue(String code, BigDecimal balance, boolean below) {
        assertThat(Currencies.isBelowZero(balance, code)).isEqualTo(below);
    }

    @ParameterizedTest
    @CsvSource({
        "SAR,5250,'SAR 5,250.00'",
        "SAR,-660,'SAR -660.00'",
        "BHD,0.5,'BHD 0.500'",
        "BHD,1234567.8,'BHD 1,234,567.800'",
        "BHD,60.181000000000004,'BHD 60.181'",
        "BHD,-534.0000000000001,'BHD -534.000'",
        "BHD,108.39099999999999,'BHD 108.391'",
        "BHD,0.0005,'BHD 0.0005'",
        "BHD,0.00005,'BHD 0.000'",
        "BHD,0.00015,'BHD 0.0002'",
        "BHD,-0.00001,'BHD 0.000'",
        "SAR,0.005,'SAR 0.005'",
        "BHD,60.1810000,'BHD 60.181'",
        "SAR,0.0,'SAR 0.00'",
        "SAR,1E+3,'SAR 1,000.00'",
        "JPY,5,'JPY 5'",
        ",12.50,12.5",
        ",1000,'1,000'",
    })
    void amountIsWrittenWithTheCurrencysDecimalsAndOneMoreAtMost(
            @Nullable String code, BigDecimal amount, String text) {
        assertThat(Currencies.format(amount, code)).isEqualTo(text);
    }

    @Test
    void residueItselfIsWrittenExactly() {
        assertThat(Currencies.formatExactly(new BigDecimal("60.181000000000004"), "BHD"))
                .isEqualTo("BHD 60.181000000000004");
        assertThat(Currencies.formatExactly(new BigDecimal("5"), "BHD")).isEqualTo("BHD 5.000");
    }

    @ParameterizedTest
    @CsvSource({"1E+1000000000", "1E-1000000000", "1E+41"})
    void amountsBeyondAllMoneyTakeNoSpace(BigDecimal amount) {
        assertThat(Currencies.format(amount, "SAR")).isEqualTo("SAR " + amount);
    }

    @Test
    void writesTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-BH-u-nu-arab"));
            assertThat(Currencies.format(new BigDecimal("1234.5"), "SAR")).isEqualTo("SAR 1,234.50");
        } finally {
            Locale.setDefault(before);
        }
    }
}
