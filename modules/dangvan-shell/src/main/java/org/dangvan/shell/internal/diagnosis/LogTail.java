/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.diagnosis;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of the log without what was put into its messages. Kept are the time, the level, who spoke, the words that were
 * written in the program, kinds of exceptions and where they came from. Everything else may be about somebody and is left
 * out, unread.
 */
final class LogTail {

    static final String LEFT_OUT = "‹…›";

    private static final long BYTES = 4L << 20;

    /** As {@code log4j2.pattern} of org.ops4j.pax.logging.cfg writes it: time, level, thread, logger, bundle, message. */
    private static final Pattern LINE = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\dT[\\d:,.]+) \\| ([A-Z]+) *\\| .*? \\| ([\\w.$ ]+?) *\\| ([\\w.$-]*) *\\| (.*)");

    private static final Pattern FRAME = Pattern.compile(
            "\\s+at (?:[\\w.@-]*/+)?([\\w.$<>/]+)\\(([\\w$]+\\.java:\\d+|[\\w$]+\\.java|Native Method|Unknown Source)\\).*");

    private static final Pattern EXCEPTION = Pattern.compile("(\\s*(?:Caused by: |Suppressed: )?)([\\w.$]+)(: .*)?");
    private static final Pattern MORE = Pattern.compile("\\s+\\.\\.\\. \\d+ (more|common frames omitted)");

    private final WrittenWords words;

    LogTail(WrittenWords words) {
        this.words = words;
    }

    /** The last lines of a file, at most {@code most}, the oldest first. */
    List<String> read(Path file, int most) {
        Deque<String> tail = new ArrayDeque<>();
        for (String line : end(file).split("\r?\n", -1)) {
            if (!line.isBlank()) {
                tail.addLast(line);
            }
            if (tail.size() > most) {
                tail.removeFirst();
            }
        }
        return tail.stream().map(this::safe).toList();
    }

    private static String end(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            long begin = Math.max(0, opened.length() - BYTES);
            byte[] bytes = new byte[(int) Math.min(BYTES, opened.length() - begin)];
            opened.seek(begin);
            opened.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String safe(String line) {
        Matcher head = LINE.matcher(line);
        if (head.matches()) {
            String logger = head.group(3).strip();
            String bundle = head.group(4);
            return head.group(1) + " | " + head.group(2) + " | " + logger + " | " + bundle + " | "
                    + words.of(bundle, logger, head.group(5)).orElse(LEFT_OUT);
        }
        Matcher frame = FRAME.matcher(line);
        if (frame.matches()) {
            return "    at " + frame.group(1) + "(" + frame.group(2) + ")";
        }
        Matcher exception = EXCEPTION.matcher(line);
        if (exception.matches() && words.isException(exception.group(2))) {
            return exception.group(1) + exception.group(2) + (exception.group(3) == null ? "" : ": " + LEFT_OUT);
        }
        return MORE.matcher(line).matches() ? line : LEFT_OUT;
    }
}
