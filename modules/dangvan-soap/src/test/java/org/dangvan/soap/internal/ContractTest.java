/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Receipt;
import org.dangvan.casework.api.DeadlineView;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.soap.internal.SoapServer.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What is answered, and what is taken, is what the WSDL and the XSD say. */
class ContractTest {

    private static SoapServer server;
    private static Schema schema;

    @BeforeAll
    static void start() throws Exception {
        server = SoapServer.start();
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(Contract.xsd())));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyAnswerIsValid() throws Exception {
        for (String body : List.of(
                Envelope.get(),
                Envelope.submit("<p:signatories>2</p:signatories>"),
                "<p:ListPetitions/>",
                reply(),
                "<p:GetPetition><p:id>0190f1f0-0000-7000-8000-00000000ffff</p:id></p:GetPetition>",
                "<p:GetPetition/>",
                "<p:NoSuch/>")) {
            valid(server.post(Envelope.of(body)).element());
        }
        valid(server.post(Envelope.of("", Envelope.get())).element());
        for (Outcome<org.dangvan.casework.api.PetitionView> outcome :
                List.<Outcome<org.dangvan.casework.api.PetitionView>>of(
                        new Outcome.Changed<>(7),
                        new Outcome.KeyReused<>(),
                        new Outcome.KeyInFlight<>(),
                        new Outcome.Missing<>())) {
            server.desk().answering(() -> outcome);
            valid(server.post(Envelope.of(reply())).element());
        }
        server.desk().answering(() -> {
            throw new IllegalStateException("planted");
        });
        valid(server.post(Envelope.of(reply())).element());
    }

    @Test
    void whatIsTakenIsValidToo() throws Exception {
        valid(parse(Envelope.get()));
        valid(parse(reply()));
        valid(parse(Envelope.submit("<p:anonymous>false</p:anonymous><p:signatories>2</p:signatories>"
                + "<p:attachment><p:name>a</p:name><p:data>AQID</p:data></p:attachment>")));
        assertThatThrownBy(() -> valid(parse(Envelope.submit("<p:type>MIXED</p:type>"))))
                .hasMessageContaining("cvc-");
    }

    @Test
    void theChoicesOfTheXsdAreThoseOfThePlatform() throws Exception {
        choices("PetitionType", PetitionType.values());
        choices("PetitionState", PetitionFilter.State.values());
        choices("DeadlineState", DeadlineView.State.values());
        choices("StepKind", Receipt.Kind.values());
        choices("FlawReason", Flaw.Reason.values());
        choices("SignInReason", Refusal.SignInReason.values());
    }

    @Test
    void theWsdlTellsTheAddressOfTheSettings() throws Exception {
        Answer wsdl = server.send(HttpRequest.newBuilder(java.net.URI.create(server.address() + "?wsdl")));

        assertThat(wsdl.status()).isEqualTo(200);
        assertThat(wsdl.text())
                .contains("<soap:address location=\"" + SoapServer.PUBLIC + "\"/>")
                .contains("schemaLocation=\"" + SoapServer.PUBLIC + "?xsd=petitions-1.xsd\"")
                .doesNotContain("127.0.0.1");
        Answer xsd =
                server.send(HttpRequest.newBuilder(java.net.URI.create(server.address() + "?xsd=petitions-1.xsd")));
        assertThat(xsd.text()).isEqualTo(Contract.xsd());
    }

    @Test
    void whatIsNoMessageIsAnsweredByHttp() {
        assertThat(server.send(HttpRequest.newBuilder(server.address())).status())
                .isEqualTo(400);
        assertThat(server.send(HttpRequest.newBuilder(server.address().resolve("/services/")))
                        .status())
                .isEqualTo(404);
        assertThat(server.send(HttpRequest.newBuilder(server.address()).DELETE())
                        .status())
                .isEqualTo(405);
        assertThat(server.send(HttpRequest.newBuilder(server.address())
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void theAddressFallsBackToWhereThePlatformListens() {
        assertThat(PetitionsServlet.address(" https://dv.vn/ ", "127.0.0.1", 8181))
                .isEqualTo("https://dv.vn/services/petitions");
        assertThat(PetitionsServlet.address("", "0.0.0.0", 8282)).isEqualTo("http://127.0.0.1:8282/services/petitions");
    }

    private static void choices(String type, Enum<?>[] values) throws Exception {
        XPath path = XPathFactory.newInstance().newXPath();
        org.w3c.dom.NodeList found = (org.w3c.dom.NodeList) path.evaluate(
                "//*[local-name()='simpleType'][@name='" + type + "']//*[local-name()='enumeration']/@value",
                new InputSource(new StringReader(Contract.xsd())),
                javax.xml.xpath.XPathConstants.NODESET);
        assertThat(java.util.stream.IntStream.range(0, found.getLength())
                        .mapToObj(at -> found.item(at).getNodeValue()))
                .containsExactly(Arrays.stream(values).map(Enum::name).toArray(String[]::new));
    }

    private static void valid(Element element) throws Exception {
        schema.newValidator().validate(new DOMSource(element));
    }

    private static Element parse(String body) throws Exception {
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        String text = body.replaceFirst("^<(p:\\w+)", "<$1 xmlns:p=\"" + Contract.NAMESPACE + "\"");
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    private static String reply() {
        return "<p:RecordReply><p:id>" + OpenDesk.KNOWN + "</p:id><p:version>4</p:version>"
                + "<p:day>2026-11-21</p:day><p:outcome>Đã giải quyết</p:outcome></p:RecordReply>";
    }
}
