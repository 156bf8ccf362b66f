/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.soap.internal.SoapServer.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PetitionsServletTest {

    private SoapServer server;

    @BeforeEach
    void start() throws Exception {
        server = SoapServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPetitionIsGivenToWhoSignsIn() throws Exception {
        Answer answer = server.post(Envelope.of(Envelope.get()));

        assertThat(answer.text()).contains("Nguyễn Thị Ánh");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.said()).isEqualTo("GetPetitionResponse");
        assertThat(answer.of("version")).isEqualTo("4");
        assertThat(server.account().lastAddress()).isEqualTo("127.0.0.1");
    }

    @Test
    void theJournalIsToldOfWhatIsNotTheirs() throws Exception {
        server.gate().limit(Right.PETITION_READ, Reach.none());
        assertThat(server.post(Envelope.of(Envelope.get())).said()).isEqualTo("NotAllowed");

        assertThat(server.journal().lines)
                .containsExactly(OneAccount.NAME + " | REFUSED | /services/petitions GetPetition | soap 127.0.0.1");
    }

    @Test
    void aPetitionIsTakenWithEverythingThatIsSaidOfIt() throws Exception {
        Answer answer = server.post(Envelope.of("<p:SubmitPetition><p:requestKey>k-1</p:requestKey>"
                + "<p:type>COMPLAINT</p:type><p:receivedDay>2026-11-20</p:receivedDay><p:source>Bưu điện</p:source>"
                + "<p:sender><p:name>A</p:name><p:idNumber>019</p:idNumber></p:sender><p:sender><p:name>B</p:name>"
                + "</p:sender><p:anonymous>false</p:anonymous><p:signatories>7</p:signatories><p:field>Đất</p:field>"
                + "<p:content>dòng một\ndòng &amp; hai</p:content><p:unit>so-tn</p:unit><p:matter>VV-1</p:matter>"
                + "</p:SubmitPetition>"));

        assertThat(answer.said()).as(answer.text()).isEqualTo("SubmitPetitionResponse");
        assertThat(answer.of("repeated")).isEqualTo("false");
        PetitionDraft draft = server.desk().drafts().get(0);
        assertThat(draft.type()).contains(PetitionType.COMPLAINT);
        assertThat(draft.senders()).extracting("name").containsExactly("A", "B");
        assertThat(draft.content()).contains("dòng một\ndòng & hai");
        assertThat(draft.signatories()).contains(7);
        assertThat(server.desk().requester().key()).contains("k-1");
        assertThat(server.desk().requester().account()).isEqualTo(OneAccount.NAME);
    }

    @Test
    void filesComeBesideTheEnvelope() throws Exception {
        byte[] scan = new byte[300_000];
        scan[7] = 42;
        String file = "<p:attachment><p:name>đơn.pdf</p:name><p:mediaType>application/pdf</p:mediaType><p:data>"
                + "<xop:Include " + Envelope.XOP + " href=\"cid:scan%40x\"/></p:data></p:attachment>"
                + "<p:attachment><p:name>b</p:name><p:data>AQID</p:data></p:attachment>";

        Answer answer = server.postWithParts(Envelope.of(Envelope.submit(file)), Map.of("scan@x", scan));

        assertThat(answer.said()).as(answer.text()).isEqualTo("SubmitPetitionResponse");
        PetitionDraft draft = server.desk().drafts().get(0);
        assertThat(draft.attachments()).extracting("name").containsExactly("đơn.pdf", "b");
        assertThat(draft.attachments().get(0).content()).isEqualTo(scan);
        assertThat(draft.attachments().get(1).content()).containsExactly(1, 2, 3);
    }

    @Test
    void aListIsFilteredAndGoesOn() throws Exception {
        Answer answer = server.post(Envelope.of("<p:ListPetitions><p:q>anh</p:q><p:state>OPEN</p:state>"
                + "<p:receivedFrom>2026-11-01</p:receivedFrom><p:limit>2</p:limit><p:cursor>mark</p:cursor>"
                + "</p:ListPetitions>"));

        assertThat(answer.said()).isEqualTo("ListPetitionsResponse");
        assertThat(answer.of("nextCursor")).isEqualTo("mark");
        assertThat(server.desk().filter().text()).contains("anh");
        assertThat(server.desk().filter().state()).contains(PetitionFilter.State.OPEN);
        assertThat(server.desk().filter().asOf()).isEqualTo("2026-11-22");
    }

    @Test
    void whatIsLeftEmptyFiltersNothing() throws Exception {
        Answer answer = server.post(Envelope.of("<p:ListPetitions><p:q>  </p:q><p:unit> </p:unit></p:ListPetitions>"));

        assertThat(answer.said()).as(answer.text()).isEqualTo("ListPetitionsResponse");
        assertThat(server.desk().filter().text()).isEmpty();
        assertThat(server.desk().filter().unit()).isEmpty();
    }

    @Test
    void aForgedCursorIsRefusedByName() throws Exception {
        Answer answer = server.post(Envelope.of("<p:ListPetitions><p:cursor>forged</p:cursor></p:ListPetitions>"));

        assertThat(answer.said()).isEqualTo("InvalidRequest");
        assertThat(answer.of("field")).isEqualTo("cursor");
    }

    @Test
    void aReplyIsRecorded() throws Exception {
        Answer answer = server.post(Envelope.of(reply("4")));

        assertThat(answer.said()).isEqualTo("RecordReplyResponse");
        assertThat(server.desk().handlings().get(0).replyNumber()).contains("12/TB");
    }

    @Test
    void eachOutcomeOfTheDeskHasItsFault() throws Exception {
        fault(new Outcome.Changed<>(9), "Changed", "version");
        fault(new Outcome.KeyReused<>(), "KeyReused", "requestKey");
        fault(new Outcome.KeyInFlight<>(), "KeyInFlight", "requestKey");
        fault(new Outcome.Missing<>(), "NotFound", "id");
        fault(refused("handledDay"), "InvalidRequest", "day");
        fault(refused("senders[0].name"), "InvalidRequest", "sender[0].name");
        fault(refused("Idempotency-Key"), "InvalidRequest", "requestKey");
    }

    private static Outcome<org.dangvan.casework.api.PetitionView> refused(String field) {
        return new Outcome.Refused<>(java.util.List.of(Flaw.of(field, Flaw.Reason.MISSING)));
    }

    private void fault(Outcome<org.dangvan.casework.api.PetitionView> outcome, String fault, String field)
            throws Exception {
        server.desk().answering(() -> outcome);
        Answer answer = server.post(Envelope.of(reply("4")));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.said()).isEqualTo(fault);
        assertThat(answer.of("field")).isEqualTo(field);
        assertThat(answer.text()).contains("xml:lang=\"vi\"").contains("Client</faultcode>");
    }

    @Test
    void whatNobodyForesawIsToldAsANumber() throws Exception {
        server.desk().answering(() -> {
            throw new IllegalStateException("bí mật");
        });
        Answer answer = server.post(Envelope.of(reply("4")));

        assertThat(answer.said()).isEqualTo("Unavailable");
        assertThat(answer.of("incident")).isNotEmpty();
        assertThat(answer.text()).doesNotContain("bí mật").doesNotContain("Exception");
        assertThat(answer.response().headers().firstValue("Retry-After")).isEqualTo(Optional.of("60"));
    }

    @Test
    void aStoreThatIsAwayIsToldWithTheTimeToComeBack() throws Exception {
        server.desk().answering(() -> {
            throw new org.dangvan.base.StoreUnavailableException("away", new IllegalStateException());
        });
        Answer answer = server.post(Envelope.of(reply("4")));

        assertThat(answer.said()).isEqualTo("Unavailable");
        assertThat(answer.of("retryAfterSeconds")).isEqualTo("60");
        assertThat(answer.text()).contains("Server</faultcode>");
    }

    @Test
    void whatXmlCannotCarryIsReplaced() throws Exception {
        server.desk().answering(() -> new Outcome.Done<>(OpenDesk.view("a\u0001b\uD800c😀"), false));

        assertThat(server.post(Envelope.of(reply("4"))).of("content")).isEqualTo("a\uFFFDb\uFFFDc😀");
    }

    private static String reply(String version) {
        return "<p:RecordReply><p:id>" + OpenDesk.KNOWN + "</p:id><p:version>" + version + "</p:version>"
                + "<p:day>2026-11-21</p:day><p:outcome>Đã giải quyết</p:outcome>"
                + "<p:replyNumber>12/TB</p:replyNumber></p:RecordReply>";
    }
}
