package io.calo.report.internal.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text of the logs is text, whatever it says. */
@InChromium
class HostilePageTest {
    private static final List<String> VIEWS =
            List.of("answer", "activity", "stories", "findings", "transactions", "subscribers", "changes", "coverage");

    @TempDir
    static Path folder;

    private static Path report;

    @BeforeAll
    static void write() throws IOException {
        report = BookPage.of(HostileLogs.write(folder.resolve("logs")), folder.resolve("report.html"));
    }

    @Test
    void nothingOfItRunsOrBecomesMarkupInAnyView(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report)) {
            for (String view : VIEWS) {
                page.go("#/" + view + "?size=250");
                page.page().waitForSelector("main[data-view=" + view + "]");
                assertHarmless(page);
            }
            page.go("#/transactions?size=250");
            assertThat(page.page().locator("main").innerText()).contains("<svg/onload=window.calo_hacked=3>");
        }
    }

    @Test
    void everySubscribersPageAndRecordsOpenAsText(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report, "#/subscribers?size=250", options -> {})) {
            int subscribers = page.by("row").count();
            assertThat(subscribers).isGreaterThanOrEqualTo(HostileLogs.TEXTS.size());
            for (int i = 0; i < subscribers; i++) {
                page.go("#/subscribers?size=250");
                page.page().waitForSelector("main[data-view=subscribers]");
                page.by("row")
                        .nth(i)
                        .locator("a[href*='#/subscriber/']")
                        .first()
                        .click();
                page.page().waitForSelector("main[data-view=subscriber]");
                assertThat(page.by("statement").isVisible()).isTrue();
                page.by("place").first().click();
                page.by("panel").waitFor();
                assertHarmless(page);
            }
        }
    }

    @Test
    void whatTurnsTheOrderOfTextIsNamedAndLongTextIsCut(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report, "#/transactions?size=250", options -> {})) {
            String shown = page.page().locator("main").innerText();

            assertThat(shown).contains("⟨U+202E⟩").doesNotContain("\u202E", "\u2067", "\u0001");
            assertThat(shown).doesNotContain("x".repeat(1_000));
        }
    }

    @Test
    void theFileToSaveHoldsNoFormula(Browser browser) throws IOException {
        try (BrowserPage page = BrowserPage.open(browser, report, "#/transactions", options -> {})) {
            String csv = page.saved(page.by("csv"));

            assertThat(csv).contains("'=HYPERLINK").contains("'@SUM").contains("'\u202E".substring(0, 1));
            assertThat(csv).doesNotContain(",=", ",@", ",\"=", ",\"@").doesNotContain("\n=", "\n@", "\n\"=", "\n\"@");
        }
    }

    /** Even where something gets into the document, the browser refuses to run it. */
    @Test
    void thePolicyStopsAScriptThatGotIn(Browser browser) throws IOException {
        String html = Files.readString(report);
        Path broken = Files.writeString(
                folder.resolve("broken.html"),
                html.replace(
                        "<section id=\"answer\"",
                        "<script>window.calo_hacked = 7</script><img src=x onerror=\"window.calo_hacked = 8\">"
                                + "<section id=\"answer\""));
        try (var context = browser.newContext()) {
            var page = context.newPage();
            page.navigate(broken.toUri().toString());
            page.waitForFunction("() => document.documentElement.dataset.ready");

            assertThat(page.evaluate("() => window.calo_hacked")).isNull();
        }
    }

    private static void assertHarmless(BrowserPage page) {
        assertThat(page.page().evaluate("() => window.calo_hacked")).isNull();
        Object found = page.page().evaluate("""
                () => ({
                  elements: document.querySelectorAll('main img, main iframe, main svg, main script, .panel script, .panel img').length,
                  handlers: [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => a.name.startsWith('on'))).length,
                  links: [...document.querySelectorAll('a[href]')].filter((a) => !a.getAttribute('href').startsWith('#')).length,
                })
                """);
        assertThat(found).isEqualTo(Map.of("elements", 0, "handlers", 0, "links", 0));
    }
}
