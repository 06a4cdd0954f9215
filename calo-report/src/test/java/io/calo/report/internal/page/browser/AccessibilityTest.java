package io.calo.report.internal.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core, a checker of the Web Content Accessibility Guidelines, finds in each view, in each theme and language. */
@InChromium
class AccessibilityTest {
    private static final List<String> VIEWS =
            List.of("answer", "activity", "stories", "findings", "transactions", "subscribers", "changes", "coverage");

    @TempDir
    static Path folder;

    private static Path report;

    @BeforeAll
    static void write() throws IOException {
        report = BookPage.write(folder, 12, 20, 1);
    }

    @ParameterizedTest
    @CsvSource({"light,en", "dark,ar"})
    void noViewKeepsAnybodyOut(String theme, String language, Browser browser) {
        String look = "theme=" + theme + "&lang=" + language;
        try (BrowserPage page = BrowserPage.open(browser, report, "#/answer?" + look, options -> {})) {
            for (String view : VIEWS) {
                page.go("#/" + view + "?size=50&" + look);
                page.page().waitForSelector("main[data-view=" + view + "]");
                assertClean(page, view);
            }
            page.go("#/stories?kind=divergence&size=50&" + look);
            page.by("story-link").first().click();
            page.page().waitForSelector("main[data-view=story]");
            assertClean(page, "story");
            page.by("statement-link").first().click();
            page.page().waitForSelector("main[data-view=subscriber]");
            page.by("table-transactions")
                    .locator("tr.within")
                    .first()
                    .getByTestId("place")
                    .first()
                    .click();
            page.by("excerpt").waitFor();
            assertClean(page, "subscriber with a record");
        }
    }

    private static void assertClean(BrowserPage page, String view) {
        List<Rule> violations = new AxeBuilder(page.page()).analyze().getViolations();

        assertThat(violations.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n"
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> "  " + node.getTarget() + " " + node.getHtml())
                                        .collect(Collectors.joining("\n")))
                        .toList())
                .as(view)
                .isEmpty();
    }
}
