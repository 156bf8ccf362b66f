/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal.verify;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.dangvan.journal.internal.note.Checkpoint;
import org.dangvan.journal.internal.note.PublicKeys;
import org.dangvan.journal.internal.tree.Hashing;
import org.dangvan.journal.internal.tree.Path;

/**
 * The proof of one line, as C2SP tlog-proof writes it: the form, the line as {@code extra}, its place, the path, an empty line,
 * the checkpoint.
 */
public final class ProofFile {

    private static final String HEAD = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    private ProofFile() {}

    /** Writes one. */
    public static String write(String line, long position, List<byte[]> path, Checkpoint checkpoint) {
        Base64.Encoder base64 = Base64.getEncoder();
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        text.append(EXTRA).append(base64.encodeToString(line.getBytes(StandardCharsets.UTF_8)));
        text.append('\n').append(INDEX).append(position).append('\n');
        path.forEach(hash -> text.append(base64.encodeToString(hash)).append('\n'));
        return text.append('\n').append(checkpoint.note()).toString();
    }

    /**
     * The line that a proof proves.
     *
     * @throws IllegalArgumentException if it proves none
     */
    static String line(String proof, PublicKeys keys) {
        List<String> lines = proof.lines().toList();
        int end = lines.indexOf("");
        if (end < 3
                || !lines.get(0).equals(HEAD)
                || !lines.get(1).startsWith(EXTRA)
                || !lines.get(2).startsWith(INDEX)) {
            throw new IllegalArgumentException("Không phải tệp chứng minh.");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        Checkpoint checkpoint = Checkpoint.read(String.join("\n", lines.subList(end + 1, lines.size())) + "\n", keys);
        byte[] line = base64.decode(lines.get(1).substring(EXTRA.length()));
        List<byte[]> path = lines.subList(3, end).stream().map(base64::decode).toList();
        long position = Long.parseLong(lines.get(2).substring(INDEX.length()));
        if (path.stream().anyMatch(hash -> hash.length != 32)
                || !Path.proves(
                        Hashing.leaf(line), position, checkpoint.size(), path, Hashing.read(checkpoint.root()))) {
            throw new IllegalArgumentException("Dòng này không thuộc nhật ký đã ký.");
        }
        return new String(line, StandardCharsets.UTF_8);
    }
}
