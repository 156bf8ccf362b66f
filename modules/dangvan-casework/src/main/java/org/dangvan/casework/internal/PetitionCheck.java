/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.desk.Flaw.Reason;
import org.dangvan.casework.api.desk.Limits;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.intake.PersonEntry;

/** What a petition must be before it is taken, field by field in the order of the draft. */
final class PetitionCheck {

    private static final int MEDIA_TYPE = 200;

    private final Checking checking;
    private final PetitionDraft cleaned;
    private final Optional<UnitView> unit;

    PetitionCheck(PetitionDraft draft, Checking checking) {
        this.checking = checking;
        checking.present("type", draft.type());
        checking.past("receivedDay", draft.receivedDay(), Limits.EARLIEST);
        Optional<String> source = checking.line("source", draft.source(), Limits.LABEL);
        List<PersonEntry> senders = senders(draft);
        signatories(draft);
        Optional<String> field = checking.line("field", draft.field(), Limits.LABEL);
        Optional<String> content = checking.lines("content", draft.content(), Limits.CONTENT);
        Optional<String> code = checking.line("unit", draft.unit(), Limits.UNIT);
        this.unit = checking.unit("unit", code, draft.receivedDay());
        Optional<String> matter = checking.line("matter", draft.matter(), Limits.LABEL);
        this.cleaned = new PetitionDraft(
                draft.type(),
                draft.receivedDay(),
                source,
                senders,
                draft.anonymous(),
                draft.signatories(),
                field,
                content,
                code,
                matter,
                files(draft));
    }

    PetitionDraft cleaned() {
        return cleaned;
    }

    Optional<UnitView> unit() {
        return unit;
    }

    private List<PersonEntry> senders(PetitionDraft draft) {
        if (draft.senders().isEmpty() && !draft.anonymous()) {
            checking.flaw("senders", Reason.SENDER_OR_ANONYMOUS);
        } else if (!draft.senders().isEmpty() && draft.anonymous()) {
            checking.flaw("anonymous", Reason.ANONYMOUS_WITH_SENDERS);
        }
        if (draft.senders().size() > Limits.SENDERS) {
            checking.flaw("senders", Reason.TOO_MANY, Limits.SENDERS);
            return List.of();
        }
        List<PersonEntry> senders = new ArrayList<>();
        for (int at = 0; at < draft.senders().size(); at++) {
            senders.add(checking.person("senders[" + at + "]", draft.senders().get(at)));
        }
        return senders;
    }

    private void signatories(PetitionDraft draft) {
        int signed = draft.signatories().orElse(Math.max(1, draft.senders().size()));
        if (signed < 1 || signed > Limits.SIGNATORIES) {
            checking.flaw("signatories", Reason.OUT_OF_RANGE, 1, Limits.SIGNATORIES);
        } else if (signed < draft.senders().size()) {
            checking.flaw(
                    "signatories", Reason.FEWER_THAN_SENDERS, draft.senders().size());
        }
    }

    private List<Attachment> files(PetitionDraft draft) {
        if (draft.attachments().size() > Limits.ATTACHMENTS) {
            checking.flaw("attachments", Reason.TOO_MANY, Limits.ATTACHMENTS);
            return List.of();
        }
        long bytes = 0;
        List<Attachment> files = new ArrayList<>();
        for (int at = 0; at < draft.attachments().size(); at++) {
            Attachment file = draft.attachments().get(at);
            String field = "attachments[" + at + "]";
            Optional<String> name = checking.required(field + ".name", Optional.of(file.name()), Limits.LABEL);
            Optional<String> type = checking.line(field + ".mediaType", Optional.of(file.mediaType()), MEDIA_TYPE);
            bytes += file.content().length;
            files.add(new Attachment(name.orElse(""), type.orElse("application/octet-stream"), file.content()));
        }
        if (bytes > Limits.ATTACHMENT_BYTES) {
            checking.flaw("attachments", Reason.TOO_LARGE, Limits.ATTACHMENT_BYTES >> 20);
        }
        return files;
    }
}
