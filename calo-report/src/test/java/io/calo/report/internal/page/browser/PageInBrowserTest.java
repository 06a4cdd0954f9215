package io.calo.report.internal.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an accountant does with the page. */
@InChromium
class PageInBrowserTest {
    private static final List<String> VIEWS =
            List.of("answer", "activity", "stories", "findings", "transactions", "subscribers", "changes", "coverage");

    @TempDir
    static Path folder;

    private static Path report;

    @BeforeAll
    static void write() throws IOException {
        report = BookPage.write(folder, 60, 40, 3);
    }

    @Test
    void everyViewOpensFromDiskWithoutComplaintOrRequest(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report)) {
            for (String view : VIEWS) {
                page.view(view);
                assertThat(page.page().locator("main h1").innerText()).isNotBlank();
            }
        }
    }

    @Test
    void aFilterNarrowsTheRowsAndALinkRestoresIt(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report)) {
            page.view("transactions");
            int all = page.matching();
            page.by("filter-outcome").selectOption("skipped");
            page.page().waitForFunction("() => location.hash.includes('outcome=skipped')");
            int skipped = page.matching();
            page.by("search").fill("CREDIT");
            page.page().waitForFunction("() => location.hash.includes('q=CREDIT')");

            assertThat(skipped).isPositive().isLessThan(all);
            String shown = page.count();
            String fragment = page.fragment();
            page.reload();
            assertThat(page.count()).isEqualTo(shown);
            assertThat(page.by("search").inputValue()).isEqualTo("CREDIT");

            page.by("clear-filters").click();
            page.page().waitForFunction("() => !location.hash.includes('outcome')");
            assertThat(page.matching()).isEqualTo(all);

            page.page().goBack();
            page.page().waitForFunction("fragment => location.hash === fragment", fragment);
            assertThat(page.count()).isEqualTo(shown);
        }
    }

    @Test
    void aTotalLeadsToTheStoryTheStatementAndTheLogLine(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report)) {
            Locator total = page.by("exposure")
                    .locator("a[href*='divergence']")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("[1-9]")))
                    .first();
            int apart = Integer.parseInt(total.innerText());
            total.click();
            page.page().waitForSelector("main[data-view=stories]");
            assertThat(page.matching()).isEqualTo(apart).isPositive();

            page.by("story-link").first().click();
            page.page().waitForSelector("main[data-view=story]");
            assertThat(page.by("account").innerText()).isNotBlank();

            page.by("statement-link").first().click();
            page.page().waitForSelector("main[data-view=subscriber]");
            assertThat(page.by("statement").innerText()).isNotBlank();
            assertThat(page.by("row").count()).isPositive();

            page.by("table-transactions")
                    .locator("tr.within")
                    .first()
                    .getByTestId("place")
                    .first()
                    .click();
            assertThat(page.by("excerpt").innerText())
                    .contains("Start syncing the balance {")
                    .contains("oldBalance");

            page.page().keyboard().press("Escape");
            page.page().waitForFunction("() => !document.querySelector('[data-testid=excerpt]')");
        }
    }

    @Test
    void themeAndLanguageChangeAndStay(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report)) {
            assertThat(page.look()).isEqualTo("light en ltr");
            page.by("theme").click();
            page.by("language").click();
            assertThat(page.look()).isEqualTo("dark ar rtl");
            assertThat(page.by("nav-answer").innerText()).matches("[\\p{IsArabic}\\s]+");

            page.view("findings");
            page.reload();
            assertThat(page.look()).isEqualTo("dark ar rtl");
        }
    }

    @Test
    void theFileToSaveHoldsWhatIsOnTheScreen(Browser browser) throws IOException {
        try (BrowserPage page = BrowserPage.open(browser, report, "#/transactions?outcome=refused", options -> {})) {
            String csv = page.saved(page.by("csv"));
            List<String> lines = csv.substring(1).lines().toList();

            assertThat(csv).startsWith("\ufeff");
            assertThat(lines).hasSize(page.matching() + 1).hasSizeGreaterThan(1);
            List<String> headings =
                    page.by("table-transactions").locator("table.rows thead th").allInnerTexts();
            assertThat(lines.get(0).split(",", -1)).hasSameSizeAs(headings);
            List<Locator> rows = page.by("row").all();
            for (int i = 0; i < rows.size(); i++) {
                List<BigDecimal> saved = amounts(cells(lines.get(i + 1)));
                List<BigDecimal> shown =
                        amounts(rows.get(i).locator("td.numeric").allInnerTexts());
                assertThat(shown).hasSizeGreaterThan(3).allSatisfy(amount -> assertThat(saved)
                        .anyMatch(exact -> exact.setScale(amount.scale(), RoundingMode.HALF_EVEN)
                                .equals(amount)));
            }
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    /** The cells that are numbers; the screen parts thousands, and has a typographer's minus. */
    private static List<BigDecimal> amounts(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replaceAll("[,≈\\s]", "").replace('\u2212', '-'))
                .filter(cell -> cell.matches("-?\\d+(\\.\\d+)?"))
                .map(BigDecimal::new)
                .toList();
    }

    @Test
    void theKeyboardIsEnough(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report)) {
            page.page().keyboard().press("Tab");
            assertThat(focused(page)).contains("skip");
            page.page().keyboard().press("Enter");
            assertThat(page.page().evaluate("() => document.activeElement.id")).isEqualTo("view-title");

            page.by("nav-findings").focus();
            page.page().keyboard().press("Enter");
            page.page().waitForSelector("main[data-view=findings]");
            page.page().keyboard().press("/");
            assertThat(page.page().evaluate("() => document.activeElement.id")).isEqualTo("search");
            page.page().keyboard().type("drift");
            page.page().waitForFunction("() => location.hash.includes('q=drift')");
            page.by("sort-time").focus();
            page.page().keyboard().press("Enter");
            page.page().waitForFunction("() => location.hash.includes('sort=')");

            page.by("finding-link").first().focus();
            page.page().keyboard().press("Enter");
            page.by("panel").waitFor();
            page.page().keyboard().press("Escape");
            page.page().waitForFunction("() => !document.querySelector('[data-testid=panel]')");
        }
    }

    private static String focused(BrowserPage page) {
        return String.valueOf(page.page().evaluate("() => document.activeElement.className"));
    }

    @Test
    void everyChartHasItsFiguresAsATable(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report, "#/activity", options -> {})) {
            Locator toggles = page.page().locator("[data-testid^=twin-toggle-]");
            assertThat(toggles.count()).isGreaterThanOrEqualTo(6);
            for (Locator toggle : toggles.all()) {
                toggle.click();
                assertThat(toggle.getAttribute("aria-pressed")).isEqualTo("true");
            }
            Locator twins = page.page().locator("table[data-testid^=twin-]");
            assertThat(twins.count()).isEqualTo(toggles.count());
            for (Locator twin : twins.all()) {
                assertThat(twin.locator("tbody tr").count()).isPositive();
            }
        }
    }

    @Test
    void onAPhoneNothingLiesBesideTheScreen(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report, "", options -> options.setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true))) {
            for (String view : VIEWS) {
                page.go("#/" + view);
                page.page().waitForSelector("main[data-view=" + view + "]");
                assertThat(page.scrollsSideways()).as(view).isFalse();
            }
            page.go("#/answer?lang=ar");
            assertThat(page.scrollsSideways()).isFalse();
        }
    }

    @Test
    void onPaperTheAnswerIsThereAndNoButtons(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report)) {
            page.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.by("verdict").isVisible()).isTrue();
            assertThat(page.by("reasons").isVisible()).isTrue();
            assertThat(page.by("theme").isVisible()).isFalse();
            assertThat(page.by("nav-findings").isVisible()).isFalse();
        }
    }

    @Test
    void withoutScriptsTheAnswerStands(Browser browser) {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setOffline(true))) {
            Page page = context.newPage();
            page.navigate(report.toUri().toString());

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                            .innerText())
                    .isNotBlank();
            assertThat(page.locator("#answer .reasons li").count()).isPositive();
            assertThat(page.locator("#answer table.exposures tbody tr").count()).isPositive();
            assertThat(page.locator("noscript").innerText()).contains("JavaScript");
        }
    }
}
