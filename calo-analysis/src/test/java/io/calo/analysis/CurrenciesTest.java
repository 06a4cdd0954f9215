package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {
    @ParameterizedTest
    @CsvSource({"BHD,3", "KWD,3", "SAR,2", "AED,2", "QAR,2", "JPY,0", "XXX,2", "nonsense,2"})
    void decimalsAreThoseOfIso4217(String code, int decimals) {
        assertThat(Currencies.decimals(code)).isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource({"BHD,0.0005,true", "BHD,-0.0005,true", "BHD,0.00051,false", "SAR,0.005,true", "SAR,0.0051,false"})
    void amountsAreEqualUpToHalfAMinorUnit(String code, BigDecimal difference, boolean equal) {
        assertThat(Currencies.equal(BigDecimal.TEN.add(difference), BigDecimal.TEN, code))
                .isEqualTo(equal);
    }
}
