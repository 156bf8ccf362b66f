/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.desk.Handling;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.desk.VisitDraft;
import org.dangvan.casework.api.intake.PersonEntry;

/** A whole request in 64 hexadecimal digits: the same wherever it comes in and however it was written down. */
final class RequestDigest {

    private final MessageDigest digest;

    private RequestDigest(String kind) {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
        add(Optional.of(kind));
    }

    static String of(PetitionDraft draft) {
        RequestDigest request = new RequestDigest("petition");
        request.add(draft.type());
        request.add(draft.receivedDay());
        request.add(draft.source());
        request.add(Optional.of(draft.senders().size()));
        draft.senders().forEach(request::add);
        request.add(Optional.of(draft.anonymous()));
        request.add(draft.signatories());
        List.of(draft.field(), draft.content(), draft.unit(), draft.matter()).forEach(request::add);
        for (Attachment file : draft.attachments()) {
            request.add(Optional.of(file.name()));
            request.add(Optional.of(file.mediaType()));
            request.add(file.content());
        }
        return request.hex();
    }

    static String of(VisitDraft draft) {
        RequestDigest request = new RequestDigest("visit");
        request.add(draft.day());
        draft.person().ifPresent(request::add);
        List.of(draft.field(), draft.content(), draft.unit(), draft.matter(), draft.result())
                .forEach(request::add);
        request.add(draft.repeated());
        return request.hex();
    }

    static String of(String petition, Handling handling, long version) {
        RequestDigest request = new RequestDigest("handling");
        request.add(Optional.of(petition));
        request.add(handling.day());
        request.add(handling.outcome());
        request.add(handling.replyNumber());
        request.add(Optional.of(version));
        return request.hex();
    }

    static String of(String petition, PetitionAccess access, long version) {
        RequestDigest request = new RequestDigest("access");
        request.add(Optional.of(petition));
        request.add(access.assignee());
        request.add(Optional.of(access.sealed()));
        request.add(Optional.of(version));
        return request.hex();
    }

    private void add(PersonEntry person) {
        add(Optional.of(person.name()));
        add(person.idNumber());
        add(person.address());
    }

    private void add(Optional<?> value) {
        if (value.isEmpty()) {
            digest.update((byte) 0);
        } else {
            digest.update((byte) 1);
            add(value.get().toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** With the length before it, so that no two lists of values run together. */
    private void add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
