/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window, with a profile of its own; keeps a picture of what it shows. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Platform.HOME.resolve(System.getProperty("dangvan.screenshots"));
    private static final String LISTENING =
            """
            const note = text => sessionStorage.setItem('noted', (sessionStorage.getItem('noted') || '') + text + '\\n');
            addEventListener('securitypolicyviolation', e => note('policy ' + e.violatedDirective + ' ' + e.blockedURI));
            addEventListener('error', e => note('error ' + e.message));
            addEventListener('unhandledrejection', e => note('rejected ' + e.reason));
            """;
    private static final String AXE =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {rules: {'target-size': {enabled: true}}, resultTypes: ['violations']}).then(
                found => done(found.violations.map(rule => rule.id + ': ' + rule.nodes.map(node =>
                    node.html.slice(0, 160) + ' (' + (node.any.concat(node.all)[0] || {message: ''}).message + ')').join(' | '))),
                broken => done([String(broken)]));
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path profile;
    private final ChromeDriver driver;
    private final String base;

    private Browser(Path profile, ChromeDriver driver, String base) {
        this.profile = profile;
        this.driver = driver;
        this.base = base;
    }

    /** A desk's screen, light. */
    static Browser at(String base) throws IOException {
        Path profile = Files.createTempDirectory("dangvan-browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1366,768",
                "--accept-lang=vi",
                "--user-data-dir=" + profile);
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", LISTENING));
        Browser browser = new Browser(profile, driver, base);
        browser.phone(false);
        browser.dark(false);
        return browser;
    }

    /** Fills in the form for signing in and sends it. */
    void signIn(String password) {
        find("input[name=ten]").sendKeys("admin");
        find("input[name=mat-khau]").sendKeys(password);
        find("main button").click();
    }

    void open(String path) {
        driver.get(base + path);
    }

    WebElement find(String css) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    WebElement link(String text) {
        return driver.findElement(By.linkText(text));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String text() {
        return find("main").getText();
    }

    /** Waits until the page says so. */
    void awaitText(String words) {
        // While a page takes the place of another, the driver stumbles over what is no longer there.
        new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector("main"), words));
    }

    String path() {
        return driver.getCurrentUrl().substring(base.length());
    }

    void picture(String name) throws IOException {
        Path folder = Files.createDirectories(PICTURES);
        File shot = driver.getScreenshotAs(OutputType.FILE);
        Files.move(shot.toPath(), folder.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** What the browser complained of since it was asked last: blocked scripts and styles, failed requests, errors of scripts. */
    List<String> complaints() {
        Object noted = driver.executeScript(
                "const noted = sessionStorage.getItem('noted') || ''; sessionStorage.removeItem('noted'); return noted;");
        Stream<String> logged =
                driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage);
        return Stream.concat(logged, String.valueOf(noted).lines()).toList();
    }

    /** What axe finds against WCAG 2.2 AA and the practices it knows to be good. */
    List<String> barriers() throws IOException {
        try (InputStream axe = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return ((List<?>) Objects.requireNonNull(driver.executeAsyncScript(AXE)))
                .stream().map(String::valueOf).toList();
    }

    /** Shows pages as on a desk (1366 × 768) or on a phone (390 × 844). */
    void phone(boolean phone) {
        Map<String, Object> size = Map.of(
                "width", phone ? 390 : 1366, "height", phone ? 844 : 768, "deviceScaleFactor", 1, "mobile", phone);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", size);
    }

    /** Shows pages as on a machine that is set to dark or to light colours. */
    void dark(boolean dark) {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    /** How many pixels of the page lie beyond its right side. */
    long hidden() {
        return (Long) run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    Object run(String script) {
        return Objects.requireNonNullElse(driver.executeScript(script), "");
    }

    /** Chooses a language as the button in the frame does. */
    void speak(String language) {
        driver.manage().addCookie(new Cookie("dangvan_ngon_ngu", language));
    }

    void forget(String cookie) {
        driver.manage().deleteCookieNamed(cookie);
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void back() {
        driver.navigate().back();
    }

    /** Opens a page in a tab of its own, with the same cookies; {@link #tab} leads back. */
    void openBeside(String path) {
        driver.switchTo().newWindow(WindowType.TAB);
        open(path);
    }

    /** Goes to a tab, by its place from 0. */
    void tab(int place) {
        driver.switchTo().window(List.copyOf(driver.getWindowHandles()).get(place));
    }

    void closeTab() {
        driver.close();
        tab(0);
    }

    void doubleClick(WebElement element) {
        new Actions(driver).doubleClick(element).perform();
    }

    /** Waits until the focus is where it belongs: a page that was changed in part sets it a moment later. */
    void awaitFocus(String name) {
        new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class).until(shown -> focus().contains(name));
    }

    /** What has the focus: its tag, and its id or class. */
    String focus() {
        WebElement element = driver.switchTo().activeElement();
        return element.getTagName() + "#" + element.getAttribute("id") + "." + element.getAttribute("class");
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
