/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.apache.cxf.staxutils.StaxUtils;
import org.dangvan.base.PetitionType;
import org.dangvan.soap.internal.SoapServer.Answer;

/** Made-up messages, each a small damage to a right one: what comes back is an answer or a fault of the contract. */
class MadeUpMessagesTest {

    private static final Set<String> SAID = Set.of(
            "SubmitPetitionResponse",
            "GetPetitionResponse",
            "ListPetitionsResponse",
            "InvalidRequest",
            "NotFound",
            "NotSignedIn");

    private static SoapServer server;

    @BeforeContainer
    static void start() throws Exception {
        server = SoapServer.start();
    }

    @AfterContainer
    static void stop() {
        server.close();
    }

    @BeforeTry
    void forgetWhatWasAsked() {
        server.desk().drafts().clear();
    }

    /** The envelope and its header. */
    @Property(tries = 400)
    void aDamagedEnvelopeIsAnsweredInTheWordsOfTheContract(@ForAll("damages") List<Damage> damages) throws Exception {
        answered(server.post("text/xml; charset=UTF-8", damaged(Envelope.of(Envelope.get()), damages)));
    }

    /** The body of SubmitPetition, with parts. */
    @Property(tries = 300)
    void aDamagedMessageWithPartsIsAnsweredInTheWordsOfTheContract(
            @ForAll("damages") List<Damage> damages, @ForAll("lines") String line) throws Exception {
        String whole = "--edge\r\nContent-Type: application/xop+xml\r\nContent-ID: <r>\r\n\r\n"
                + Envelope.of(Envelope.submit("<p:attachment><p:name>a</p:name><p:data><xop:Include " + Envelope.XOP
                        + " href=\"cid:a\"/></p:data></p:attachment>"))
                + "\r\n--edge\r\nContent-ID: <a>\r\n" + line + "\r\n\r\nabc\r\n--edge--\r\n";
        answered(server.post("multipart/related; boundary=edge; start=\"<r>\"", damaged(whole, damages)));
    }

    /** The security header alone. */
    @Property(tries = 1000)
    void aDamagedSecurityHeaderIsReadOrRefused(@ForAll("damages") List<Damage> damages) {
        String header = "<wsse:Security xmlns:wsse=\"" + SecurityHeader.WSSE + "\" xmlns:wsu=\"" + SecurityHeader.WSU
                + "\">" + Envelope.token("mật khẩu", Envelope.nonce(), SoapServer.NOW)
                + Envelope.stamp(SoapServer.NOW) + "</wsse:Security>";
        org.w3c.dom.Element element;
        try {
            element = StaxUtils.read(new StringReader(new String(damaged(header, damages), StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (javax.xml.stream.XMLStreamException | RuntimeException noXml) {
            return;
        }
        refusedAtMost(
                () -> SecurityHeader.of(element).checkTimes(SoapServer.NOW, SecurityGate.OLDEST, SecurityGate.AHEAD));
    }

    /** Days, choices, numbers, ids and cursors. */
    @Property(tries = 2000)
    void aMadeUpValueIsReadOrRefused(@ForAll("values") String value) {
        for (String name : List.of("day", "type", "number", "flag", "id", "text")) {
            Tree tree = Tree.of("x", List.of(Tree.leaf(name, value)));
            refusedAtMost(() -> {
                Fields fields = new Fields(tree);
                fields.day("day");
                fields.choice("type", PetitionType.class);
                fields.number("number", 1, 200);
                fields.flag("flag");
                fields.id("id");
                fields.text("text", 100);
                fields.check();
            });
        }
    }

    /** A whole body read from text. */
    @Property(tries = 1000)
    void aDamagedBodyIsReadOrRefused(@ForAll("damages") List<Damage> damages) {
        String body = Envelope.submit("<p:content>a</p:content><p:unit>b</p:unit><p:attachment><p:name>a</p:name>"
                        + "<p:data>AQIDBAUGBwgJCgsM</p:data></p:attachment>")
                .replaceFirst("<p:SubmitPetition", "<p:SubmitPetition xmlns:p=\"" + Contract.NAMESPACE + "\"");
        refusedAtMost(() -> {
            javax.xml.stream.XMLStreamReader reader = StaxUtils.createXMLStreamReader(
                    new StringReader(new String(damaged(body, damages), StandardCharsets.UTF_8)));
            try {
                reader.nextTag();
            } catch (javax.xml.stream.XMLStreamException noXml) {
                return;
            }
            Submission.of(new TreeReader(reader).read(), new Parts(List.of()));
        });
    }

    private static void answered(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 500);
        assertThat(answer.said()).as(answer.text()).isIn(SAID);
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private interface Reading {
        void read() throws Exception;
    }

    private static void refusedAtMost(Reading reading) {
        try {
            reading.read();
        } catch (RefusedException expected) {
            assertThat(expected.refusal().detail().name()).isIn(SAID);
        } catch (Exception other) {
            throw new AssertionError("neither read nor refused", other);
        }
    }

    /** Cuts {@code length} bytes out at a place, given in thousandths, and puts something else there. */
    record Damage(int place, int length, String instead) {}

    private static byte[] damaged(String text, List<Damage> damages) {
        String damaged = text;
        for (Damage damage : damages) {
            int at = (int) ((long) damaged.length() * damage.place() / 1_000);
            int end = Math.min(damaged.length(), at + damage.length());
            damaged = damaged.substring(0, at) + damage.instead() + damaged.substring(end);
        }
        return damaged.getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                "<",
                ">",
                "&",
                "&#0;",
                "&#x1;",
                "&lt;",
                "]]>",
                "<![CDATA[a]]>",
                "<!-- -->",
                "<?a b?>",
                "<p:a/>",
                "</p:a>",
                "\"",
                "'",
                "=",
                "\u0000",
                "\uD800",
                "\u202E",
                "é",
                "😀",
                " ",
                "\n",
                "--edge",
                "--edge--",
                "\r\n\r\n",
                "<!DOCTYPE a>",
                "xmlns:p=\"urn:x\"",
                "</soap:Body>",
                "<soap:Header/>",
                "<wsse:Security/>",
                "p:",
                "1",
                "2026");
        Arbitrary<String> instead =
                Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(8));
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(0, 60),
                        instead)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "Content-Transfer-Encoding: base64",
                        "Content-Transfer-Encoding: quoted-printable",
                        "Content-Transfer-Encoding: klingon",
                        "Content-ID: <r>",
                        "Content-ID: <a>",
                        ":",
                        "x",
                        " x",
                        "Content-Type: a; charset=klingon",
                        "Content-Disposition: attachment; filename*=UTF-8''%"),
                Arbitraries.strings().ascii().ofMaxLength(40));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(120),
                Arbitraries.strings().withChars("0123456789-T:Z+ ").ofMaxLength(36),
                Arbitraries.of(
                        "2026-02-29",
                        "2024-02-29",
                        "2199-12-31",
                        "2026-00-00",
                        "9".repeat(18),
                        "9".repeat(19),
                        "-0",
                        "+1",
                        "true ",
                        "TRUE",
                        "COMPLAINT ",
                        "complaint",
                        "0190f1f0-0000-7000-8000-000000000001"));
    }
}
