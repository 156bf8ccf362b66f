/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dangvan.soap.internal.SoapServer.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is sent by mistake or by malice: never more than a fault of the contract. */
class BadMessageTest {

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
    void whatIsNoEnvelopeIsRefused() throws Exception {
        for (String text : new String[] {
            "",
            " ",
            "<",
            "{}",
            "<a/>",
            "<a",
            "\u0000",
            "<soap:Envelope/>",
            Envelope.of("").substring(0, 300)
        }) {
            unreadable(server.post(text));
        }
        unreadable(server.post(Envelope.of(Envelope.get()).replace("/soap/envelope/", "/other/")));
        unreadable(server.post(Envelope.of(Envelope.get())
                .replace("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope")));
        unreadable(server.post(
                "text/xml",
                Envelope.of("<p:GetPetition><p:id>đ</p:id></p:GetPetition>").getBytes(StandardCharsets.UTF_16LE)));
        unreadable(server.post(
                "text/xml; charset=klingon", Envelope.of(Envelope.get()).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void entitiesAndForeignFilesAreNotRead() throws Exception {
        Path secret = Files.writeString(Files.createTempFile("dangvan", "secret"), "bí mật của máy chủ");
        String body = Envelope.submit("<p:content>&x;</p:content>");
        for (String type : new String[] {
            "<!DOCTYPE soap:Envelope [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE soap:Envelope [<!ENTITY x \"abc\">]>",
            "<!DOCTYPE soap:Envelope SYSTEM \"" + secret.toUri() + "\">",
            "<!DOCTYPE soap:Envelope>"
        }) {
            Answer answer = server.post(Envelope.of(body).replaceFirst("\n", "\n" + type));
            unreadable(answer);
            assertThat(answer.text()).doesNotContain("bí mật");
        }
        String include = "<p:content><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
                + secret.toUri() + "\"/></p:content>";
        invalid(server.post(Envelope.of(Envelope.submit(include))), "content.include");
        Files.delete(secret);
    }

    @Test
    void aMillionElementsAreRefusedQuicklyWhereverTheyStand() throws Exception {
        String many = "<p:x/>".repeat(1_000_000);
        long begun = System.nanoTime();

        invalid(server.post(Envelope.of("<p:SubmitPetition>" + many + "</p:SubmitPetition>")), "");
        invalid(
                server.post(Envelope.of(
                        Envelope.security() + "<o:x xmlns:o=\"urn:x\">" + "<o:y/>".repeat(1_000_000) + "</o:x>",
                        Envelope.get())),
                "");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void depthAttributesAndTextsHaveLimits() throws Exception {
        invalid(server.post(Envelope.of(Envelope.submit("<p:x>".repeat(5_000) + "</p:x>".repeat(5_000)))), "");
        StringBuilder attributes = new StringBuilder();
        for (int at = 0; at < 1_000; at++) {
            attributes.append(" a").append(at).append("=\"1\"");
        }
        invalid(server.post(Envelope.of("<p:GetPetition" + attributes + "/>")), "");
        invalid(server.post(Envelope.of("<p:GetPetition a=\"" + "1".repeat(100_000) + "\"/>")), "");
        Answer answer = server.post(Envelope.of(Envelope.submit("").replace("Nguyễn Thị Ánh", "A".repeat(1 << 20))));
        invalid(answer, "sender[0].name");
        assertThat(answer.of("reason")).isEqualTo("TOO_LONG");
    }

    @Test
    void whatIsNotOfTheContractIsRefusedByName() throws Exception {
        invalid(server.post(Envelope.of("<p:DeletePetition/>")), "Body");
        invalid(server.post(Envelope.of("")), "Envelope");
        invalid(server.post(Envelope.of(Envelope.get() + Envelope.get())), "Envelope");
        invalid(server.post(Envelope.of(Envelope.get().replace("p:", "soap:"))), "Envelope");
        invalid(server.post(Envelope.of(Envelope.submit("<p:nosuch>1</p:nosuch>"))), "nosuch");
        invalid(server.post(Envelope.of(Envelope.submit("<p:type>MIXED</p:type>"))), "type");
        invalid(server.post(Envelope.of(Envelope.submit("").replace("<p:type>", "<p:type wrong=\"1\">"))), "type");
        invalid(server.post(Envelope.of(Envelope.submit("").replace("COMPLAINT", "Khiếu nại"))), "type");
        invalid(server.post(Envelope.of(Envelope.submit("").replace("2026-11-20", "2026-02-31"))), "receivedDay");
        invalid(server.post(Envelope.of(Envelope.submit("").replace("2026-11-20", "31/02/2026"))), "receivedDay");
        invalid(server.post(Envelope.of(Envelope.submit("<p:signatories>nhiều</p:signatories>"))), "signatories");
        invalid(server.post(Envelope.of(Envelope.submit("<p:content><p:b>đậm</p:b></p:content>"))), "content");
        invalid(server.post(Envelope.of("<p:GetPetition><p:id>1</p:id></p:GetPetition>")), "id");
        invalid(server.post(Envelope.of("<p:GetPetition/>")), "id");
        invalid(server.post(Envelope.of("<p:ListPetitions><p:limit>0</p:limit></p:ListPetitions>")), "limit");
        invalid(server.post(Envelope.of("<p:ListPetitions><p:limit>201</p:limit></p:ListPetitions>")), "limit");
    }

    @Test
    void nothingComesAfterTheEnvelope() throws Exception {
        unreadable(server.post(Envelope.of(Envelope.get()) + "<more/>"));
        unreadable(server.post(Envelope.of(Envelope.get())
                .replace("</soap:Envelope>", "<soap:Body>" + Envelope.get() + "</soap:Body></soap:Envelope>")));
    }

    @Test
    void filesHaveLimitsAndNoneIsLeftLying() throws Exception {
        long before = temporaryFiles();
        Map<String, byte[]> large = Map.of("a", new byte[(20 << 20) + 1]);
        String one = attachment("a");
        Answer answer = server.postWithParts(Envelope.of(Envelope.submit(one)), large);
        invalid(answer, "attachment");
        assertThat(answer.of("reason")).isEqualTo("TOO_LARGE");
        Map<String, byte[]> many = new HashMap<>();
        for (int at = 0; at < 500; at++) {
            many.put("p" + at, new byte[10]);
        }
        invalid(server.postWithParts(Envelope.of(Envelope.submit(one)), many), "attachment");
        invalid(server.postWithParts(Envelope.of(Envelope.submit(one)), Map.of()), "attachment[0].data");
        invalid(server.postWithParts(Envelope.of(Envelope.submit("")), Map.of("a", new byte[9])), "attachment");
        invalid(server.postWithParts(Envelope.of(Envelope.get()), Map.of("a", new byte[9])), "attachment");
        invalid(
                server.postWithParts(Envelope.of(Envelope.submit(one + one)), Map.of("a", new byte[9])),
                "attachment[1].data");
        invalid(
                server.postWithParts(
                        Envelope.of(Envelope.submit(one.replace("cid:a", "file:///etc/passwd"))),
                        Map.of("a", new byte[9])),
                "attachment[0].data");
        String inline = "<p:attachment><p:name>a</p:name><p:data>%%%</p:data></p:attachment>";
        invalid(server.post(Envelope.of(Envelope.submit(inline))), "attachment[0].data");
        invalid(server.post(Envelope.of(Envelope.submit(one.replace("cid:a", "cid:%zz")))), "attachment[0].data");
        unreadable(server.postWithParts(Envelope.of(Envelope.submit(one)), Map.of("a".repeat(200_000), new byte[9])));
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() throws Exception {
        Answer told = server.post("text/xml", new byte[SoapServer.MAX_BYTES + 1]);
        assertThat(told.of("reason")).isEqualTo("TOO_LARGE");

        Answer chunked = server.send(HttpRequest.newBuilder(server.address())
                .header("Content-Type", "multipart/related; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(SoapServer.MAX_BYTES + 1))));
        assertThat(chunked.said()).isEqualTo("InvalidRequest");
        assertThat(chunked.of("reason")).isEqualTo("TOO_LARGE");
    }

    @Test
    void multipartThatIsNoneIsRefused() throws Exception {
        for (String type : new String[] {
            "multipart/related",
            "multipart/related; boundary=",
            "multipart/related; boundary=\"none\"",
            "multipart/related; type=\"text/xml\"; boundary=edge"
        }) {
            unreadable(server.post(type, Envelope.of(Envelope.get()).getBytes(StandardCharsets.UTF_8)));
            unreadable(server.post(type, new byte[0]));
        }
    }

    private static String attachment(String id) {
        return "<p:attachment><p:name>a</p:name><p:data><xop:Include " + Envelope.XOP + " href=\"cid:" + id
                + "\"/></p:data></p:attachment>";
    }

    private static long temporaryFiles() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.getFileName().toString().startsWith("cos"))
                    .count();
        } catch (java.io.UncheckedIOException someoneElsesFolder) {
            return 0;
        }
    }

    private static void unreadable(Answer answer) {
        invalidAt(answer);
    }

    private static void invalid(Answer answer, String field) {
        invalidAt(answer);
        if (!field.isEmpty()) {
            assertThat(answer.of("field")).as(answer.text()).isEqualTo(field);
        }
    }

    private static void invalidAt(Answer answer) {
        assertThat(answer.text())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("cxf");
        assertThat(answer.status()).as(answer.text()).isEqualTo(500);
        assertThat(answer.said()).as(answer.text()).isIn("InvalidRequest", "NotSignedIn");
        assertThat(answer.text()).contains("Client</faultcode>");
    }
}
