/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two clients that are made from the WSDL, one of them not CXF's, and one that tries twice. A subclass names the database. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class SoapScenario {

    private static final String PATH = "/services/petitions";
    private static final String WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-";

    abstract Platform platform();

    @Test
    @Order(1)
    void theWsdlIsGivenToAnybodyWithTheAddressOfTheSettings() throws Exception {
        HttpResponse<String> wsdl =
                platform().send(HttpRequest.newBuilder(platform().uri(PATH + "?wsdl")));

        assertThat(wsdl.statusCode()).isEqualTo(200);
        assertThat(wsdl.body())
                .contains("<soap:address location=\"" + platform().url() + PATH + "\"/>");
    }

    @Test
    @Order(2)
    void aClientThatIsNotOursDoesAllOfIt() throws Exception {
        JsonNode seen = new ObjectMapper()
                .readTree(NodeClient.run(
                        platform().url() + PATH + "?wsdl", "admin", platform().password()));

        assertThat(seen.get("same").asBoolean()).isTrue();
        assertThat(seen.get("content").asText()).endsWith("bồi thường <từ npm>");
        assertThat(seen.get("size").asInt()).isEqualTo(300_000);
        assertThat(seen.get("due").asText()).contains("Điều ");
        assertThat(seen.get("listed").asBoolean()).isTrue();
        assertThat(seen.get("outcome").asText()).isEqualTo("Đã giải quyết");
        assertThat(seen.get("faults").properties())
                .extracting(fault -> fault.getKey() + " " + fault.getValue().asText())
                .containsExactly(
                        "changed Changed:version:1",
                        "reused KeyReused:requestKey:",
                        "future InvalidRequest:receivedDay:IN_FUTURE",
                        "missing NotFound:id:",
                        "digest NotSignedIn:Security/UsernameToken/Password:DIGEST_NOT_ACCEPTED");
        assertThat(platform()
                        .get("/api/v1/petitions/" + seen.get("id").asText())
                        .body())
                .contains("Hoàng Thị Đẹp");
    }

    @Test
    @Order(3)
    void aClientMadeByCxfFromTheWsdlDoesItToo() throws Exception {
        try (CxfClient client = CxfClient.of(
                platform().url() + PATH + "?wsdl", "admin", platform().password())) {
            String id = client.submit("Trần Văn Được", new byte[100_000]);

            assertThat(client.senderOf(id)).isEqualTo("Trần Văn Được");
            assertThat(client.faultOf("khong-phai-ma")).isEqualTo("InvalidRequest");
        }
    }

    @Test
    @Order(4)
    void aMessageIsBelievedOnceAlsoAfterARestart() throws Exception {
        String first = message();
        assertThat(post(first).body()).contains("ListPetitionsResponse");
        assertThat(post(first).body()).contains("REPLAYED");

        platform().restart();

        assertThat(post(first).body()).contains("REPLAYED");
        assertThat(post(message()).body()).contains("ListPetitionsResponse");
    }

    private HttpResponse<String> post(String message) throws Exception {
        return platform()
                .send(HttpRequest.newBuilder(platform().uri(PATH))
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(message)));
    }

    private String message() throws Exception {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header>"
                + security("admin", platform().password())
                + "</s:Header><s:Body><ListPetitions xmlns=\"urn:dangvan:petitions:1\"/></s:Body></s:Envelope>";
    }

    /** A header of now. */
    static String security(String account, String password) {
        byte[] nonce = new byte[16];
        new SecureRandom().nextBytes(nonce);
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return String.join(
                "",
                List.of(
                        "<w:Security xmlns:w=\"" + WSS + "secext-1.0.xsd\" xmlns:u=\"" + WSS + "utility-1.0.xsd\">",
                        "<w:UsernameToken><w:Username>" + account + "</w:Username><w:Password>" + password,
                        "</w:Password><w:Nonce>" + Base64.getEncoder().encodeToString(nonce) + "</w:Nonce>",
                        "<u:Created>" + now + "</u:Created></w:UsernameToken>",
                        "<u:Timestamp><u:Created>" + now + "</u:Created></u:Timestamp></w:Security>"));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
