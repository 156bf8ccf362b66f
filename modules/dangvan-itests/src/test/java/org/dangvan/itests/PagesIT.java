/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An officer's morning in a real browser: signs in, imports the registers, reads the figures and what is behind them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesIT {

    private static Platform platform;
    private static Browser browser;
    private static EveryPage pages;
    private static String importJob = "";

    @BeforeAll
    static void start() throws Exception {
        platform = Platform.start();
        browser = Browser.at(platform.url());
        pages = new EveryPage(browser);
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        platform.close();
    }

    @Test
    @Order(1)
    void aWrongPasswordIsToldAndTheRightOneLeadsBack() throws Exception {
        browser.open("/don");
        browser.signIn("sai");
        browser.awaitText("không đúng");
        browser.awaitFocus("e-vao");
        pages.isOpen("sign-in refused", "vi");
        pages.areOpenToEverybody(List.of("/dang-nhap", "/dang-nhap?het-phien=1"));
        pages.arePictured("/dang-nhap?tro-lai=/don", "sign-in");
        browser.signIn(platform.password());
        browser.find("nav");
        assertThat(browser.path()).isEqualTo("/don");
        pages.areOpenToEverybody(List.of("/", "/don"));
        browser.open("/");
        assertThat(browser.text()).contains("Nhập sổ");
    }

    @Test
    @Order(2)
    void aRegisterIsTriedFirstAndTakenThen() throws Exception {
        for (String register : List.of("so-tiep-cong-dan", "so-tiep-nhan-don", "so-dang-ky-gap-lanh-dao")) {
            browser.open("/nhap-so");
            browser.find("input[value=" + register + "]").click();
            browser.find("input[type=file]")
                    .sendKeys(Platform.SAMPLES.resolve(register + ".xlsx").toString());
            browser.find("main form button").click();
            browser.awaitText("Chạy thử xong");
            // Nobody has to look before he clicks: the second click shows what came of the first.
            browser.doubleClick(browser.find("form.go button"));
            browser.awaitText("Đã nhập xong");
        }
        importJob = browser.path();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void homeShowsTheFiguresOfTheHalfYear() throws Exception {
        pages.arePictured("/", "home");
        assertThat(browser.text())
                .contains("6 tháng đầu năm 2020", "869", "235", "140", "805", "772", "95,90%", "UBND huyện Định Hóa");
    }

    @Test
    @Order(4)
    void aFigureOpensItsRecordsAndARecordSaysWhyItsDayIsItsDay() throws Exception {
        pages.arePictured("/bao-cao/half-year-summary?from=01/01/2020&to=30/06/2020", "report");
        browser.link("30").click();
        browser.awaitText("30");
        String records = browser.path();
        assertThat(browser.path()).contains("/o/overdue");
        browser.all("main a[href^='/don/']").get(0).click();
        browser.awaitText("Vì sao là ngày này");
        assertThat(browser.text()).contains("ngày làm việc", "Hết hạn vào", "vn 0.1.0");
        assertThat(browser.all("ol.strip li").size()).isGreaterThan(10);
        assertThat(browser.complaints()).isEmpty();
        String petition = browser.path();
        pages.arePictured(petition, "petition");
        pages.areOpenToEverybody(List.of(records, petition));
    }

    @Test
    @Order(5)
    void theListOfPetitionsIsFilteredByItsAddress() throws Exception {
        pages.arePictured("/don?type=DENUNCIATION", "petitions");
        assertThat(browser.text()).contains("Người tố cáo #");
        browser.open("/goi");
        browser.all("main details summary").forEach(WebElement::click);
        pages.isOpen("packs", "vi");
        assertThat(browser.text()).contains("vn-thai-nguyen", "petition.processing from 2014-07-01");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(6)
    void everyPageIsOpenToEverybody() throws Exception {
        pages.areOpenToEverybody(List.of(
                "/",
                "/don",
                "/don?from=31/04/2020",
                "/bao-cao/half-year-summary?from=01/01/2020&to=30/06/2020",
                "/bao-cao/half-year-summary?from=30/06/2020&to=x",
                "/nhap-so",
                importJob,
                "/goi",
                "/luat",
                "/luat?on=31/04/2026",
                "/luat/tinh-lai",
                "/lich-tiep?from=01/10/2026&to=31/01/2027",
                "/lich-tiep?from=31/04/2026",
                "/doi-mat-khau",
                "/khong-co"));
        pages.arePictured("/nhap-so", "import");
        pages.arePictured("/goi", "packs");
        pages.arePictured("/lich-tiep?from=01/10/2026&to=31/01/2027", "schedule");
        pages.arePictured("/luat?on=30/06/2026&and=01/07/2026&differing=1", "law");
        pages.arePictured("/luat/tinh-han?rule=complaint.settlement-first&start=03/08/2026&complex=1", "due-day");
    }

    @Test
    @Order(7)
    void barriersAndBlockedStylesAreSeen() throws Exception {
        browser.open("/doi-mat-khau");
        browser.run("document.querySelector('main').append(document.createElement('input'))");
        assertThat(browser.barriers()).anyMatch(barrier -> barrier.startsWith("label:"));
        browser.run("const style = document.createElement('style'); style.textContent = 'p { color: red }';"
                + "document.head.append(style)");
        assertThat(browser.complaints()).anyMatch(complaint -> complaint.startsWith("policy style-src"));
    }

    @Test
    @Order(8)
    void thePageIsUsedByKeyboardAndSpeaksTheLanguageThatIsChosen() throws Exception {
        browser.open("/doi-mat-khau");
        browser.press(Keys.TAB);
        browser.awaitFocus("skip");
        browser.press(Keys.ENTER, Keys.TAB);
        browser.awaitFocus("f-hien-tai");
        browser.press("sai", Keys.TAB, "một mật khẩu mới", Keys.TAB, "lại khác", Keys.ENTER);
        browser.awaitText("không giống nhau");
        browser.awaitFocus("notice bad");
        assertThat(browser.focus()).startsWith("div");
        pages.isOpen("password refused", "vi");
        browser.open("/don?type=COMPLAINT");
        browser.find("button[name=ngon-ngu]").click();
        browser.awaitText("Petitions");
        assertThat(browser.path()).isEqualTo("/don?type=COMPLAINT");
        browser.picture("petitions-english");
        browser.find("button[value=dark]").click();
        browser.find("button[value=dark][aria-pressed=true]");
        pages.isOpen("dark by choice", "en");
        browser.speak("vi");
    }

    @Test
    @Order(9)
    void whatWasSentAfterTheSessionEndedIsTakenAfterSigningInAgain() throws Exception {
        browser.open("/nhap-so");
        browser.find("input[value=so-tiep-nhan-don]").click();
        byte[] sheet = Sheet.of(Sheet.PETITIONS, Sheet.petition(9100, "02/11/2026", "Tố cáo", "UBND huyện Võ Nhai"));
        browser.find("input[type=file]").sendKeys(file(sheet).toString());
        browser.find("main form button").click();
        browser.awaitText("Chạy thử xong");
        browser.forget("dangvan_phien");
        browser.find("form.go button").click();
        browser.awaitText("vẫn được giữ ở trang này");
        pages.isOpen("sign-in with a kept form", "vi");
        browser.signIn(platform.password());
        browser.awaitText("Làm tiếp việc đang dở");
        pages.isOpen("resume", "vi");
        browser.picture("resume");
        browser.find("main form button").click();
        browser.awaitText("Đã nhập xong");
    }

    @Test
    @Order(10)
    void pagesAreClosedToPasswordsInHeadersAndHaveAStrictPolicy() throws Exception {
        HttpResponse<String> page = platform.send(platform.signedIn("/don").GET());

        assertThat(page.statusCode()).isIn(302, 303);
        HttpResponse<String> signIn =
                platform.send(HttpRequest.newBuilder(platform.uri("/dang-nhap")).GET());
        assertThat(signIn.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe-"));
        assertThat(signIn.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(platform.send(HttpRequest.newBuilder(platform.uri("/khong-co"))
                                .GET())
                        .statusCode())
                .isIn(302, 303, 404);
    }

    @Test
    @Order(11)
    void afterSigningOutNothingIsShown() throws Exception {
        browser.open("/");
        browser.find("form[action='/dang-xuat'] button").click();
        browser.find("input[name=mat-khau]");
        browser.open("/don");
        assertThat(browser.path()).startsWith("/dang-nhap");
    }

    private static Path file(byte[] sheet) throws IOException {
        return Files.write(Files.createTempFile("dangvan-itests", ".xlsx"), sheet);
    }
}
