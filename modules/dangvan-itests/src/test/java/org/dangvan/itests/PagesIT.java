/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.WebElement;

/** An officer's morning in a real browser: signs in, imports the registers, reads the figures and what is behind them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesIT {

    private static Platform platform;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        platform = Platform.start();
        browser = Browser.at(platform.url());
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
        browser.find("input[name=ten]").sendKeys("admin");
        browser.find("input[name=mat-khau]").sendKeys("sai");
        browser.find("main button").click();
        browser.awaitText("không đúng");
        browser.picture("sign-in-wrong");
        // The refusal is an answer with its own status, which the browser notes.
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("401"));

        browser.find("input[name=mat-khau]").sendKeys(platform.password());
        browser.find("main button").click();
        browser.find("nav");
        assertThat(browser.path()).isEqualTo("/don");
        browser.open("/");
        browser.picture("home-empty");
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
            browser.find("form.go button").click();
            browser.awaitText("Đã nhập xong");
        }
        browser.picture("import-done");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void homeShowsTheFiguresOfTheHalfYear() throws Exception {
        browser.open("/");
        browser.picture("home");
        assertThat(browser.text())
                .contains("6 tháng đầu năm 2020", "869", "235", "140", "805", "772", "95,90%", "UBND huyện Định Hóa");
    }

    @Test
    @Order(4)
    void aFigureOpensItsRecordsAndARecordSaysWhyItsDayIsItsDay() throws Exception {
        browser.open("/bao-cao/half-year-summary?from=01/01/2020&to=30/06/2020");
        browser.picture("report");
        browser.link("30").click();
        browser.awaitText("30");
        browser.picture("records");
        assertThat(browser.path()).contains("/o/overdue");
        browser.all("main a[href^='/don/']").get(0).click();
        browser.awaitText("Vì sao là ngày này");
        browser.picture("petition");
        assertThat(browser.text()).contains("ngày làm việc", "Hết hạn vào", "vn 0.1.0");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(5)
    void theListOfPetitionsIsFilteredByItsAddress() throws Exception {
        browser.open("/don?type=DENUNCIATION");
        browser.picture("petitions");
        assertThat(browser.text()).contains("Người tố cáo #");
        browser.open("/goi");
        browser.all("main details summary").forEach(WebElement::click);
        browser.picture("packs");
        assertThat(browser.text()).contains("vn-thai-nguyen", "petition.processing from 2014-07-01");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(6)
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
    @Order(7)
    void afterSigningOutNothingIsShown() throws Exception {
        browser.open("/");
        browser.find("form[action='/dang-xuat'] button").click();
        browser.find("input[name=mat-khau]");
        browser.open("/don");
        assertThat(browser.path()).startsWith("/dang-nhap");
    }
}
