package io.calo.report.internal.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the view of coverage names: an accountant who is sent there by the verdict must find it. */
@InChromium
class CoverageInBrowserTest {
    private static final String ROW = "2031-05-06 07:08:09.010,START RequestId: r Version: 1\n";
    private static final String PLAIN = "2031-05-06T07:08:09.010Z END RequestId: r-1\n\n";

    @TempDir
    static Path folder;

    private static Path report;

    @BeforeAll
    static void write() throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        for (String name : new String[] {"a", "b", "c", "d"}) {
            Files.writeString(logs.resolve(name + ".csv"), "@timestamp,@message\n" + ROW.repeat(2));
            Files.writeString(logs.resolve(name + ".log"), PLAIN);
        }
        Files.writeString(logs.resolve("full.csv"), "@timestamp,@message\n" + ROW.repeat(1_000));
        Files.writeString(
                logs.resolve("<img src=x>.log"),
                PLAIN + PLAIN.replace("-05-", "-13-").repeat(7));
        Files.writeString(logs.resolve("notes.txt"), "notes");
        report = BookPage.of(logs, folder.resolve("report.html"));
    }

    @Test
    void theFirstViewSaysWhatTheFilesDoNotTellAndLeadsToIt(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report)) {
            assertThat(page.by("reasons").innerText())
                    .contains("1 file may lack records, so that the figures may be incomplete, see Coverage.")
                    .contains(
                            "5 files do not tell everything that the figures rest on, and 1 of them may lack records");
            page.by("reasons").locator("a[href*=coverage]").last().click();
            page.page().waitForSelector("#remarks");
        }
    }

    @Test
    void remarksPiecesNotUnderstoodAndFilesLeftAloneAreNamed(Browser browser) {
        try (BrowserPage page = BrowserPage.open(browser, report, "#/coverage", options -> {})) {
            page.page().waitForSelector("#malformed");
            assertThat(page.page().locator("#remarks").innerText())
                    .containsOnlyOnce("taken as UTC")
                    .contains("files: 5 (a.csv, b.csv, c.csv and 2 more)");
            assertThat(page.page().locator("#malformed").innerText())
                    .contains("<img src=x>.log:3: the timestamp is no time timestamp")
                    .contains("and 2 more in this file");
            assertThat(page.page().locator("#malformed img").count()).isZero();
            assertThat(page.page().locator("#ignored").innerText()).contains("notes.txt: holds no log record");
            assertThat(page.page().locator("main").innerText()).contains("Records found more than once, counted once");
        }
    }
}
