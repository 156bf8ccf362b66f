/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

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

/** An officer takes petitions and visits in a real browser; whatever happens meanwhile, nothing typed is lost or doubled. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IntakePagesIT {

    private static Platform platform;
    private static Browser browser;
    private static EveryPage pages;
    private static String petition = "";

    @BeforeAll
    static void start() throws Exception {
        platform = Platform.start();
        browser = Browser.at(platform.url());
        pages = new EveryPage(browser);
        browser.open("/don/moi");
        browser.signIn(platform.password());
        browser.find("#f-type");
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        platform.close();
    }

    @Test
    @Order(1)
    void aSecondClickTakesNoSecondPetition() throws Exception {
        browser.open("/don/moi");
        browser.awaitFocus("f-type");
        type("Lê Thị Hoa", "Bồi thường đất đai ở tổ 5");
        write("f-matter", "VV-2026-01");
        browser.find("button[name=them]").click();
        browser.find("[id='f-senders.1.name']");
        browser.awaitFocus("f-senders.1.name");
        browser.press("Phạm Văn Dũng");
        assertThat(browser.find("#f-content").getAttribute("value")).isEqualTo("Bồi thường đất đai ở tổ 5");
        browser.picture("intake");
        browser.doubleClick(browser.find(".end button"));
        browser.awaitText("Đã ghi đơn. Ngày cuối để xử lý là");
        petition = browser.path().replaceAll("\\?.*", "");
        assertThat(browser.text()).contains("Đơn của Lê Thị Hoa", "Phạm Văn Dũng", "2 người", "VV-2026-01");
        assertThat(browser.all("ol.strip li").size()).isGreaterThan(8);
        assertThat(browser.all("ol.strip li.today")).hasSize(1);
        pages.isOpen("recorded", "vi");
        browser.picture("petition-recorded");
        assertThat(found("hoa")).isEqualTo(1);
    }

    @Test
    @Order(2)
    void theBackButtonBringsNoSecondPetition() throws Exception {
        browser.open("/don/moi");
        type("Trần Văn Lui", "Đường làng");
        browser.find(".end button").click();
        browser.awaitText("Đã ghi đơn.");
        String taken = browser.path();
        browser.back();
        browser.find(".end button").click();
        // The browser shows the form as it was, and the form is known: it leads to what it brought.
        browser.awaitText("Đã ghi đơn.");
        assertThat(browser.path()).isEqualTo(taken);
        assertThat(found("lui")).isEqualTo(1);
    }

    @Test
    @Order(2)
    void whatIsMissingIsToldAtItsField() throws Exception {
        browser.open("/don/moi");
        browser.find(".end button").click();
        browser.awaitText("Hãy sửa những chỗ sau");
        browser.awaitFocus("notice bad");
        assertThat(browser.focus()).startsWith("div");
        pages.isOpen("intake refused", "vi");
        browser.picture("intake-refused");
    }

    @Test
    @Order(3)
    void whatWasTypedWhileTheSessionEndedIsTakenAfterSigningIn() throws Exception {
        browser.open("/don/moi");
        type("Vũ Thị Muộn", "Cầu hỏng");
        Path paper = Files.writeString(Files.createTempFile("don", ".txt"), "Kính gửi");
        browser.find("#f-attachments").sendKeys(paper.toString());
        browser.forget("dangvan_phien");
        browser.find(".end button").click();
        browser.awaitText("vẫn được giữ ở trang này");
        browser.signIn(platform.password());
        browser.awaitText("Làm tiếp việc đang dở");
        assertThat(browser.text()).contains("Chọn lại tệp: " + paper.getFileName());
        pages.isOpen("resume", "vi");
        browser.find("main input[type=file]").sendKeys(paper.toString());
        browser.find("main form button").click();
        browser.awaitText("Đã ghi đơn.");
        assertThat(browser.text())
                .contains("Vũ Thị Muộn", "Cầu hỏng", paper.getFileName().toString(), "1 KB");
        assertThat(found("muon")).isEqualTo(1);
    }

    @Test
    @Order(4)
    void whoIsSlowerIsToldAndLosesNothing() throws Exception {
        browser.open(petition);
        write("f-outcome", "Chuyển đơn");
        today();
        browser.openBeside(petition);
        write("f-outcome", "Thụ lý");
        today();
        browser.find("#xu-ly form button").click();
        browser.awaitText("Đã ghi kết quả xử lý.");
        browser.closeTab();
        browser.find("#xu-ly form button").click();
        browser.awaitText("Trong lúc này đã có người khác ghi");
        assertThat(browser.text()).contains("admin đã ghi:", "Thụ lý");
        assertThat(browser.find("#f-outcome").getAttribute("value")).isEqualTo("Chuyển đơn");
        pages.isOpen("two tabs", "vi");
        browser.run("document.querySelector('#xu-ly').scrollIntoView()");
        browser.picture("handling-changed");
        browser.find("#xu-ly form button").click();
        browser.awaitText("Đã ghi kết quả xử lý.");
        assertThat(browser.find("dl.facts").getText()).contains("Chuyển đơn").doesNotContain("Thụ lý");
        assertThat(browser.all("ol.strip li.handled")).hasSize(1);
    }

    @Test
    @Order(5)
    void wordsAreLookedForWhileTheyAreTyped() throws Exception {
        browser.open("/don");
        browser.find("#f-q").sendKeys("dat dai");
        browser.awaitText("1 đơn");
        browser.awaitFocus("f-q");
        assertThat(browser.path()).contains("q=dat");
        assertThat(browser.text()).contains("Lê Thị Hoa").doesNotContain("Trần Văn Lui");
        browser.picture("petitions-search");
        browser.find("main table a").click();
        browser.awaitText("Nội dung đơn");
        assertThat(browser.path()).isEqualTo(petition);
    }

    @Test
    @Order(6)
    void theNameOfADenouncerIsSealedWithItsPapers() throws Exception {
        browser.open("/don/moi");
        type("Người Giấu Tên", "Nhận hối lộ");
        browser.find("#f-type option[value=DENUNCIATION]").click();
        Path paper = Files.writeString(Files.createTempFile("bang-chung", ".txt"), "x");
        browser.find("#f-attachments").sendKeys(paper.toString());
        browser.find(".end button").click();
        browser.awaitText("Đã ghi đơn.");
        assertThat(browser.text())
                .contains("Người tố cáo #", "Tài liệu của đơn tố cáo được niêm phong")
                .doesNotContain("Giấu Tên", "bang-chung");
        assertThat(browser.all("main a[href*='/tep/']")).isEmpty();
    }

    @Test
    @Order(7)
    void aVisitIsRecordedByKeyboardAndLeadsToItsMatter() throws Exception {
        browser.open("/luot-tiep/moi");
        browser.awaitFocus("f-person.name");
        browser.press(
                "Lê Thị Hoa", Keys.TAB, "012345678901", Keys.TAB, "Tổ 5", Keys.TAB, Keys.TAB, "Hỏi về đơn đã gửi");
        browser.press(Keys.TAB, "Đất đai", Keys.TAB, "VV-2026-01", Keys.ENTER);
        browser.awaitText("Đã ghi lượt tiếp.");
        String visit = browser.path().replaceAll("\\?.*", "");
        browser.link("VV-2026-01").click();
        browser.awaitText("Vụ việc VV-2026-01");
        assertThat(browser.text()).contains("Đơn (1)", "Lượt tiếp (1)", "Khiếu nại");
        String matter = browser.path();
        pages.arePictured(matter, "matter");
        pages.arePictured("/luot-tiep", "visits");
        pages.arePictured("/don/moi", "intake");
        pages.areOpenToEverybody(List.of("/don/moi", petition, "/luot-tiep", "/luot-tiep/moi", visit, matter));
    }

    private static void type(String sender, String content) {
        browser.find("#f-type option[value=COMPLAINT]").click();
        browser.find("[id='f-senders.0.name']").sendKeys(sender);
        write("f-content", content);
    }

    private static void write(String id, String text) {
        browser.find("#" + id).sendKeys(text);
    }

    private static void today() {
        write(
                "f-day",
                String.valueOf(
                        browser.run(
                                "return new Intl.DateTimeFormat('en-GB',"
                                        + "{timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric'}).format()")));
    }

    /** How many petitions have a word. */
    private static int found(String word) {
        browser.open("/don?q=" + word);
        return browser.all("main table tbody tr").size();
    }
}
