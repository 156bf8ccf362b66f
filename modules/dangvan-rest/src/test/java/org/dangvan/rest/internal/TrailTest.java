/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Right;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the journal is told of requests. */
class TrailTest {

    private Office office;

    @BeforeEach
    void open() throws Exception {
        office = Office.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsNotTheirsIsToldWithWhereItWasAskedFrom() throws Exception {
        office.gate.limit(Right.EVENT_READ, Reach.none());
        assertThat(office.server.get("/api/v1/events").statusCode()).isEqualTo(403);
        assertThat(office.server
                        .get("/api/v1/petitions/00000000-0000-7000-8000-000000000009/history")
                        .statusCode())
                .isEqualTo(404);

        assertThat(office.journal.lines)
                .containsExactly(
                        "admin | REFUSED | /api/v1/events | rest 127.0.0.1",
                        "admin | REFUSED | /api/v1/petitions/00000000-0000-7000-8000-000000000009/history | rest 127.0.0.1");
    }

    @Test
    void aFileIsGivenOnlyOnceTheJournalTellsOfIt() throws Exception {
        String file = office.petition() + "/attachments/" + MemoryDesk.FILE;
        assertThat(office.server.get(file).statusCode()).isEqualTo(200);
        assertThat(office.journal.lines).containsExactly("admin | EXPORTED | " + file + " | rest 127.0.0.1");

        office.journal.away = true;
        assertThat(office.server.get(file).statusCode()).isEqualTo(503);
    }

    @Test
    void aSealedRecordIsShownOnlyOnceTheJournalTellsOfIt() throws Exception {
        String open = office.petition();
        String sealed = Office.path(office.server
                .post("/api/v1/petitions", Office.PETITION.replace("COMPLAINT", "DENUNCIATION"))
                .headers()
                .firstValue("Location")
                .orElseThrow());
        assertThat(office.server.get(open).statusCode()).isEqualTo(200);
        assertThat(office.journal.lines).isEmpty();

        assertThat(office.server.get(sealed).statusCode()).isEqualTo(200);
        assertThat(office.journal.lines).singleElement().asString().startsWith("admin | SEALED_READ | ");
        office.journal.away = true;
        assertThat(office.server.get(sealed).statusCode()).isEqualTo(503);
        assertThat(office.server.get(open).statusCode()).isEqualTo(200);
    }
}
