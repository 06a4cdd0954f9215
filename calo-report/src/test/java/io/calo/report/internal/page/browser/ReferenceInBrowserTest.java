package io.calo.report.internal.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** What the page of the reference logs shows is what was found in them independently. */
@InChromium
@EnabledIfEnvironmentVariable(
        named = "CALO_REFERENCE",
        matches = ".+",
        disabledReason = "CALO_REFERENCE does not name the folder of the reference logs")
class ReferenceInBrowserTest {
    private static final String FILTER = "#/transactions?stated=true&currency=%s&direction=%s";
    private static final String SETTLED =
            "([currency, type]) => document.querySelector('[data-testid=filter-currency]').value === currency"
                    + " && document.querySelector('[data-testid=filter-direction]').value === type";

    @TempDir
    static Path folder;

    private static JsonNode expected;
    private static Path report;

    @BeforeAll
    static void write() throws IOException {
        Path reference = Path.of(System.getenv("CALO_REFERENCE"));
        expected = new ObjectMapper().readTree(Files.readString(reference.resolve("expected.json")));
        report = BookPage.of(reference.resolve("logs"), folder.resolve("report.html"));
    }

    @Test
    void totalsOfEachCurrencyAndTypeAreThoseExpected(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report, "#/transactions", options -> {})) {
            assertThat(page.matching()).isEqualTo(expected.get("transactions").asInt());
            for (Map.Entry<String, JsonNode> currency : expected.get("money").properties()) {
                for (String type : new String[] {"CREDIT", "DEBIT"}) {
                    page.go(FILTER.replaceFirst("%s", currency.getKey()).replaceFirst("%s", type));
                    assertTotal(
                            page,
                            currency.getKey(),
                            currency.getValue().get(type).asText());
                }
            }
        }
    }

    /** The screen rounds to the currency's decimals; that it rounds only residue the tests of the data prove. */
    private static void assertTotal(BrowserPage page, String currency, String sum) {
        assertThat(page.by("totals").locator("tbody tr").count()).isEqualTo(1);
        assertThat(page.by("totals").locator("tbody th").innerText()).isEqualTo(currency);
        String shown = page.by("totals").locator("tbody td").nth(1).innerText().replaceAll("[,≈\\s]", "");
        assertThat(new BigDecimal(shown))
                .isEqualTo(new BigDecimal(sum).setScale(new BigDecimal(shown).scale(), RoundingMode.HALF_EVEN));
    }

    @Test
    void theNavigationCountsWhatWasFound(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report)) {
            assertThat(number(page, "nav-transactions"))
                    .isEqualTo(expected.get("transactions").asInt());
            assertThat(number(page, "nav-subscribers"))
                    .isEqualTo(expected.get("subscribers").asInt());
        }
    }

    private static int number(BrowserPage page, String testId) {
        return Integer.parseInt(page.by(testId).innerText().replaceAll("\\D", ""));
    }
}
