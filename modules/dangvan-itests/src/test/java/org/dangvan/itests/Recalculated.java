/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.dangvan.base.LegalDay;

/** What the last change of the calendar did, as the interface and the shell tell it. */
record Recalculated(Platform platform, JsonNode last) {

    /** Waits until the calendar that is in force now has been counted by. */
    static Recalculated on(Platform platform) throws Exception {
        String calendar = Answers.json(platform.get("/api/v1/law/calendar/2020"))
                .get("version")
                .asText();
        platform.await("recalculation", () -> {
            JsonNode newest = newest(platform);
            return newest.path("after").asText().equals(calendar) && newest.hasNonNull("finishedAt");
        });
        return new Recalculated(platform, newest(platform));
    }

    private static JsonNode newest(Platform platform) throws Exception {
        return Answers.json(platform.get("/api/v1/recalculations?limit=1")).path(0);
    }

    void moved(String number, String before, String after, String dayOff) throws Exception {
        assertThat(last.get("reasons").toString()).contains(dayOff + " trước nghỉ, nay làm việc");
        String id = last.get("id").asText();
        JsonNode moves =
                Answers.json(Caller.at(platform).get("/api/v1/recalculations/" + id + "/deadlines?limit=500", 200));
        assertThat(moves.get("items")).hasSize(last.get("moved").asInt()).anySatisfy(move -> {
            assertThat(move.path("number").asText()).isEqualTo(number);
            assertThat(move.at("/before/dueDay").asText()).isEqualTo(before);
            assertThat(move.at("/after/dueDay").asText()).isEqualTo(after);
            assertThat(move.get("reasons").toString()).contains("trước: " + dayOff);
        });
        assertThat(platform.shell("dangvan:recalculations " + id))
                .contains(number + "  ", printed(before) + " → " + printed(after));
    }

    void everyReceiptGivesItsDayAgain() throws Exception {
        assertThat(platform.shell("dangvan:receipts-check")).contains("khác ngày: 0;", "không được lưu: 0.");
    }

    private static String printed(String day) {
        return LegalDay.print(LocalDate.parse(day));
    }
}
