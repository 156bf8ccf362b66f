/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no JSON, or not the JSON asked for, is refused with the field, the place and what is expected. */
class BadJsonTest {

    private static Office office;

    @BeforeAll
    static void open() throws Exception {
        office = Office.open();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
            {"receivedDay":"2026-02-31"}                  ~ receivedDay      ~ 2026-11-22
            {"receivedDay":"22/11/2026"}                  ~ receivedDay      ~ 2026-11-22
            {"receivedDay":"+99999-01-01"}                ~ receivedDay      ~ 2026-11-22
            {"receivedDay":""}                            ~ receivedDay      ~ 2026-11-22
            {"receivedDay":[2026,11,22]}                  ~ receivedDay      ~ 2026-11-22
            {"receivedDay":20260}                         ~ receivedDay      ~ 2026-11-22
            {"receivedDay":"2026-11-22T00:00:00Z"}        ~ receivedDay      ~ 2026-11-22
            {"type":"complaint"}                          ~ type             ~ COMPLAINT, DENUNCIATION
            {"type":" COMPLAINT"}                         ~ type             ~ COMPLAINT, DENUNCIATION
            {"type":0}                                    ~ type             ~ COMPLAINT, DENUNCIATION
            {"type":""}                                   ~ type             ~ COMPLAINT, DENUNCIATION
            {"type":{}}                                   ~ type             ~ COMPLAINT, DENUNCIATION
            {"anonymous":"true"}                          ~ anonymous        ~ true hoặc false
            {"anonymous":1}                               ~ anonymous        ~ true hoặc false
            {"anonymous":""}                              ~ anonymous        ~ true hoặc false
            {"signatories":"5"}                           ~ signatories      ~ số nguyên
            {"signatories":""}                            ~ signatories      ~ số nguyên
            {"signatories":5.0}                           ~ signatories      ~ số nguyên
            {"signatories":1e2}                           ~ signatories      ~ số nguyên
            {"signatories":99999999999}                   ~ signatories      ~ số nguyên
            {"signatories":true}                          ~ signatories      ~ số nguyên
            {"content":5}                                 ~ content          ~ chữ
            {"content":true}                              ~ content          ~ chữ
            {"content":["a"]}                             ~ content          ~ chữ
            {"content":{"a":1}}                           ~ content          ~ chữ
            {"senders":{"name":"A"}}                      ~ senders          ~ danh sách
            {"senders":"A"}                               ~ senders          ~ danh sách
            {"senders":""}                                ~ senders          ~ danh sách
            {"senders":[null]}                            ~ senders[0]       ~ null
            {"senders":["A"]}                             ~ senders[0]       ~ đối tượng
            {"senders":[""]}                              ~ senders[0]       ~ đối tượng
            {"senders":[{"name":"A"},{"name":1}]}         ~ senders[1].name  ~ chữ
            {"senders":[{"nane":"A"}]}                    ~ senders[0].nane  ~ idNumber, name
            {"sender":"A"}                                ~ sender           ~ senders
            {"type":"OTHER","type":"MIXED"}               ~ type             ~ hai lần
            {"senders":[{"name":"A","name":"B"}]}         ~ senders[0].name  ~ hai lần
            """)
    void aFieldOfTheWrongKindIsNamedWithWhatIsExpected(String body, String field, String expected) throws Exception {
        JsonNode problem = refused(office.server.post("/api/v1/petitions", body), 400);

        assertThat(problem.get("field").asText()).isEqualTo(field);
        assertThat(problem.get("detail").asText()).startsWith(field + ": ").contains(expected, "dòng 1, cột ");
        assertThat(problem.get("errors").get(0).get("field").asText()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
            null                   ~ thiếu nội dung
            []                     ~ một đối tượng
            "đơn"                  ~ một đối tượng
            5                      ~ một đối tượng
            {                      ~ dòng 1, cột 2
            {}{}                   ~ JSON
            {"type"}               ~ dòng 1
            {'type':'OTHER'}       ~ dòng 1
            {"a":1,}               ~ dòng 1
            <xml/>                 ~ dòng 1
            {"signatories":NaN}    ~ dòng 1
            {"content":"\\uD83"}   ~ dòng 1
            """)
    void whatIsNoObjectIsRefusedWithItsPlace(String body, String told) throws Exception {
        JsonNode problem = refused(office.server.post("/api/v1/petitions", body), 400);

        assertThat(problem.get("detail").asText()).containsIgnoringCase(told);
    }

