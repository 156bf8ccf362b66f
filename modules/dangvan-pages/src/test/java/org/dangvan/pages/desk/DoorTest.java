/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangvan.base.StoreUnavailableException;
import org.dangvan.base.rights.Right;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorTest {

    private final Console console = new Console();

    @BeforeEach
    void open() throws Exception {
        console.open();
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void aPageAskedForWithoutSigningInIsShownAfterwards() throws Exception {
        HttpResponse<String> asked = console.get("/doi-mat-khau?a=b");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(location(asked)).isEqualTo("/dang-nhap?tro-lai=%2Fdoi-mat-khau%3Fa%3Db");

        HttpResponse<String> signedIn = console.send(
                "/dang-nhap",
                Map.of("ten", "lan", "mat-khau", "right", "tro-lai", "/doi-mat-khau?a=b"),
                console.token("/dang-nhap"),
                Map.of());

        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(location(signedIn)).isEqualTo("/doi-mat-khau?a=b");
        assertThat(console.get("/doi-mat-khau").body()).contains("Nguyễn Thị &lt;Lan&gt;");
    }

    @Test
    void theJournalIsToldWhoAskedForWhatIsNotThereAndWhoLeft() throws Exception {
        console.get("/khong-co");
        assertThat(console.journal().lines).isEmpty();
        console.signIn();
        assertThat(console.get("/khong-co?q=bi+mat").statusCode()).isEqualTo(404);
        console.send("/dang-xuat", Map.of(), console.token("/doi-mat-khau"), Map.of());

        assertThat(console.journal().lines)
                .containsExactly("lan | REFUSED | /khong-co | web 127.0.0.1", "lan | SIGNED_OUT | lan | web 127.0.0.1");
    }

    @Test
    void aSessionEndsWithTheLockAndDoesNotComeBackWithoutIt() throws Exception {
        console.signIn();
        assertThat(console.get("/doi-mat-khau").statusCode()).isEqualTo(200);

        console.lock(true);
        assertThat(location(console.get("/doi-mat-khau")))
                .startsWith("/dang-nhap?")
                .contains("het-phien=1");

        console.lock(false);
        assertThat(console.get("/doi-mat-khau").statusCode()).isEqualTo(303);
    }

    @Test
    void theSessionCookieIsShutToScriptsAndOtherSites() throws Exception {
        HttpResponse<String> signedIn = console.send(
                "/dang-nhap", Map.of("ten", "lan", "mat-khau", "right"), console.token("/dang-nhap"), Map.of());

        List<String> cookies = signedIn.headers().allValues("Set-Cookie");
        assertThat(cookies)
                .singleElement()
                .asString()
                .matches("dangvan_phien=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void signingInAgainGivesANewSessionAndEndsTheOld() throws Exception {
        console.signIn();
        String before = console.token("/doi-mat-khau");

        console.send("/dang-nhap", Map.of("ten", "lan", "mat-khau", "right"), before, Map.of());

        assertThat(console.token("/doi-mat-khau")).isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordKeepsTheNameAndDoesNotSayWhichWasWrong() throws Exception {
        HttpResponse<String> refused = console.send(
                "/dang-nhap", Map.of("ten", "lan", "mat-khau", "wrong"), console.token("/dang-nhap"), Map.of());

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("value=\"lan\"", "Tên đăng nhập hoặc mật khẩu không đúng.");
        assertThat(refused.body()).doesNotContain("=\"wrong\"");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void tooManyWrongPasswordsAreToldWithTheTimeToWait() throws Exception {
        HttpResponse<String> blocked = console.send(
                "/dang-nhap", Map.of("ten", "blocked", "mat-khau", "x"), console.token("/dang-nhap"), Map.of());

        assertThat(blocked.statusCode()).isEqualTo(429);
        assertThat(blocked.headers().firstValue("Retry-After")).contains("90");
        assertThat(blocked.body()).contains("Hãy thử lại sau 2 phút.");
    }

    @Test
    void aFormWithoutOurTokenIsRefused() throws Exception {
        assertThat(console.send("/dang-nhap", Map.of("ten", "lan", "mat-khau", "right"), "made-up", Map.of())
                        .statusCode())
                .isEqualTo(403);

        console.signIn();
        assertThat(console.send("/dang-xuat", Map.of(), "made-up", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(console.get("/doi-mat-khau").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormFromAnotherSiteIsRefusedEvenWithOurToken() throws Exception {
        console.signIn();
        String token = console.token("/doi-mat-khau");

        assertThat(console.send("/dang-xuat", Map.of(), token, Map.of("Origin", "https://example.com"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(console.send("/dang-xuat", Map.of(), token, Map.of("Origin", "null"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(console.send("/dang-xuat", Map.of(), token, Map.of("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        String own = console.uri("").toString();
        assertThat(console.send("/dang-xuat", Map.of(), token, Map.of("Origin", own))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void afterSigningOutTheOldCookieOpensNothing() throws Exception {
        console.signIn();
        console.send("/dang-xuat", Map.of(), console.token("/doi-mat-khau"), Map.of());

        assertThat(console.get("/doi-mat-khau").statusCode()).isEqualTo(303);
    }

    @Test
    void anEndedSessionIsToldAsSuch() throws Exception {
        HttpResponse<String> asked = console.get("/doi-mat-khau", "Cookie", "dangvan_phien=gone");

        assertThat(location(asked)).endsWith("&het-phien=1");
        assertThat(console.get("/dang-nhap?het-phien=1").body()).contains("Phiên làm việc đã hết.");
        assertThat(console.get("/doi-mat-khau", "HX-Request", "true").headers().firstValue("HX-Redirect"))
                .isPresent();
    }

    @Test
    void basicCredentialsOpenNoPage() throws Exception {
        HttpResponse<String> asked = console.get("/doi-mat-khau", "Authorization", "Basic bGFuOnJpZ2h0");

        assertThat(asked.statusCode()).isEqualTo(303);
    }

    @Test
    void aNewPasswordThatIsUnfitComesBackAtItsField() throws Exception {
        console.signIn();
        String token = console.token("/doi-mat-khau");

        HttpResponse<String> unfit = console.send(
                "/doi-mat-khau", Map.of("hien-tai", "right", "moi", "short", "lai", "short"), token, Map.of());

        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(unfit.body()).contains("id=\"e-moi\">Mật khẩu mới quá ngắn.");
    }

    @Test
    void whoeverIsNotSignedInIsAnsweredBeforeTheBodyComes() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", console.uri("").getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(("POST /doi-mat-khau HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000000\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\nx=")
                            .getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 401 ").contains("Connection: close");
        }
    }

    @Test
    void strangersWhoDribbleTheirFormsKeepNobodyWhoIsSignedInWaiting() throws Exception {
        console.signIn();
        List<Socket> dribbling = new ArrayList<>();
        try {
            for (int at = 0; at < 16; at++) {
                Socket socket = new Socket("127.0.0.1", console.uri("").getPort());
                dribbling.add(socket);
                socket.getOutputStream()
                        .write(("POST /dang-nhap HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n"
                                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\nten=")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            HttpClient stranger = HttpClient.newHttpClient();
            HttpRequest form = HttpRequest.newBuilder(console.uri("/dang-nhap"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("ten=lan"))
                    .build();
            HttpResponse<String> refused = stranger.send(form, HttpResponse.BodyHandlers.ofString());
            for (int tries = 0; refused.statusCode() != 503 && tries < 100; tries++) {
                Thread.sleep(50);
                refused = stranger.send(form, HttpResponse.BodyHandlers.ofString());
            }

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            String token = console.token("/doi-mat-khau");
            Map<String, String> unfit = Map.of("hien-tai", "right", "moi", "short", "lai", "short");
            assertThat(console.send("/doi-mat-khau", unfit, token, Map.of()).statusCode())
                    .isEqualTo(422);
        } finally {
            for (Socket socket : dribbling) {
                socket.close();
            }
        }
    }

    @Test
    void aDatabaseThatIsAwayIsToldWithTheTimeToComeBack() throws Exception {
        console.add(broken(new StoreUnavailableException("pool is empty", new IllegalStateException("pool"))), "/hong");
        console.signIn();

        HttpResponse<String> away = console.get("/hong");

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).contains("60");
        assertThat(away.body())
                .contains("cơ sở dữ liệu chưa sẵn sàng", "Mã sự cố")
                .doesNotContain("pool is empty");
    }

    @Test
    void aStatementThatCannotWorkIsOurFault() throws Exception {
        console.add(broken(new IllegalStateException("no such column")), "/hong");
        console.signIn();

        assertThat(console.get("/hong").statusCode()).isEqualTo(500);
    }

    @SuppressWarnings("serial")
    private PageServlet broken(RuntimeException cause) {
        return new PageServlet(console.desk()) {
            @Override
            protected Set<Right> needs(Call call) {
                return Set.of();
            }

            @Override
            protected void get(Call call) {
                throw new IllegalStateException("cannot read", cause);
            }
        };
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }
}
