package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.opentest4j.TestAbortedException;

/**
 * Opens the pages of all dossiers, and of dossiers full of hostile texts, in the Chromium that Debian packages as
 * {@code chromium} and {@code chromium-driver}. Where they are not installed the tests are skipped, and say so.
 */
class PagesInABrowserTest {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String COMPLETE = "sud-2026-0112";

    private static ChromeDriver browser;

    /** One folder of pages in French without names, one in English with them, one of hostile dossiers. */
    private static List<Path> pages;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writePagesAndStartABrowser() throws IOException {
        assumeTrue(
                Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
                "skipped: no browser, install chromium and chromium-driver");
        HostileDossiers.write(folder.resolve("hostile"));
        show("../dossiers", "fr");
        show("../dossiers", "en", "--lang", "en", "--with-names");
        show(folder.resolve("hostile").toString(), "nasty", "--with-names");
        try (Stream<Path> files = Files.walk(folder)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        browser = started();
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", axe()));
    }

    private static ChromeDriver started() {
        try {
            return new ChromeDriver(
                    new ChromeDriverService.Builder()
                            .usingDriverExecutable(DRIVER.toFile())
                            .build(),
                    options());
        } catch (SessionNotCreatedException e) {
            throw new TestAbortedException("skipped: " + BROWSER + " does not start on this machine", e);
        }
    }

    private static String axe() throws IOException {
        try (InputStream source = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void show(String dossiers, String target, String... more) {
        String[] args = Stream.concat(
                        Stream.of(
                                "show",
                                dossiers,
                                "--on",
                                "2026-12-01",
                                "--write",
                                folder.resolve(target).toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        assertThat(run(args)).isEqualTo(new QuickstartTest.Run(0, "", ""));
    }

    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"));
        return options;
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static void open(Path page) {
        browser.get(page.toUri().toString());
    }

    private static void openWithDetails(Path page) {
        open(page);
        browser.executeScript("document.querySelectorAll('details').forEach(each => each.open = true)");
    }

    private static void width(int pixels) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    private static void scheme(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static long number(String script) {
        return (Long) Objects.requireNonNull(browser.executeScript("return " + script));
    }

    private static Path page(String language, String dossier) {
        return folder.resolve(language).resolve("bilans").resolve(dossier + ".html");
    }

    @Test
    void nothingIsLoadedAndNoScriptRuns() {
        assertThat(pages).hasSizeGreaterThan(50);
        for (Path page : pages) {
            open(page);

            assertThat(number("performance.getEntriesByType('resource').length"))
                    .as(page.toString())
                    .isZero();
            assertThat(number("document.scripts.length")).as(page.toString()).isZero();
            assertThat(number("document.querySelectorAll('img,iframe,object,embed,link,base,form').length"))
                    .as(page.toString())
                    .isZero();
            assertThat(number("[...document.querySelectorAll('*')].filter(e => [...e.attributes].some("
                            + "a => a.name.startsWith('on') || /^\\s*javascript:/i.test(a.value))).length"))
                    .as(page.toString())
                    .isZero();
            assertThat(browser.executeScript("return window.owned"))
                    .as(page.toString())
                    .isNull();
        }
        // What the browser had been asked and refused would be told here.
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .extracting(LogEntry::getMessage)
                .isEmpty();
    }

    @Test
    void noPageScrollsSidewaysOnATelephone() {
        width(360);
        for (Path page : pages) {
            openWithDetails(page);

            assertThat(number("document.documentElement.scrollWidth"))
                    .as(page.toString())
                    .isEqualTo(360);
        }
    }

    @Test
    void everybodyCanReadThePages() {
        scheme("light");
        assertReadable(each -> !each.startsWith(folder.resolve("en")), "{resultTypes: ['violations']}");
    }

    @Test
    void everybodyCanReadThePagesInTheDark() {
        scheme("dark");
        assertReadable(
                each -> each.startsWith(folder.resolve("en")),
                "{resultTypes: ['violations'], runOnly: {type: 'rule', values: ['color-contrast']}}");
    }

    /** Asks axe-core, which the browser was given for every page that it opens: its own builder takes far longer. */
    private static void assertReadable(Predicate<Path> asked, String options) {
        width(1200);
        for (Path page : pages.stream().filter(asked).toList()) {
            if (page.toString().contains(COMPLETE)) {
                openWithDetails(page);
            } else {
                open(page);
            }

            assertThat(browser.executeAsyncScript("const done = arguments[0]; axe.run(document, " + options
                            + ").then(told => done(told.violations.map(each => each.id + ' ' + each.nodes[0].html)))"))
                    .as(page.toString())
                    .isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theKeyboardReachesEverythingInTheOrderOfReading(String language) {
        for (Path page :
                List.of(page(language, COMPLETE), folder.resolve(language).resolve("index.html"))) {
            open(page);
            long all = number("document.querySelectorAll('a[href], summary').length");
            List<Long> reached = new ArrayList<>();
            for (int i = 0; i < all; i++) {
                browser.switchTo().activeElement().sendKeys(Keys.TAB);
                reached.add(
                        number("[...document.querySelectorAll('a[href], summary')].indexOf(document.activeElement)"));
            }

            assertThat(all).isGreaterThan(4);
            assertThat(reached)
                    .isEqualTo(Stream.iterate(0L, each -> each + 1).limit(all).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theCompleteDossierIsPrintedOnTwoPages(String language) {
        scheme("dark"); // paper is white all the same
        open(page(language, COMPLETE));
        Object printed = browser.executeCdpCommand(
                        "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
                .get("data");
        String pdf = new String(Base64.getDecoder().decode(String.valueOf(printed)), StandardCharsets.ISO_8859_1);

        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count())
                .isBetween(1L, 2L);
        assertThat(pdf).contains("/MediaBox [0 0 594.95996 841.91998]"); // A4
    }
}
