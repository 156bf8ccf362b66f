/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** Envelopes as a client writes them. */
final class Envelope {

    static final String TEXT =
            "http://docs.oasis-open.org/wss/2004/01/" + "oasis-200401-wss-username-token-profile-1.0#PasswordText";
    static final String DIGEST = TEXT.replace("PasswordText", "PasswordDigest");
    static final String XOP = "xmlns:xop=\"http://www.w3.org/2004/08/xop/include\"";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Envelope() {}

    /** A message of the account, new and of now. */
    static String of(String body) {
        return of(security(), body);
    }

    static String of(String headers, String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\""
                + " xmlns:p=\"urn:dangvan:petitions:1\" xmlns:wsse=\"" + SecurityHeader.WSSE + "\" xmlns:wsu=\""
                + SecurityHeader.WSU + "\"><soap:Header>" + headers + "</soap:Header><soap:Body>" + body
                + "</soap:Body></soap:Envelope>";
    }

    static String security() {
        return security(token(OneAccount.PASSWORD, nonce(), SoapServer.NOW) + stamp(SoapServer.NOW));
    }

    static String security(String parts) {
        return "<wsse:Security soap:mustUnderstand=\"1\">" + parts + "</wsse:Security>";
    }

    static String token(String password, String nonce, Instant created) {
        return "<wsse:UsernameToken wsu:Id=\"t\"><wsse:Username>" + OneAccount.NAME + "</wsse:Username>"
                + "<wsse:Password Type=\"" + TEXT + "\">" + password + "</wsse:Password><wsse:Nonce>" + nonce
                + "</wsse:Nonce><wsu:Created>" + created + "</wsu:Created></wsse:UsernameToken>";
    }

    static String stamp(Instant created) {
        return "<wsu:Timestamp><wsu:Created>" + created + "</wsu:Created><wsu:Expires>" + created.plusSeconds(300)
                + "</wsu:Expires></wsu:Timestamp>";
    }

    static String nonce() {
        return Base64.getEncoder()
                .encodeToString(("so-" + COUNT.incrementAndGet() + "-abcdefgh").getBytes(StandardCharsets.US_ASCII));
    }

    static String get() {
        return "<p:GetPetition><p:id>" + OpenDesk.KNOWN + "</p:id></p:GetPetition>";
    }

    /** A petition with more elements at the end. */
    static String submit(String more) {
        return "<p:SubmitPetition><p:type>COMPLAINT</p:type><p:receivedDay>2026-11-20</p:receivedDay>"
                + "<p:sender><p:name>Nguyễn Thị Ánh</p:name><p:address>Xã Yên Bái</p:address></p:sender>" + more
                + "</p:SubmitPetition>";
    }
}
