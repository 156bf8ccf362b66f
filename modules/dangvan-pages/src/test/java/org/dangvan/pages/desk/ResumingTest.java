/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dangvan.base.StoreUnavailableException;
import org.dangvan.base.rights.Right;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing typed is lost, and nothing is done twice. */
class ResumingTest {

    private static final String TYPED = "Đơn \"gấp\" <b>của dân</b>\r\nDòng hai";

    private final Now now = new Now();
    private final Console console = new Console(now);
    private final Book book = new Book(console.desk());

    @BeforeEach
    void open() throws Exception {
        console.add(book, "/so").open().signIn();
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void aFormOfAnEndedSessionIsTakenAfterSigningIn() throws Exception {
        Map<String, String> form = Map.of("noi-dung", TYPED, "luot", "w1");
        String token = console.token("/so");
        now.later(Duration.ofHours(2));

        HttpResponse<String> asked = send(form, token);

        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body()).contains("vẫn được giữ ở trang này", "type=\"password\"");
        assertThat(book.lines).isEmpty();
        Map<String, String> carried = hidden(asked.body());
        carried.putAll(Map.of("ten", "lan", "mat-khau", "wrong"));
        HttpResponse<String> wrong = signIn(carried);
        assertThat(wrong.statusCode()).isEqualTo(401);

        carried = hidden(wrong.body());
        carried.putAll(Map.of("ten", "lan", "mat-khau", "right"));
        HttpResponse<String> offered = signIn(carried);

        assertThat(offered.statusCode()).isEqualTo(200);
        assertThat(offered.body()).contains("Làm tiếp việc đang dở", "Nguyễn Thị &lt;Lan&gt;", "action=\"/so\"");
        assertThat(book.lines).isEmpty();
        Map<String, String> again = hidden(main(offered.body()));
        assertThat(again).containsEntry("noi-dung", TYPED).containsEntry("luot", "w1");
        assertThat(send(again, again.get("token")).statusCode()).isEqualTo(303);
        assertThat(book.lines).containsExactly(TYPED);
    }

    @Test
    void aTabOfAnEarlierSessionIsOfferedAgain() throws Exception {
        String token = console.token("/so");
        now.later(Duration.ofHours(2));
        console.signIn();

        HttpResponse<String> offered = send(Map.of("noi-dung", TYPED, "luot", "w1"), token);

        assertThat(offered.statusCode()).isEqualTo(409);
        Map<String, String> again = hidden(main(offered.body()));
        send(again, again.get("token"));
        assertThat(book.lines).containsExactly(TYPED);
    }

