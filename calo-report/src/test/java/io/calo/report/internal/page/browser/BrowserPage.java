package io.calo.report.internal.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A report opened from disk, by somebody far away and offline. Whatever the page complains of, asks for or says in a dialog besides
 * what it holds fails the test when it is closed.
 */
final class BrowserPage implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    private BrowserPage(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    static BrowserPage open(Browser browser, Path file) {
        return open(browser, file, "", options -> {});
    }

    /**
     * Opens a report.
     *
     * @param fragment what stands after the file's name, such as {@code #/findings}
     */
    static BrowserPage open(Browser browser, Path file, String fragment, Consumer<Browser.NewContextOptions> settings) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setColorScheme(ColorScheme.LIGHT)
                .setTimezoneId("America/New_York")
                .setLocale("de-DE")
                .setOffline(true)
                .setAcceptDownloads(true);
        settings.accept(options);
        BrowserPage opened = new BrowserPage(browser.newContext(options));
        opened.load(file.toUri() + fragment);
        return opened;
    }

    private void load(String url) {
        String own = url.replaceFirst("#.*", "");
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> {
            if (!List.of("log", "info", "debug").contains(message.type())) {
                troubles.add("console " + message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> troubles.add("error: " + error));
        page.onDialog(dialog -> {
            troubles.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPopup(popup -> troubles.add("popup: " + popup.url()));
        page.onRequest(request -> {
            String asked = request.url().replaceFirst("#.*", "");
            // What the page makes itself, such as a file to save, is asked of nobody.
            if (!asked.equals(own) && !asked.startsWith("data:") && !asked.startsWith("blob:")) {
                troubles.add("request: " + request.url());
            }
        });
        page.navigate(url);
        waitUntilReady();
    }

    private void waitUntilReady() {
        page.waitForFunction("() => document.documentElement.dataset.ready");
        assertThat(page.evaluate("() => document.documentElement.dataset.ready"))
                .as("the page says when it was ready")
                .isNotEqualTo("failed");
    }

    Page page() {
        return page;
    }

    Locator by(String testId) {
        return page.getByTestId(testId);
    }

    /** Goes to a view by its link in the navigation. */
    void view(String name) {
        by("nav-" + name).click();
        page.waitForSelector("main[data-view=" + name + "]");
    }

    /** Goes to what a fragment names, as a link in somebody's mail would. */
    void go(String fragment) {
        page.evaluate("fragment => { location.hash = fragment; }", fragment);
        page.waitForFunction("fragment => location.hash === fragment", fragment);
    }

    void reload() {
        page.reload();
        waitUntilReady();
    }

    /** How many of how many rows a table says that it has, as it says it. */
    String count() {
        return by("count").innerText();
    }

    /** How many rows a table says that match. */
    int matching() {
        return Integer.parseInt(Objects.requireNonNull(by("count").getAttribute("data-count")));
    }

    String fragment() {
        return (String) page.evaluate("() => location.hash");
    }

    /** The theme, language and direction that the document is in. */
    String look() {
        return (String) page.evaluate("() => [document.documentElement.dataset.theme, document.documentElement.lang,"
                + " document.documentElement.dir].join(' ')");
    }

    /** What a click on a button gives to save. */
    String saved(Locator button) throws IOException {
        Download download = page.waitForDownload(button::click);
        return Files.readString(download.path());
    }

    /** Milliseconds from the start of loading until the app was there. */
    double readyAfter() {
        return Double.parseDouble((String) page.evaluate("() => document.documentElement.dataset.ready"));
    }

    /** Whether the page can be moved sideways, which on a phone hides half of it. */
    boolean scrollsSideways() {
        return (Boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    /** Fails if the page had any trouble. */
    @Override
    public void close() {
        context.close();
        assertThat(troubles).as("what the page complained of or asked for").isEmpty();
    }
}
