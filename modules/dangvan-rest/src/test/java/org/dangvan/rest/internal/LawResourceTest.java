/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawResourceTest {

    private static Office office;

    @BeforeAll
    static void open() throws Exception {
        office = Office.open();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aDayIsComputedWithItsReceiptAndItsSentence() throws Exception {
        HttpResponse<String> answer = office.server.post(
                "/api/v1/law/deadlines",
                """
                {"rule": "denunciation.settlement", "start": "2026-03-02", "facts": {"complex": 1},
                 "extensions": [{"decided": "2026-03-20", "reason": "chờ giám định"}],
                 "suspensions": [{"from": "2026-03-10", "resumed": "2026-03-12"}]}
                """);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "\"dueDay\":\"2026-05-04\"",
                        "\"unrolledDay\":\"2026-05-03\"",
                        "Thụ lý tố cáo ngày thứ Hai 02/03/2026.",
                        "Theo Điều 30, 25/2018/QH14, thời hạn “Giải quyết tố cáo” là 30 ngày, tính từ ngày hôm sau.",
                        "Từ thứ Ba 10/03/2026: tạm đình chỉ, không tính 2 ngày đến hết 11/03/2026.",
                        "Gia hạn ngày thứ Sáu 20/03/2026: thêm 30 ngày: chờ giám định.",
                        "Ngày cuối rơi vào Chủ nhật 03/05/2026 là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo.",
                        "Hạn cuối là hết thứ Hai 04/05/2026.");
    }

    @Test
    void aCaseSaysUnderWhichTextItStands() throws Exception {
        String question = "{\"rule\":\"denunciation.settlement\",\"start\":\"2026-07-10\",\"act\":\"2026-07-20\","
                + "\"events\":{\"denunciation.received\":\"2026-06-01\"}}";

        assertThat(office.server.post("/api/v1/law/deadlines", question).body())
                .contains(
                        "\"regimes\":[{\"aspect\":\"settlement\",\"label\":\"Giải quyết\",\"on\":\"2026-07-01\"",
                        "Đã nhận được tố cáo trước ngày 01/07/2026: tiếp tục theo quy định cũ",
                        "\"transition\":{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                         | Thiếu giá trị này",
                "{'rule': 'denunciation.settlment', 'start': '2026-03-02'}                  | Không có thời hạn",
                "{'rule': 'denunciation.grounds', 'start': '2026-03-02'}                    | Không có thời hạn",
                "{'rule': 'denunciation.settlement'}                                        | Thiếu giá trị này",
                "{'rule': 'denunciation.settlement', 'start': '2018-12-31'}                 | không có hiệu lực ngày 31/12/2018",
                "{'rule': 'denunciation.settlement', 'start': '2026-03-02', 'facts': {'complx': 1}} | Không dùng được từ",
                "{'rule': 'denunciation.settlement', 'start': '2026-03-02', 'time': '8h'}   | Đây không phải giờ",
                "{'rule': 'denunciation.settlement', 'start': '2026-03-02', 'suspensions': [{'resumed': '2026-03-12'}]} | Tiếp tục mà không có tạm đình chỉ",
                "{'rule': 'denunciation.settlement', 'start': '2026-03-02', 'suspensions': [{'from': '2026-03-12'}]}    | Thời hạn đang dừng từ 12/03/2026",
                "{'rule': 'denunciation.settlement', 'start': '2026-03-02', 'suspensions': [{'from': '2026-03-12', 'resumed': '2026-03-11'}]} | đứng trước",
                "{'rule': 'denunciation.settlement', 'start': '2026-03-02', 'extensions': [{'decided': '2026-03-20'}]}  | không được gia hạn",
                "{'rule': 'denunciation.settlement', 'start': '2026-03-02', 'suspensions': [{'from': '2026-03-12'}, {'from': '2026-03-14'}]} | Tạm đình chỉ khi lần trước chưa kết thúc"
            })
    void aQuestionThatCannotBeAnsweredIsRefusedWithTheReason(String question, String why) throws Exception {
        HttpResponse<String> answer = office.server.post("/api/v1/law/deadlines", question.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(why, "\"errors\"");
    }

    @Test
    void theLawOfTwoDaysStandsSideBySide() throws Exception {
        assertThat(office.server.get("/api/v1/law?on=2018-12-31&and=2019-01-01").body())
                .contains(
                        "\"days\":[\"2018-12-31\",\"2019-01-01\"]",
                        "\"differs\":true",
                        "{\"day\":\"2018-12-31\",\"after\":{",
                        "{\"day\":\"2019-01-01\",\"inForce\":{\"text\":\"30 ngày; phức tạp: gia hạn tối đa 1 lần, mỗi lần 30 ngày\"");
    }

    @Test
    void aYearSaysWhetherItIsDecided() throws Exception {
        assertThat(office.server.get("/api/v1/law/calendar/2026").body())
                .contains("\"day\":\"2026-04-30\"", "\"recorded\":\"2025-12-25\"")
                .doesNotContain("provisional");
        assertThat(office.server.get("/api/v1/law/calendar/2027").body())
                .contains("\"provisional\":\"Chưa có lịch nghỉ");
        assertThat(office.server.get("/api/v1/law/calendar/20x").statusCode()).isEqualTo(400);
    }
}
