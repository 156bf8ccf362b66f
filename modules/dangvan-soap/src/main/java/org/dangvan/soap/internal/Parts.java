/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.cxf.message.Attachment;
import org.dangvan.casework.api.desk.Flaw.Reason;
import org.dangvan.casework.api.desk.Limits;

/**
 * The parts of a message beside its envelope. They are read once, one after another, into memory and nowhere else: together
 * never more than the files of one petition may have.
 */
final class Parts {

    static final String FIELD = "attachment";

    private final Map<String, byte[]> parts = new HashMap<>();

    /**
     * Reads all parts.
     *
     * @throws RefusedException if they are too many or too large, or two of them have one id
     */
    Parts(Collection<? extends Attachment> attachments) throws IOException {
        int left = Limits.ATTACHMENT_BYTES;
        for (Attachment attachment : attachments) {
            byte[] content;
            try (InputStream bytes = attachment.getDataHandler().getInputStream()) {
                content = bytes.readNBytes(left + 1);
            }
            left -= content.length;
            if (left < 0) {
                throw Refusal.invalid(FIELD, Reason.TOO_LARGE, Limits.ATTACHMENT_BYTES >> 20)
                        .exception();
            }
            boolean named = isNamed(attachment);
            if (!named && content.length == 0) {
                // CXF takes the line end after the last edge for one more part.
                continue;
            }
            if (!named || parts.put(attachment.getId(), content) != null) {
                throw Refusal.invalid(FIELD, Reason.UNREADABLE, "Content-ID khác nhau cho từng phần")
                        .exception();
            }
            if (parts.size() > Limits.ATTACHMENTS) {
                throw Refusal.invalid(FIELD, Reason.TOO_MANY, Limits.ATTACHMENTS)
                        .exception();
            }
        }
    }

    private static boolean isNamed(Attachment attachment) {
        for (Iterator<String> names = attachment.getHeaderNames(); names.hasNext(); ) {
            if (names.next().equalsIgnoreCase("Content-ID")) {
                return true;
            }
        }
        return false;
    }

    /** Gives out the bytes of a part, once. */
    Optional<byte[]> take(String id) {
        return Optional.ofNullable(parts.remove(id));
    }

    /** Whether each part was asked for. */
    boolean isUsedUp() {
        return parts.isEmpty();
    }
}
