/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.desk.Flaw.Reason;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.intake.PersonEntry;

/**
 * A petition as a caller sends it.
 *
 * @param key key of the request
 * @param draft what the desk is asked to take
 */
record Submission(Optional<String> key, PetitionDraft draft) {

    private static final String CID = "cid:";

    /**
     * Reads the request.
     *
     * @throws RefusedException if it is not of the contract
     */
    static Submission of(Tree request, Parts parts) {
        Fields fields = new Fields(request);
        Optional<String> key = fields.text("requestKey");
        PetitionDraft draft = new PetitionDraft(
                fields.choice("type", PetitionType.class),
                fields.day("receivedDay"),
                fields.text("source"),
                fields.each("sender", Submission::sender),
                fields.flag("anonymous").orElse(false),
                fields.number("signatories").map(Submission::inInt),
                fields.text("field"),
                fields.text("content"),
                fields.text("unit"),
                fields.text("matter"),
                fields.each("attachment", file -> attachment(file, parts)));
        if (!parts.isUsedUp()) {
            fields.flaw(Parts.FIELD, Reason.UNREADABLE, "mỗi tệp gửi kèm trong một phần tử attachment");
        }
        fields.check();
        return new Submission(key, draft);
    }

    /** What no whole number of Java can hold is out of the desk's range too. */
    private static int inInt(long number) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
    }

    private static PersonEntry sender(Fields fields) {
        return new PersonEntry(fields.text("name").orElse(""), fields.text("idNumber"), fields.text("address"));
    }

    private static Attachment attachment(Fields fields, Parts parts) {
        String name = fields.text("name").orElse("");
        String mediaType = fields.text("mediaType").orElse("");
        Optional<Tree> data = fields.required("data", fields.bytes("data"));
        Optional<byte[]> content = data.flatMap(element -> content(element, parts));
        if (data.isPresent() && content.isEmpty()) {
            fields.flaw(fields.path("data"), Reason.UNREADABLE, "base64, hoặc xop:Include đến một phần có thật");
        }
        return new Attachment(name, mediaType, content.orElseGet(() -> new byte[0]));
    }

    private static Optional<byte[]> content(Tree data, Parts parts) {
        if (!data.children().isEmpty()
                || (data.part().isPresent() && !data.text().isBlank())) {
            return Optional.empty();
        }
        try {
            if (data.part().isEmpty()) {
                return Optional.of(Base64.getDecoder().decode(data.text().replaceAll("\\s+", "")));
            }
            String href = data.part().get();
            return href.startsWith(CID)
                    ? parts.take(
                            URLDecoder.decode(href.substring(CID.length()).replace("+", "%2B"), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
