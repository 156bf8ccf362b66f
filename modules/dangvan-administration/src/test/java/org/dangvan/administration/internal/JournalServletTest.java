/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dangvan.access.journal.JournalEntry;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Right;
import org.dangvan.pages.desk.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalServletTest {

    private static final UUID PETITION = UUID.fromString("01a20a79-b0eb-7000-a0d0-7e3a18d99ff3");
    private static final JournalEntry REFUSED =
            line(1, "lan", "Từ chối truy cập", "path", "/don/<x>", Optional.empty());
    private static final JournalEntry HANDLED = line(
            2, "minh", "Ghi kết quả xử lý", "petition", PETITION.toString(), Optional.of("Chuyển; trước đó: chưa có"));

    private final Lines lines = new Lines();
    private final Console console = new Console();

    private static JournalEntry line(
            int number, String actor, String action, String kind, String subject, Optional<String> detail) {
        return new JournalEntry(
                new UUID(number, 7),
                Instant.parse("2026-11-23T05:00:00Z").plusSeconds(number),
                actor,
                Optional.of("web 10.0.0.7"),
                action,
                kind,
                subject,
                detail);
    }

    @BeforeEach
    void open() throws Exception {
        lines.entries.addAll(List.of(REFUSED, HANDLED));
        console.add(new JournalServlet(console.desk(), lines), "/nhat-ky/*")
                .open()
                .signIn();
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void whoMayReadItSeesEverybodysLinesAndHowFarItIsSealed() throws Exception {
        String page = console.get("/nhat-ky").body();

        assertThat(page)
                .contains("12:00:02 23/11/2026", "minh", "web 10.0.0.7", "Chuyển; trước đó: chưa có", "/don/&lt;x&gt;")
                .contains("href=\"/don/" + PETITION + "\"", "/nhat-ky/" + HANDLED.id() + "/chung-minh")
                .contains("Đã niêm phong 2 dòng", "dangvan.journal.second");
    }

    @Test
    void everybodyElseSeesTheirOwnTrailAlone() throws Exception {
        console.gate().limit(Right.JOURNAL_READ, Reach.none());

        assertThat(console.get("/nhat-ky?ai=minh").body())
                .contains("Nhật ký của tôi", "Từ chối truy cập")
                .doesNotContain("Ghi kết quả xử lý", "Đã niêm phong", "name=\"ai\"", "/nhat-ky/xuat");
        assertThat(console.get("/nhat-ky/xuat").statusCode()).isEqualTo(403);
        assertThat(console.get("/nhat-ky/khoa").statusCode()).isEqualTo(403);
        assertThat(console.get("/nhat-ky/" + HANDLED.id() + "/chung-minh").statusCode())
                .isEqualTo(404);
        assertThat(console.get("/nhat-ky/" + REFUSED.id() + "/chung-minh").body())
                .isEqualTo("proof of " + REFUSED.id());
    }

    @Test
    void whatIsAskedForIsHandedOn() throws Exception {
        console.get("/nhat-ky?ai=minh&ho-so=" + PETITION + "&tu=22/11/2026&den=23/11/2026");

        assertThat(lines.asked.actor()).contains("minh");
        assertThat(lines.asked.subject()).contains(PETITION.toString());
        assertThat(lines.asked.from()).contains(Instant.parse("2026-11-21T17:00:00Z"));
        assertThat(lines.asked.to()).contains(Instant.parse("2026-11-23T17:00:00Z"));
        HttpResponse<String> wrong = console.get("/nhat-ky?tu=31/02/2026");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Ngày không đọc được", "31/02/2026");
        assertThat(console.get("/nhat-ky?after=x").statusCode()).isEqualTo(422);
    }

    @Test
    void aLongJournalIsReadPageByPage() throws Exception {
        lines.entries.clear();
        IntStream.rangeClosed(1, 60)
                .mapToObj(number -> line(number, "lan", "Đăng nhập", "account", "lần-" + number, Optional.empty()))
                .forEach(lines.entries::add);
        String first = console.get("/nhat-ky?ai=lan").body();

        assertThat(first)
                .contains("lần-11", "/nhat-ky?ai=lan&amp;after=" + new UUID(11, 7))
                .doesNotContain("lần-10<");
        assertThat(console.get("/nhat-ky?ai=lan&after=" + new UUID(11, 7)).body())
                .contains("lần-10", "lần-1<", "href=\"/nhat-ky?ai=lan\"")
                .doesNotContain("lần-11");
    }

    @Test
    void anExportIsToldBeforeItIsGiven() throws Exception {
        HttpResponse<String> export = console.get("/nhat-ky/xuat");

        assertThat(export.body()).isEqualTo("all of it");
        assertThat(export.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"nhat-ky.txt\"");
        assertThat(console.journal().lines).containsExactly("lan | EXPORTED | /nhat-ky/xuat | web 127.0.0.1");
        assertThat(console.get("/nhat-ky/khoa").body()).isEqualTo("key");
        console.journal().away = true;
        assertThat(console.get("/nhat-ky/xuat").statusCode()).isEqualTo(503);
    }
}
