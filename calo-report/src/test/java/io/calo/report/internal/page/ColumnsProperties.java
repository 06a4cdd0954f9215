package io.calo.report.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever the form in which a column is written, what is read from it is what was put into it. */
class ColumnsProperties {
    @Property
    void textsAreReadAsTheyWere(@ForAll("texts") List<@Nullable String> texts) throws IOException {
        TextColumn column = new TextColumn();
        texts.forEach(column::add);

        assertThat(PageJson.column(written(column))).isEqualTo(texts);
    }

    @Property
    void numbersAreReadAsTheyWere(@ForAll("numbers") List<@Nullable Long> numbers) throws IOException {
        NumberColumn column = new NumberColumn();
        numbers.forEach(column::add);

        assertThat(PageJson.column(written(column))).isEqualTo(numbers);
    }

    @Property
    void amountsAreReadExactlyAsTheyWere(@ForAll("amounts") List<@Nullable BigDecimal> amounts) throws IOException {
        MoneyColumn column = new MoneyColumn();
        amounts.forEach(column::add);

        assertThat(PageJson.column(written(column)))
                .isEqualTo(amounts.stream()
                        .map(amount -> amount == null ? null : amount.toPlainString())
                        .toList());
    }

    @Property
    void flagsAreReadAsTheyWere(@ForAll List<Boolean> flags) throws IOException {
        FlagColumn column = new FlagColumn();
        flags.forEach(column::add);

        assertThat(PageJson.column(written(column))).isEqualTo(flags);
    }

    @Example
    void frequentTextsTakeADictionaryAndTimesTakeSteps() throws IOException {
        TextColumn texts = new TextColumn();
        NumberColumn times = new NumberColumn();
        for (long row = 0; row < 100; row++) {
            texts.add(row % 2 == 0 ? "DEBIT" : null);
            times.add(1_700_000_000_000L + row * 1_000);
        }

        assertThat(written(texts).get("dict").toString()).isEqualTo("[\"DEBIT\"]");
        assertThat(written(times).get("delta").get(99).asLong()).isEqualTo(1_000);
    }

    private static JsonNode written(Column column) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            column.write(json);
        }
        return new ObjectMapper().readTree(out.toString());
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> hostile = Arbitraries.of("", "</script>", "=1+1", "\u202Ex", "\u0000", "\"\\");
        return Arbitraries.oneOf(hostile, Arbitraries.strings().ofMaxLength(5))
                .injectNull(0.2)
                .list()
                .ofMaxSize(200);
    }

    @Provide
    Arbitrary<List<Long>> numbers() {
        Arbitrary<Long> any = Arbitraries.longs().between(-(1L << 53), 1L << 53);
        Arbitrary<Long> near = Arbitraries.longs().between(1_000_000, 1_001_000);
        return Arbitraries.oneOf(
                any.injectNull(0.1).list().ofMaxSize(200), near.list().ofMaxSize(200));
    }

    @Provide
    Arbitrary<List<BigDecimal>> amounts() {
        Arbitrary<BigDecimal> money = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e25"), new BigDecimal("1e25"))
                .ofScale(3);
        Arbitrary<BigDecimal> odd = Arbitraries.of(
                new BigDecimal("1e+21"),
                new BigDecimal("60.181000000000004"),
                new BigDecimal("-0.00"),
                new BigDecimal("9223372036854775807"),
                new BigDecimal("-9223372036854775808"),
                new BigDecimal("9223372036854775808"),
                new BigDecimal("1e-200"));
        return Arbitraries.oneOf(money, odd).injectNull(0.1).list().ofMaxSize(200);
    }
}
