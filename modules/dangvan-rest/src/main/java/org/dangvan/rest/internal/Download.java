/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.dangvan.base.Vietnamese;
import org.dangvan.casework.api.Attachment;

/** A file from outside on its way out: saved under its name, never shown or run by a browser as ours. */
final class Download {

    /** What RFC 8187 leaves as it is. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private static final Pattern RISKY = Pattern.compile("[^A-Za-z0-9 ._()-]");
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+");

    private Download() {}

    static Response of(Attachment file) {
        return Response.ok(file.content(), type(file.mediaType()))
                .header("Content-Disposition", disposition(file.name()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** The type as its sender says it; without parameters, which may say anything. */
    static MediaType type(String said) {
        return Optional.of(said.split(";", 2)[0].strip())
                .filter(type -> TYPE.matcher(type).matches())
                .map(MediaType::valueOf)
                .orElse(MediaType.APPLICATION_OCTET_STREAM_TYPE);
    }

    /** The name twice (RFC 6266): letters that every program knows, and the name itself as RFC 8187 writes it. */
    static String disposition(String name) {
        String simple = RISKY.matcher(Vietnamese.plain(name)).replaceAll("_");
        StringBuilder exact = new StringBuilder();
        for (byte letter : Vietnamese.clean(name).getBytes(StandardCharsets.UTF_8)) {
            boolean plain = letter > 0 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            exact.append(plain ? Character.toString(letter) : String.format("%%%02X", letter));
        }
        return "attachment; filename=\"" + simple + "\"; filename*=UTF-8''" + exact;
    }
}
