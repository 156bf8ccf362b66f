/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dangvan.journal.internal.note.Checkpoint;

/**
 * An exported journal: a line that names the form, each line of the journal behind its hash, and behind a line with two dashes
 * the checkpoints.
 */
public final class ExportFile {

    /** The first line. */
    public static final String HEAD = "dangvan-journal 1";

    /** What stands between lines and checkpoints. */
    public static final String CHECKPOINTS = "--";

    private ExportFile() {}

    /** Takes what is read. */
    interface Taking {

        /** A line of the journal. */
        void line(String line, String sealed);
    }

    /** A line of the journal behind its hash. */
    public static String line(String hash, String line) {
        return hash + " " + line;
    }

    /**
     * Reads the checkpoints, which stand last.
     *
     * @throws IOException if it cannot be read or is no such file
     */
    static List<String> checkpoints(BufferedReader file) throws IOException {
        head(file);
        String line = file.readLine();
        while (line != null && !line.equals(CHECKPOINTS)) {
            line = file.readLine();
        }
        if (line == null) {
            throw new IOException("Tệp nhật ký bị cắt: không có phần điểm chốt.");
        }
        List<String> rest = new ArrayList<>();
        for (line = file.readLine(); line != null; line = file.readLine()) {
            rest.add(line);
        }
        return Checkpoint.split(rest);
    }

    /** Reads the lines. */
    static void lines(BufferedReader file, Taking taking) throws IOException {
        head(file);
        for (String line = file.readLine(); line != null && !line.equals(CHECKPOINTS); line = file.readLine()) {
            int blank = line.indexOf(' ');
            taking.line(line.substring(blank + 1), line.substring(0, Math.max(blank, 0)));
        }
    }

    private static void head(BufferedReader file) throws IOException {
        if (!HEAD.equals(file.readLine())) {
            throw new IOException("Không phải tệp nhật ký đã xuất: dòng đầu phải là “" + HEAD + "”.");
        }
    }
}
