/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.Part;
import org.dangvan.pages.internal.door.ReturnPath;

/**
 * What a form said that could not be taken yet: pages carry it on until whoever typed it sends it again.
 *
 * @param action address it was sent to
 * @param slip what its showing was known by; empty where it had none
 * @param fields everything typed
 * @param files files that must be chosen again
 */
public record KeptForm(String action, String slip, List<Entry> fields, List<Entry> files) {

    /** Bytes of a form at most that are carried on: signing in sends them once more, with a few of its own. */
    static final long LARGEST = 150_000;

    /** A petition with all its senders has a few more than 300. */
    private static final int MOST_FIELDS = 400;
    /** Fields of the frame, not of the form. */
    static final Set<String> OURS = Set.of("token", Call.SLIP);

    private static final String ACTION = "giu";
    private static final String FIELD = "giu.";
    private static final String FILE = "giu-tep.";

    /** Copies the lists. */
    public KeptForm {
        fields = List.copyOf(fields);
        files = List.copyOf(files);
    }

    /**
     * A field.
     *
     * @param name its name in the form
     * @param value what was typed; for a file, its name
     */
    public record Entry(String name, String value) {}

    /** What a request says; empty when it is too much to carry on. */
    static Optional<KeptForm> of(Call call) throws IOException, ServletException {
        HttpServletRequest request = call.request();
        List<Entry> files = new ArrayList<>();
        if (isMultipart(request)) {
            for (Part part : request.getParts()) {
                Optional.ofNullable(part.getSubmittedFileName())
                        .filter(name -> !name.isBlank())
                        .ifPresent(name -> files.add(new Entry(part.getName(), name)));
            }
        }
        List<Entry> fields = new ArrayList<>();
        long size = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            for (String value : field.getValue()) {
                if (!OURS.contains(field.getKey())) {
                    fields.add(new Entry(field.getKey(), value));
                    size += value.length();
                }
            }
        }
        String slip = call.slip().orElse("");
        return fields.size() > MOST_FIELDS || size > LARGEST
                ? Optional.empty()
                : Optional.of(new KeptForm(call.asked(), slip, fields, files));
    }

    /** What the form for signing in carried on. */
    static Optional<KeptForm> carried(Call call) {
        String action = ReturnPath.of(call.parameter(ACTION));
        if (call.parameter(ACTION).isEmpty() || action.equals(ReturnPath.HOME)) {
            return Optional.empty();
        }
        List<Entry> fields = new ArrayList<>();
        List<Entry> files = new ArrayList<>();
        call.request().getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                if (name.startsWith(FIELD)) {
                    fields.add(new Entry(name.substring(FIELD.length()), value));
                } else if (name.startsWith(FILE)) {
                    files.add(new Entry(name.substring(FILE.length()), value));
                }
            }
        });
        return Optional.of(new KeptForm(action, call.slip().orElse(""), fields, files));
    }

    /** The same as an own new entry. */
    KeptForm again() {
        return new KeptForm(action, "", fields, files);
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }
}
