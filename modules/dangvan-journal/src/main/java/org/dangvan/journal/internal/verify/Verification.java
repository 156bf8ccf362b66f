/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dangvan.journal.internal.note.Checkpoint;
import org.dangvan.journal.internal.note.PublicKeys;
import org.dangvan.journal.internal.tree.GrowingTree;
import org.dangvan.journal.internal.tree.Hashing;

/**
 * Compares lines, one after another, with the hashes that they were sealed with and with signed checkpoints. Memory grows with
 * the checkpoints alone. Not safe for concurrent calls.
 */
public final class Verification {

    /** Findings beyond these are counted and not told. */
    private static final int TOLD = 100;

    private final GrowingTree tree = new GrowingTree((height, number, hash) -> {});
    private final NavigableMap<Long, List<Checkpoint>> checkpoints = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();
    private long untold;
    private long good;

    /**
     * Begins with what was signed.
     *
     * @param notes checkpoints, of any number of places
     * @param keys keys that may have signed them
     */
    public Verification(Collection<String> notes, PublicKeys keys) {
        for (String note : notes) {
            try {
                Checkpoint checkpoint = Checkpoint.read(note, keys);
                checkpoints
                        .computeIfAbsent(checkpoint.size(), size -> new ArrayList<>())
                        .add(checkpoint);
            } catch (IllegalArgumentException unsigned) {
                find("Một điểm chốt không có chữ ký hợp lệ: "
                        + note.lines().limit(2).toList());
            }
        }
    }

    /**
     * The next line.
     *
     * @param line what is sealed of it
     * @param sealed the hash that is kept with it
     */
    public void line(String line, String sealed) {
        byte[] hash = Hashing.leaf(line.getBytes(StandardCharsets.UTF_8));
        if (!MessageDigest.isEqual(hash, Hashing.read(sealed))) {
            find("Dòng " + tree.size() + " không khớp dấu niêm của nó: " + line);
        }
        add(sealed);
    }

    /** The next line is not there any more, its hash is. */
    public void missing(String sealed) {
        find("Dòng " + tree.size() + " đã bị xóa, chỉ còn dấu niêm.");
        add(sealed);
    }

    /** The root is the one over the seals, so that a line that was edited is told alone. */
    private void add(String sealed) {
        tree.add(Hashing.read(sealed));
        List<Checkpoint> here = checkpoints.get(tree.size());
        if (here != null) {
            String root = Hashing.text(tree.root());
            if (here.stream().allMatch(checkpoint -> checkpoint.root().equals(root))) {
                good = tree.size();
            } else {
                find("Các dòng từ " + good + " đến " + (tree.size() - 1) + " không khớp điểm chốt đã ký lúc "
                        + here.get(0).at() + ": có dòng bị sửa, xóa, chèn hoặc đổi chỗ.");
            }
        }
    }

    private void find(String finding) {
        if (findings.size() < TOLD) {
            findings.add(finding);
        } else {
            untold++;
        }
    }

    /** What does not agree, after the last line; nothing where all does. */
    public List<String> end() {
        long size = tree.size();
        if (checkpoints.isEmpty() && size > 0) {
            find("Không có điểm chốt nào để đối chiếu.");
        } else if (!checkpoints.isEmpty()) {
            long signed = checkpoints.lastKey();
            if (signed > size) {
                find("Nhật ký bị cắt: điểm chốt lúc "
                        + checkpoints.lastEntry().getValue().get(0).at() + " có " + signed + " dòng, ở đây chỉ có "
                        + size + ".");
            } else if (signed < size) {
                find("Có " + (size - signed) + " dòng sau điểm chốt cuối cùng, không chữ ký nào xác nhận.");
            }
        }
        List<String> all = new ArrayList<>(findings);
        if (untold > 0) {
            all.add("… và " + untold + " chỗ nữa.");
        }
        return all;
    }

    /** Number of lines so far. */
    public long lines() {
        return tree.size();
    }
}
