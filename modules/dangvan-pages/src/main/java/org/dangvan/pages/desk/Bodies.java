/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.Part;
import org.dangvan.pages.internal.door.Tokens;

/** Reads what forms send, within the limits of their servlets, so many at a time. Safe for concurrent calls. */
final class Bodies {

    /** So much of a body that is too large is read and forgotten, so that the browser comes to see the answer. */
    private static final long DRAINED = 256L << 20;

    /** Forms read at the same time, of the server's 200 threads: one that is there is read in a millisecond. */
    private final Semaphore officers = new Semaphore(48);

    /** The same for who is not signed in: they keep nobody from working. */
    private final Semaphore strangers = new Semaphore(16);

    /**
     * The status that says why the body cannot be read; empty when it was.
     *
     * @param patient whether a body that is too large is read to its end, for somebody who is signed in
     */
    Optional<Integer> read(HttpServletRequest request, boolean patient) throws IOException {
        Semaphore free = patient ? officers : strangers;
        if (!free.tryAcquire()) {
            return Optional.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        try {
            return readInTurn(request, patient);
        } finally {
            free.release();
        }
    }

    private static Optional<Integer> readInTurn(HttpServletRequest request, boolean patient) throws IOException {
        String type = request.getContentType();
        try {
            if (type != null && type.startsWith("multipart/")) {
                request.getParts();
            } else {
                request.getParameterMap();
            }
            return Optional.empty();
        } catch (IllegalStateException tooLarge) {
            if (patient) {
                drain(request);
            }
            return Optional.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (IOException | ServletException | RuntimeException malformed) {
            return Optional.of(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** The same for two bodies that say the same; of a file only its name and length are looked at. */
    static String fingerprint(HttpServletRequest request) throws IOException, ServletException {
        StringBuilder said = new StringBuilder();
        Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
        KeptForm.OURS.forEach(fields::remove);
        fields.forEach((name, values) ->
                said.append(name).append('=').append(Arrays.toString(values)).append('\n'));
        if (KeptForm.isMultipart(request)) {
            for (Part part : request.getParts()) {
                said.append(part.getName())
                        .append(':')
                        .append(part.getSubmittedFileName())
                        .append(part.getSize());
            }
        }
        return Tokens.fingerprint(said.toString());
    }

    private static void drain(HttpServletRequest request) throws IOException {
        byte[] buffer = new byte[64 << 10];
        InputStream body = request.getInputStream();
        long left = DRAINED;
        for (int read = body.read(buffer); read >= 0 && left > 0; read = body.read(buffer)) {
            left -= read;
        }
    }
}
