/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** The platform is killed in the middle of a file: nothing of it counts, and sent again every row counts once. */
abstract class CrashInImportScenario {

    private static final int ROWS = 12_000;
    private static final int SECONDS = 180;
    private static final String UNIT = "UBND huyện Võ Nhai";

    private static final String HALF_YEAR = Office.REPORT + "?from=2020-01-01&to=2020-06-30";

    abstract Platform platform();

    @Test
    void aCrashInTheMiddleLeavesNothingOfTheFile() throws Exception {
        byte[] sheet = LargeSheet.of(ROWS, UNIT);
        awaitPack();
        ImportJob broken = ImportJob.send(platform(), sheet);
        assertThat(broken.recording()).isBetween(1, ROWS - 1);

        platform().crash();
        awaitPack();

        assertThat(broken.state()).isEqualTo("interrupted");
        assertThat(broken.standing().get("problem").get("detail").asText()).contains("chưa ghi gì");
        assertThat(received()).isZero();
        JsonNode report = ImportJob.send(platform(), sheet).report(SECONDS);
        assertThat(report.get("added").asInt()).as(report.toString()).isEqualTo(ROWS);
        JsonNode again = ImportJob.send(platform(), sheet).report(SECONDS);
        assertThat(again.get("unchanged").asInt()).isEqualTo(ROWS);
        assertThat(received()).isEqualTo(ROWS);
    }

    private void awaitPack() throws Exception {
        platform().await("in force", () -> platform().get(HALF_YEAR).statusCode() == 200);
    }

    /** Petitions that the reports count. */
    private int received() throws Exception {
        JsonNode report = Answers.json(platform().get(HALF_YEAR));
        return Integer.parseInt(Answers.figures(report).get("petitions").replaceAll("\\D", ""));
    }
}
