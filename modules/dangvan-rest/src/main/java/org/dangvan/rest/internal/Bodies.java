/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Reads JSON bodies; what cannot be read is refused with the field, the place and what is expected. */
final class Bodies {

    /** Bytes of a body at most: a petition with everything in it as long as it may be needs half of them. */
    static final int LARGEST = 2 << 20;

    private Bodies() {}

    /** A new value from a body. */
    static <T> T read(InputStream body, Class<T> type) {
        return read(bytes(body), type);
    }

    static <T> T read(byte[] body, Class<T> type) {
        return required(body, () -> Json.mapper().readerFor(type).readValue(body));
    }

    /** A value changed by a body as a merge patch (RFC 7396): what is left out stays, {@code null} takes away. */
    static <T> T merge(InputStream body, T value) {
        return merge(bytes(body), value);
    }

    static <T> T merge(byte[] body, T value) {
        return required(body, () -> {
            try (JsonParser parser = Json.mapper().createParser(body)) {
                // To the reader, null leaves the value as it is; of a patch that is no object RFC 7396 would leave
                // nothing.
                return parser.nextToken() == JsonToken.VALUE_NULL
                        ? null
                        : Json.mapper().readerForUpdating(value).readValue(parser);
            }
        });
    }

    private static byte[] bytes(InputStream body) {
        byte[] bytes = received(body);
        if (bytes.length > LARGEST) {
            throw Problem.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, Words.of("too-large-json", LARGEST >> 20))
                    .exception();
        }
        return bytes;
    }

    /** What fails here is the line or the caller, and no incident of ours. */
    private static byte[] received(InputStream body) {
        try {
            return body.readNBytes(LARGEST + 1);
        } catch (BodyTooLargeException tooLarge) {
            throw Problem.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, BodyTooLargeException.TEXT)
                    .exception();
        } catch (HinderedBodyException hindered) {
            throw hindered.problem().exception();
        } catch (IOException brokenOff) {
            throw new HinderedBodyException(false).problem().exception();
        }
    }

    private static <T> T required(byte[] body, Reading<T> reading) {
        if (body.length == 0) {
            throw missing();
        }
        try {
            T read = reading.read();
            if (read == null) {
                throw missing();
            }
            return read;
        } catch (JacksonException malformed) {
            throw MalformedJson.problem(malformed).exception();
        } catch (IOException unreadable) {
            // The bytes are at hand: only those of no encoding come here.
            throw Problem.of(Response.Status.BAD_REQUEST, Words.of("status-400"))
                    .exception();
        }
    }

    private static WebApplicationException missing() {
        return Problem.of(Response.Status.BAD_REQUEST, Words.of("body-missing"), "body")
                .exception();
    }

    private interface Reading<T> {
        @Nullable
        T read() throws IOException;
    }
}