    @Test
    void whatDoesNotComeFromOurPagesIsNeverKept() throws Exception {
        now.later(Duration.ofHours(2));

        assertThat(console.send("/so", Map.of("noi-dung", "x"), "t", Map.of()).body())
                .doesNotContain("giu.noi-dung");
        assertThat(console.send("/so", Map.of("noi-dung", "x"), "t", Map.of("Origin", "https://evil.example"))
                        .body())
                .doesNotContain("giu.noi-dung");
        console.signIn();
        assertThat(console.send("/so", Map.of("noi-dung", "x"), "t", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void passwordsAreNeverCarriedOn() throws Exception {
        now.later(Duration.ofHours(2));

        HttpResponse<String> lost = console.send("/doi-mat-khau", Map.of("moi", "secret word"), "t", ours());

        assertThat(lost.statusCode()).isEqualTo(401);
        assertThat(lost.body()).doesNotContain("secret word");
    }

    @Test
    void whatIsTooMuchToCarryIsNotRead() throws Exception {
        now.later(Duration.ofHours(2));

        HttpResponse<String> lost = send(Map.of("noi-dung", "x".repeat(160_000)), "t");

        assertThat(lost.statusCode()).isEqualTo(401);
        assertThat(lost.body()).contains("chưa được ghi").doesNotContain("giu.");
    }

    @Test
    void theTextOfAFormWithAFileIsKeptAndTheFileIsAskedForAgain() throws Exception {
        console.token("/so");
        now.later(Duration.ofHours(2));

        HttpResponse<String> asked = console.sendFile("/so", Map.of("noi-dung", TYPED), "bien-ban.pdf", ours());
        assertThat(asked.statusCode()).isEqualTo(401);
        Map<String, String> carried = hidden(asked.body());
        carried.putAll(Map.of("ten", "lan", "mat-khau", "right"));

        assertThat(signIn(carried).body())
                .contains(
                        "enctype=\"multipart/form-data\"", "Chọn lại tệp: bien-ban.pdf", "name=\"tep\" type=\"file\"");
    }

    @Test
    void aLargeBodyFromAStrangerIsNotRead() throws Exception {
        console.forget();

        assertThat(console.sendFile("/so", Map.of("noi-dung", "a".repeat(200_000)), "bien-ban.pdf", ours())
                        .body())
                .contains("chưa được ghi")
                .doesNotContain("giu.");
    }

    @Test
    void aSmallFormWithAFileIsKeptThoughNobodyRemembersTheSession() throws Exception {
        console.forget();

        assertThat(console.sendFile("/so", Map.of("noi-dung", TYPED), "bien-ban.pdf", ours())
                        .body())
                .contains("name=\"giu.noi-dung\"", "name=\"giu-tep.tep\" value=\"bien-ban.pdf\"");
    }

    @Test
    void twoClicksRecordOneLine() throws Exception {
        String token = console.token("/so");
        book.gate = new CountDownLatch(1);
        Map<String, String> form = Map.of("noi-dung", TYPED, "luot", "w1");
        CompletableFuture<HttpResponse<String>> first = CompletableFuture.supplyAsync(() -> quietly(form, token));
        CompletableFuture<HttpResponse<String>> second = CompletableFuture.supplyAsync(() -> quietly(form, token));
        Thread.sleep(200);
        book.gate.countDown();

        assertThat(first.get().headers().firstValue("Location")).contains("/so?dong=1");
        assertThat(second.get().headers().firstValue("Location")).contains("/so?dong=1");
        assertThat(book.lines).hasSize(1);
    }

    @Test
    void aFormThatMeetsADatabaseThatIsAwayComesBackToBeSentAgain() throws Exception {
        String token = console.token("/so");
        book.failure = new StoreUnavailableException("pool is empty", new IllegalStateException("pool"));

        HttpResponse<String> away = send(Map.of("noi-dung", TYPED, "luot", "w1"), token);

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).contains("60");
        assertThat(away.body()).contains("Chưa chắc đã ghi được", "Mã sự cố").doesNotContain("pool is empty");
        book.failure = null;
        Map<String, String> again = hidden(main(away.body()));
        assertThat(again).containsEntry("luot", "w1");
        assertThat(send(again, again.get("token")).statusCode()).isEqualTo(303);
        assertThat(book.lines).containsExactly(TYPED);
    }

    @Test
    void aFormWhoseFirstSendingTakesLongIsOfferedAndLeadsToTheSameLine() throws Exception {
        String token = console.token("/so");
        Map<String, String> form = Map.of("noi-dung", TYPED, "luot", "w1");
        book.gate = new CountDownLatch(1);
        CompletableFuture<HttpResponse<String>> first = CompletableFuture.supplyAsync(() -> quietly(form, token));
        assertThat(book.entered.await(10, TimeUnit.SECONDS)).isTrue();

        HttpResponse<String> underWay = send(form, token);

        assertThat(underWay.statusCode()).isEqualTo(503);
        assertThat(underWay.headers().firstValue("Retry-After")).isPresent();
        assertThat(underWay.body()).contains("vẫn đang được ghi");
        book.gate.countDown();
        assertThat(first.get().statusCode()).isEqualTo(303);
        Map<String, String> again = hidden(main(underWay.body()));
        assertThat(send(again, again.get("token")).headers().firstValue("Location"))
                .contains("/so?dong=1");
        assertThat(book.lines).hasSize(1);
    }

    @Test
    void aPartOfAFormThatCannotBeShownLeavesThePageAsItIs() throws Exception {
        String[] part = {"HX-Request", "true", "HX-Target", "linh-vuc"};
        assertThat(console.get("/so", part).statusCode()).isEqualTo(200);

        book.failure = new StoreUnavailableException("pool is empty", new IllegalStateException("pool"));
        assertThat(console.get("/so", part).statusCode()).isEqualTo(204);
        assertThat(console.get("/so").statusCode()).isEqualTo(503);

        now.later(Duration.ofHours(2));
        HttpResponse<String> ended = console.get("/so", part);
        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(ended.headers().firstValue("HX-Redirect")).isEmpty();
    }

    @Test
    void theSameFormWithOtherWordsAsksFirst() throws Exception {
        String token = console.token("/so");
        send(Map.of("noi-dung", "one", "luot", "w1"), token);

        HttpResponse<String> other = send(Map.of("noi-dung", "two", "luot", "w1"), token);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("href=\"/so?dong=1\"", "Ghi thành một lần mới");
        Map<String, String> again = hidden(main(other.body()));
        assertThat(again.get("luot")).isNotEqualTo("w1");
        send(again, token);
        assertThat(book.lines).containsExactly("one", "two");
    }

    @Test
    void aRefusedFormMayBeMendedAndSentAgain() throws Exception {
        String token = console.token("/so");

        assertThat(send(Map.of("noi-dung", "", "luot", "w1"), token).statusCode())
                .isEqualTo(422);
        assertThat(send(Map.of("noi-dung", "good", "luot", "w1"), token).statusCode())
                .isEqualTo(303);
    }

    @Test
    void twoTabsMayBothSignIn() throws Exception {
        console.forget();
        String entry = console.token("/dang-nhap");
        Map<String, String> name = Map.of("ten", "lan", "mat-khau", "right");
        assertThat(console.send("/dang-nhap", name, entry, Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(console.send("/dang-nhap", name, entry, Map.of()).statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> signIn(Map<String, String> fields) throws Exception {
        return console.send("/dang-nhap", fields, fields.get("token"), ours());
    }

    private HttpResponse<String> send(Map<String, String> fields, String token) throws Exception {
        return console.send("/so", fields, token, ours());
    }

    private HttpResponse<String> quietly(Map<String, String> fields, String token) {
        try {
            return send(fields, token);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Map<String, String> ours() {
        return Map.of("Origin", console.uri("").toString());
    }

    private static String main(String html) {
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }

    private static Map<String, String> hidden(String html) {
        Matcher field = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(main("<main" + html.substring(html.indexOf("<main") + 5) + "</main>"));
        Map<String, String> fields = new HashMap<>();
        while (field.find()) {
            fields.put(
                    field.group(1),
                    field.group(2)
                            .replace("&quot;", "\"")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&amp;", "&"));
        }
        return fields;
    }

    /** Writes down what it is told. */
    @SuppressWarnings("serial")
    private static final class Book extends PageServlet {

        private final transient List<String> lines = new ArrayList<>();
        private final transient CountDownLatch entered = new CountDownLatch(1);
        private transient volatile CountDownLatch gate = new CountDownLatch(0);
        private transient volatile RuntimeException failure;

        Book(Desk desk) {
            super(desk);
        }

        @Override
        protected Set<Right> needs(Call call) {
            return Set.of(Right.PETITION_REGISTER);
        }

        @Override
        protected void get(Call call) throws java.io.IOException {
            failWhenTold();
            call.show(page());
        }

        @Override
        protected void post(Call call) throws java.io.IOException {
            failWhenTold();
            entered.countDown();
            try {
                gate.await();
            } catch (InterruptedException stopping) {
                throw new IllegalStateException(stopping);
            }
            if (call.parameter("noi-dung").isEmpty()) {
                call.show(UNPROCESSABLE, page());
                return;
            }
            synchronized (lines) {
                lines.add(call.request().getParameter("noi-dung"));
                call.redirect("/so?dong=" + lines.size());
            }
        }

        private void failWhenTold() {
            RuntimeException told = failure;
            if (told != null) {
                throw told;
            }
        }

        private static Page page() {
            return new Page(
                    "password",
                    "",
                    "Sổ",
                    new PasswordPage(
                            "lan",
                            false,
                            java.util.Optional.empty(),
                            java.util.Optional.empty(),
                            java.util.Optional.empty()));
        }
    }

    /** A clock that is moved by hand. */
    private static final class Now extends Clock {

        private volatile Instant instant = Instant.parse("2026-11-22T01:00:00Z");

        void later(Duration time) {
            instant = instant.plus(time);
        }

        @Override
        public Instant instant() {
            return instant;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
