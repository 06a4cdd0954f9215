package io.calo.cli;

import static io.calo.cli.Stories.apart;
import static io.calo.cli.Stories.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.Divergence;
import io.calo.analysis.Episode;
import io.calo.analysis.Exposure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoriesTableTest {
    private final StringWriter out = new StringWriter();
    private final Page page = new Page(new PrintWriter(out), new Style(false), ZoneId.of("Asia/Bahrain"));

    @Test
    void ofEachCurrencyTheLargestThatAreOpenAreTold() {
        tell(
                apart("ann", "SAR", "1", true),
                apart("bob", "SAR", "-30", true),
                apart("cem", "SAR", "20", true),
                apart("dan", "SAR", "900", false),
                apart("eve", "BHD", "0.5", true),
                apart("fay", null, "7", true));

        assertThat(out.toString())
                .contains("Subscription and wallet apart: 6 times, still apart: 5")
                .containsSubsequence(
                        "    ?                  7  since 03 Mar 2025  lost-update    fay",
                        "    BHD            0.500  since 03 Mar 2025  lost-update    eve",
                        "    SAR           -30.00  since 03 Mar 2025  lost-update    bob",
                        "    SAR            20.00  since 03 Mar 2025  lost-update    cem")
                .doesNotContain("ann", "dan");
    }

    @Test
    void aRefusalWhoseAmountIsNotStatedIsToldWithTheBalanceItWasRefusedAt() {
        tell(refused("ann", null, "6.615", null), refused("bob", "SAR", "4", "9.5"));

        assertThat(out.toString())
                .containsSubsequence(
                        "    ?              6.615  since 03 Mar 2025  refused (*)    ann",
                        "    SAR             9.50  since 03 Mar 2025  refused        bob",
                        "    (*) how much was refused is not stated; this is the balance that it was refused at");
    }

    @Test
    void noFootnoteStandsWhereAllAmountsAreStated() {
        tell(refused("bob", "SAR", "4", "9.5"));

        assertThat(out.toString()).doesNotContain("(*)");
    }

    @Test
    void theRowsAreBounded() {
        tell(IntStream.range(0, 100)
                .mapToObj(i -> apart("subscriber" + i, "C" + i, "1", true))
                .toArray(Divergence[]::new));

        assertThat(out.toString().lines().filter(line -> line.contains("lost-update")))
                .hasSize(8);
        assertThat(out.toString()).contains("and more, in other currencies");
    }

    @Test
    void equalAmountsAreToldInTheOrderOfIdsWhateverTheOrderOfStories() {
        tell(apart("cem", "SAR", "5", true), apart("ann", "SAR", "5", true), apart("bob", "SAR", "-5", true));

        assertThat(out.toString()).containsSubsequence("ann", "bob").doesNotContain("cem");
    }

    @Test
    void noStoryIsSaidInAFewLines() {
        tell();

        assertThat(out.toString()).contains("apart: 0 times, still apart: 0").doesNotContain("of each currency");
    }

    @Test
    void exposureIsToldByCurrencyWhereThereIsAny() {
        Exposure sar = new Exposure("SAR", new BigDecimal("12.5"), 2, BigDecimal.ZERO, 0);

        new ExposureTable(new StubResult().exposures(sar, Exposure.none("BHD")), page).print();

        assertThat(out.toString())
                .contains("  SAR                12.50            2              0.00            0\n")
                .doesNotContain("BHD");
    }

    @Test
    void exposureSaysWhoOwesWhomWithinTheWidth() {
        new ExposureTable(
                        new StubResult().exposures(new Exposure("SAR", new BigDecimal("12.5"), 2, BigDecimal.ONE, 1)),
                        page)
                .print();

        assertThat(out.toString()).contains("at risk: the subscription shows more", "owed: the wallet holds more");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }

    @Test
    void noExposureIsSaid() {
        new ExposureTable(new StubResult(), page).print();

        assertThat(out.toString()).contains("nothing: where both balances are known, they agree");
    }

    private void tell(Episode... stories) {
        new StoriesTable(new StubResult().episodes(stories), Movements.of(List.of()), page).print();
    }
}
