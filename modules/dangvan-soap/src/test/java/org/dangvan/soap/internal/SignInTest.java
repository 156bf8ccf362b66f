/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.dangvan.soap.internal.SoapServer.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInTest {

    private static SoapServer server;

    @BeforeAll
    static void start() throws Exception {
        server = SoapServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aWrongPasswordIsRefusedAndTakesNoNonce() throws Exception {
        int before = server.account().noncesTaken();
        String token = Envelope.token("sai", Envelope.nonce(), SoapServer.NOW);

        refused(Envelope.security(token + Envelope.stamp(SoapServer.NOW)), "WRONG_CREDENTIALS");
        assertThat(server.account().noncesTaken()).isEqualTo(before);
    }

    @Test
    void aDigestIsRefusedByName() throws Exception {
        refused(Envelope.security().replace(Envelope.TEXT, Envelope.DIGEST), "DIGEST_NOT_ACCEPTED");
    }

    @Test
    void aMessageIsBelievedOnce() throws Exception {
        String envelope = Envelope.of(Envelope.get());

        assertThat(server.post(envelope).said()).isEqualTo("GetPetitionResponse");
        Answer again = server.post(envelope);

        assertThat(again.said()).isEqualTo("NotSignedIn");
        assertThat(again.of("reason")).isEqualTo("REPLAYED");
    }

    @ParameterizedTest
    @CsvSource({"-301, EXPIRED", "-299, ''", "59, ''", "61, EXPIRED"})
    void theTokenIsAtMostFiveMinutesOldAndNotOfTheFuture(long seconds, String reason) throws Exception {
        String token = Envelope.token(OneAccount.PASSWORD, Envelope.nonce(), SoapServer.NOW.plusSeconds(seconds));

        expect(Envelope.security(token + Envelope.stamp(SoapServer.NOW)), reason);
    }

    @ParameterizedTest
    @CsvSource({"-301, EXPIRED", "-299, ''", "59, ''", "61, EXPIRED"})
    void theTimestampIsAtMostFiveMinutesOldAndNotOfTheFuture(long seconds, String reason) throws Exception {
        String token = Envelope.token(OneAccount.PASSWORD, Envelope.nonce(), SoapServer.NOW);

        expect(Envelope.security(token + Envelope.stamp(SoapServer.NOW.plusSeconds(seconds))), reason);
    }

    @Test
    void theTimeThatTheCallerSetIsKept() throws Exception {
        String past = Envelope.stamp(SoapServer.NOW)
                .replaceAll("<wsu:Expires>.*</wsu:Expires>", "<wsu:Expires>" + SoapServer.NOW + "</wsu:Expires>");

        refused(Envelope.security(token() + past), "EXPIRED");
    }

    @Test
    void whoTriesTooOftenIsToldWhenToComeBack() throws Exception {
        server.account().block(Duration.ofSeconds(30));
        try {
            Answer answer = server.post(Envelope.of(Envelope.get()));
            assertThat(answer.of("reason")).isEqualTo("TOO_MANY_ATTEMPTS");
            assertThat(answer.of("retryAfterSeconds")).isEqualTo("31");
            assertThat(answer.response().headers().firstValue("Retry-After")).contains("31");
        } finally {
            server.account().block(Duration.ZERO);
        }
    }

    @Test
    void nothingIsMissing() throws Exception {
        refused("", "MALFORMED");
        refused(Envelope.security(""), "MALFORMED");
        refused(Envelope.security(token()), "MALFORMED");
        refused(Envelope.security(Envelope.stamp(SoapServer.NOW)), "MALFORMED");
        for (String element : new String[] {"Username", "Password", "Nonce"}) {
            refused(
                    Envelope.security().replaceAll("<wsse:" + element + "[ >].*?</wsse:" + element + ">", ""),
                    "MALFORMED");
        }
        refused(Envelope.security().replaceAll("<wsu:Created>.*?</wsu:Created>", ""), "MALFORMED");
        refused(
                Envelope.security().replaceAll("<wsse:Nonce>.*?</wsse:Nonce>", "<wsse:Nonce>AA==</wsse:Nonce>"),
                "MALFORMED");
    }

    @Test
    void nothingIsThereTwice() throws Exception {
        refused(Envelope.security() + Envelope.security(), "MALFORMED");
        refused(Envelope.security(token() + token() + Envelope.stamp(SoapServer.NOW)), "MALFORMED");
        refused(
                Envelope.security(token() + Envelope.stamp(SoapServer.NOW) + Envelope.stamp(SoapServer.NOW)),
                "MALFORMED");
        refused(
                Envelope.security().replace("<wsse:Username>", "<wsse:Username>khac</wsse:Username><wsse:Username>"),
                "MALFORMED");
    }

    @Test
    void nothingIsAtAnotherPlace() throws Exception {
        refused("<other xmlns=\"urn:x\">" + Envelope.security() + "</other>", "MALFORMED");
        refused(Envelope.security() + "<o:x xmlns:o=\"urn:x\">" + Envelope.security() + "</o:x>", "MALFORMED");
        // A header within a header: CXF would take what is in it for a header of the message.
        refused(
                Envelope.security() + "<o:x xmlns:o=\"urn:x\"><soap:Header>" + Envelope.security()
                        + "</soap:Header></o:x>",
                "MALFORMED");
        refused("<o:x xmlns:o=\"urn:x\"><soap:Header>" + Envelope.security() + "</soap:Header></o:x>", "MALFORMED");
        String moved = Envelope.of("", Envelope.security() + Envelope.get());
        assertThat(server.post(moved).of("reason")).isEqualTo("MALFORMED");
        assertThat(server.post(Envelope.of("", Envelope.get()).replaceAll("<soap:Header></soap:Header>", ""))
                        .of("reason"))
                .isEqualTo("MALFORMED");
    }

    @Test
    void signaturesAndOtherTokensAreNotOverlooked() throws Exception {
        String signature = "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"/>";
        refused(Envelope.security(token() + Envelope.stamp(SoapServer.NOW) + signature), "MALFORMED");
        refused(Envelope.security() + signature, "MALFORMED");
        refused(Envelope.security().replace("soap:mustUnderstand=\"1\"", "soap:actor=\"urn:somebody\""), "MALFORMED");
    }

    @Test
    void aHeaderThatMustBeUnderstoodAndIsNotIsRefused() throws Exception {
        Answer answer = server.post(Envelope.of(
                Envelope.security() + "<o:x xmlns:o=\"urn:x\" soap:mustUnderstand=\"1\"/>", Envelope.get()));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.said()).isEqualTo("InvalidRequest");
    }

    private static String token() {
        return Envelope.token(OneAccount.PASSWORD, Envelope.nonce(), SoapServer.NOW);
    }

    private static void refused(String headers, String reason) throws Exception {
        expect(headers, reason);
    }

    private static void expect(String headers, String reason) throws Exception {
        Answer answer = server.post(Envelope.of(headers, Envelope.get()));

        assertThat(answer.said()).as(answer.text()).isEqualTo(reason.isEmpty() ? "GetPetitionResponse" : "NotSignedIn");
        assertThat(answer.of("reason")).isEqualTo(reason);
    }
}
