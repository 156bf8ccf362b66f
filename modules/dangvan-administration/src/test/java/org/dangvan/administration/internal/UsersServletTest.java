/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.access.rights.Post;
import org.dangvan.access.rights.Posts;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Right;
import org.dangvan.pages.desk.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UsersServletTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final Staff staff = new Staff();
    private final Console console = new Console(Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void open() throws Exception {
        console.add(new UsersServlet(console.desk(), staff, staff.posts(), new Agencies()), "/nguoi-dung/*")
                .open()
                .signIn();
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void accountsAreListedWithWhatTheyHoldToday() throws Exception {
        staff.post("minh", "CLERK", Optional.of("a"), TODAY.minusDays(3), Optional.empty());
        staff.post("minh", "HEAD", Optional.empty(), TODAY.minusDays(9), Optional.of(TODAY));

        String page = console.get("/nguoi-dung").body();

        assertThat(page)
                .contains("href=\"/nguoi-dung/minh\"", "Trần Minh", "Người xử lý đơn · Sở A", "đã khóa", "quản trị")
                .doesNotContain("Thủ trưởng");
    }

    @Test
    void whoMayNotManageAccountsIsToldSo() throws Exception {
        console.gate().limit(Right.ACCOUNT_MANAGE, Reach.none());

        HttpResponse<String> answer = console.get("/nguoi-dung");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Không có quyền", "account.manage")
                .doesNotContain("Trần Minh", "href=\"/nguoi-dung\"");
    }

    @Test
    void anAccountShowsItsPostsPastAndToCome() throws Exception {
        staff.post("minh", "CLERK", Optional.of("a"), TODAY, Optional.empty());
        staff.post("minh", "HEAD", Optional.empty(), TODAY.minusDays(9), Optional.of(TODAY));
        staff.post("minh", "HEAD", Optional.of("gone"), TODAY.plusDays(9), Optional.empty());

        String page = console.get("/nguoi-dung/minh").body();

        assertThat(page).contains("đang giữ", "đã kết thúc", "chưa bắt đầu", "Toàn hệ thống", "từ 23/11/2026", "gone");
        assertThat(page.split("Kết thúc từ hôm nay", -1)).hasSize(3);
        assertThat(console.get("/nguoi-dung/ai-do").statusCode()).isEqualTo(404);
    }

    @Test
    void aPostIsGivenAndEnded() throws Exception {
        HttpResponse<String> given = send(
                "/nguoi-dung/minh/vi-tri",
                Map.of("role", "CLERK", "unit", "a", "field", "Đất đai", "from", "24/11/2026", "to", "2026-12-31"));

        assertThat(given.statusCode()).isEqualTo(303);
        assertThat(staff.wanted)
                .containsExactly(new Posts.Wanted(
                        "minh",
                        "CLERK",
                        Optional.of("a"),
                        List.of("Đất đai"),
                        Optional.of(LocalDate.parse("2026-11-24")),
                        Optional.of(LocalDate.parse("2026-12-31"))));
        assertThat(staff.actors).containsExactly("lan");

        Post post = staff.post("minh", "HEAD", Optional.empty(), TODAY, Optional.empty());
        assertThat(send("/nguoi-dung/minh/ket-thuc", Map.of("vi-tri", post.id().toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(staff.ended).containsExactly(post.id());
        assertThat(send(
                                "/nguoi-dung/minh/ket-thuc",
                                Map.of("vi-tri", UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aPostThatCannotBeGivenStaysInTheForm() throws Exception {
        HttpResponse<String> unreadable =
                send("/nguoi-dung/minh/vi-tri", Map.of("role", "CLERK", "unit", "a", "from", "31/02/2026"));
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(unreadable.body()).contains("Ngày không đọc được", "31/02/2026", "<option value=\"a\" selected>");
        assertThat(staff.wanted).isEmpty();

        staff.refusal = Optional.of(new Posts.NotDone("to", "Ngày kết thúc phải sau ngày bắt đầu."));
        HttpResponse<String> refused = send("/nguoi-dung/minh/vi-tri", Map.of("role", "CLERK", "to", "1/1/2026"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"e-to\">Ngày kết thúc phải sau ngày bắt đầu.");
    }

    @Test
    void aPasswordThatWasMadeIsShownInTheAnswerAlone() throws Exception {
        HttpResponse<String> made = send("/nguoi-dung/moi", Map.of("ten", "hoa", "ho-ten", "Lê Hoa", "quan-tri", "1"));

        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.body()).contains("mật-khẩu-một-lần", "Lê Hoa");
        assertThat(console.get("/nguoi-dung/hoa").body()).doesNotContain("mật-khẩu-một-lần");
        assertThat(send("/nguoi-dung/hoa/mat-khau", Map.of()).body()).contains("mật-khẩu-một-lần");
        HttpResponse<String> again = send("/nguoi-dung/moi", Map.of("ten", "hoa", "ho-ten", "Lê Hoa"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("đã có", "value=\"Lê Hoa\"");
    }

    @Test
    void anAccountIsLockedAndOpened() throws Exception {
        assertThat(send("/nguoi-dung/minh/khoa", Map.of()).statusCode()).isEqualTo(303);
        assertThat(console.get("/nguoi-dung/minh").body()).contains("đã khóa", "/nguoi-dung/minh/mo-khoa");
        assertThat(send("/nguoi-dung/minh/khoa", Map.of()).statusCode()).isEqualTo(409);
        assertThat(send("/nguoi-dung/minh/mo-khoa", Map.of()).statusCode()).isEqualTo(303);
        assertThat(send("/nguoi-dung/minh/bay", Map.of()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(String path, Map<String, String> fields) throws Exception {
        return console.send(path, fields, console.token("/nguoi-dung/moi"), Map.of());
    }
}
