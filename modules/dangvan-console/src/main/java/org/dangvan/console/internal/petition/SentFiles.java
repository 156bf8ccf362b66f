/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.Part;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.Limits;

/** The files that a form brings. */
final class SentFiles {

    private final List<Part> parts = new ArrayList<>();
    private final boolean sent;

    SentFiles(HttpServletRequest request) throws IOException, ServletException {
        String type = request.getContentType();
        this.sent = type != null && type.startsWith("multipart/");
        if (sent) {
            for (Part part : request.getParts()) {
                if (part.getName().equals(IntakeForm.FILES) && !name(part).isEmpty()) {
                    parts.add(part);
                }
            }
        }
    }

    /** Whether the form came in the way that brings files. */
    boolean areSent() {
        return sent;
    }

    List<String> names() {
        return parts.stream().map(SentFiles::name).toList();
    }

    /** Why they are not even read: too much of it would stand in memory. */
    List<Flaw> flaws() {
        if (parts.size() > Limits.ATTACHMENTS) {
            return List.of(Flaw.of(IntakeForm.FILES, Flaw.Reason.TOO_MANY, Limits.ATTACHMENTS));
        }
        long bytes = parts.stream().mapToLong(Part::getSize).sum();
        return bytes > Limits.ATTACHMENT_BYTES
                ? List.of(Flaw.of(IntakeForm.FILES, Flaw.Reason.TOO_LARGE, Limits.ATTACHMENT_BYTES >> 20))
                : List.of();
    }

    List<Attachment> read() throws IOException {
        List<Attachment> files = new ArrayList<>();
        for (Part part : parts) {
            try (InputStream stream = part.getInputStream()) {
                String type = Optional.ofNullable(part.getContentType()).orElse("application/octet-stream");
                files.add(new Attachment(name(part), type, stream.readAllBytes()));
            }
        }
        return files;
    }

    /** The name without the folders that some browsers send along. */
    private static String name(Part part) {
        String sent = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .strip();
    }
}
