/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal.note;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * What was signed: that the journal had so many lines under such a root at a time. Written as a signed note (C2SP
 * tlog-checkpoint, 2024): origin, size, root, time, an empty line, the signature.
 *
 * @param size number of lines
 * @param root root of their tree, in base64
 * @param at when it was made, by the clock of the node
 * @param note the note with its signature
 */
public record Checkpoint(long size, String root, Instant at, String note) {

    private static final String SIGNATURE = "— ";

    /** In whose name checkpoints are made, and their first line. */
    static final String ORIGIN = "dangvan-journal";

    /** Makes one. */
    static Checkpoint sign(long size, String root, Instant at, SigningKey key) {
        String text = ORIGIN + "\n" + size + "\n" + root + "\n" + at + "\n";
        String signature = Base64.getEncoder().encodeToString(key.sign(text));
        return new Checkpoint(size, root, at, text + "\n" + SIGNATURE + ORIGIN + " " + signature + "\n");
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is no note, or none of these keys signed it
     */
    public static Checkpoint read(String note, PublicKeys keys) {
        String[] lines = note.split("\n", -1);
        try {
            String text = String.join("\n", Arrays.copyOf(lines, 4)) + "\n";
            String[] signature = lines[5].substring(SIGNATURE.length()).split(" ", 2);
            if (lines[4].isEmpty()
                    && lines[5].startsWith(SIGNATURE)
                    && keys.signed(text, signature[0], Base64.getDecoder().decode(signature[1]))) {
                return new Checkpoint(
                        Long.parseLong(lines[1]), lines[2], Instant.parse(lines[3]), text + "\n" + lines[5] + "\n");
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeParseException unreadable) {
            throw new IllegalArgumentException("not a checkpoint", unreadable);
        }
        throw new IllegalArgumentException("not signed by a known key");
    }

    /** Number of lines that a note speaks of, whoever signed it; 0 where it cannot be read. */
    public static long size(String note) {
        String[] lines = note.split("\n", 3);
        return lines.length > 1 && lines[1].matches("[0-9]{1,18}") ? Long.parseLong(lines[1]) : 0;
    }

    /** The notes of a file in which they follow each other; what is torn is a note of its own, which nobody signed. */
    public static List<String> split(List<String> lines) {
        List<String> notes = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        for (String line : lines) {
            if (line.equals(ORIGIN) && note.length() > 0) {
                notes.add(note.toString());
                note.setLength(0);
            }
            note.append(line).append('\n');
        }
        if (note.length() > 0) {
            notes.add(note.toString());
        }
        return notes;
    }
}