    @Test
    void anEmptyBodyIsSaidToBeMissing() throws Exception {
        assertThat(refused(office.server.post("/api/v1/petitions", ""), 400)
                        .get("detail")
                        .asText())
                .contains("thiếu nội dung");
    }

    @Test
    void deepNestingLongNamesAndLongTextsEndAtALimit() throws Exception {
        String deep = "{\"senders\":" + "[".repeat(100_000);
        assertThat(refused(office.server.post("/api/v1/petitions", deep), 400)
                        .get("detail")
                        .asText())
                .isNotEmpty();
        String unknown = "{\"x\":" + "[".repeat(60) + "]".repeat(60) + "}";
        refused(office.server.post("/api/v1/petitions", unknown), 400);
        String name = "{\"" + "x".repeat(60_000) + "\":1}";
        refused(office.server.post("/api/v1/petitions", name), 400);
        String number = "{\"signatories\":" + "9".repeat(10_000) + "}";
        refused(office.server.post("/api/v1/petitions", number), 400);
        String text = "{\"content\":\"" + "x".repeat((1 << 20) + 10) + "\"}";
        refused(office.server.post("/api/v1/petitions", text), 400);
    }

    @Test
    void aNameOfOneMegabyteReachesTheDeskWhichTellsItsLimit() throws Exception {
        String name = "x".repeat(1 << 20);
        HttpResponse<String> answer = office.server.post(
                "/api/v1/petitions", Office.PETITION.replace("\"anonymous\":true", "\"source\":\"" + name + "\""));

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void onlyUtf8IsTaken() throws Exception {
        assertThat(refused(
                                sent(
                                        "application/json; charset=ISO-8859-1",
                                        Office.PETITION.getBytes(StandardCharsets.UTF_8)),
                                415)
                        .get("detail")
                        .asText())
                .contains("ISO-8859-1");
        byte[] broken = Office.PETITION.replace("COMPLAINT", "\u00ff").getBytes(StandardCharsets.ISO_8859_1);
        refused(sent("application/json", broken), 400);
        refused(sent("application/json", new byte[] {0, 0, 0, '{', 0x7f, 0x7f, 0x7f, 0x7f}), 400);
        assertThat(sent("application/json; charset=utf-8", Office.PETITION.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void anotherTypeOfContentIsRefused() throws Exception {
        byte[] body = Office.PETITION.getBytes(StandardCharsets.UTF_8);
        for (String type : new String[] {"text/plain", "application/xml", "application/x-www-form-urlencoded", "*/*"}) {
            assertThat(sent(type, body).statusCode()).as(type).isIn(400, 415);
        }
        HttpResponse<String> untyped = office.server.send(
                office.server.request("/api/v1/petitions").POST(HttpRequest.BodyPublishers.ofByteArray(body)));
        assertThat(untyped.statusCode()).isIn(201, 415);
    }

    @Test
    void markupAndOddLettersReachTheDeskAsTheyAre() throws Exception {
        String odd = "<script>alert(1)</script> \\ud83d\\ude00 \\u202e ${jndi:ldap://x} ' or 1=1 --";
        HttpResponse<String> answer = office.server.post(
                "/api/v1/petitions", Office.PETITION.replace("\"anonymous\":true", "\"content\":\"" + odd + "\""));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Json.mapper().readTree(answer.body()).get("content").asText())
                .isEqualTo("<script>alert(1)</script> 😀 \u202e ${jndi:ldap://x} ' or 1=1 --");
    }

    private static HttpResponse<String> sent(String type, byte[] body) throws Exception {
        return office.server.send(office.server
                .request("/api/v1/petitions")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private static JsonNode refused(HttpResponse<String> answer, int status) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "jackson", "\tat ");
        return Json.mapper().readTree(answer.body());
    }
}
