/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree to which lines are added, and its root. Holds the hashes of blocks that are not full yet: 255 for each height of 8,
 * whatever the number of lines. Not safe for concurrent calls.
 */
public final class GrowingTree {

    /** So many hashes make a whole block. */
    public static final int BLOCK = 256;

    /** So many heights a block has. */
    public static final int STEP = 8;

    private final List<List<byte[]>> open = new ArrayList<>();
    private final Filled filled;
    private long size;

    /** An empty tree. */
    public GrowingTree(Filled filled) {
        this.filled = filled;
    }

    /** Goes on with a tree of so many lines, of which the hashes are read. */
    public static GrowingTree of(long size, Hashes hashes, Filled filled) {
        GrowingTree tree = new GrowingTree(filled);
        tree.size = size;
        int height = 0;
        for (long number = size; number > 0; number /= BLOCK) {
            tree.open.add(new ArrayList<>(hashes.of(height, number - number % BLOCK, number)));
            height += STEP;
        }
        return tree;
    }

    /** What is told of blocks that are full. */
    public interface Filled {

        /** The hash over block {@code number} of this height. */
        void block(int height, long number, byte[] hash);
    }

    /** Number of lines. */
    public long size() {
        return size;
    }

    /** Adds a line by its hash. */
    public void add(byte[] leaf) {
        byte[] hash = leaf;
        size++;
        long number = size;
        for (int level = 0; ; level++) {
            if (open.size() == level) {
                open.add(new ArrayList<>());
            }
            List<byte[]> block = open.get(level);
            block.add(hash);
            if (block.size() < BLOCK) {
                return;
            }
            hash = Hashing.whole(block);
            block.clear();
            number /= BLOCK;
            filled.block((level + 1) * STEP, number - 1, hash);
        }
    }

    /** The root over all lines. */
    public byte[] root() {
        List<byte[]> parts = new ArrayList<>();
        for (int level = open.size() - 1; level >= 0; level--) {
            List<byte[]> block = open.get(level);
            int from = 0;
            for (int part = Integer.highestOneBit(block.size()); part > 0; part /= 2) {
                if ((block.size() & part) != 0) {
                    parts.add(Hashing.whole(block.subList(from, from + part)));
                    from += part;
                }
            }
        }
        if (parts.isEmpty()) {
            return Hashing.empty();
        }
        byte[] root = parts.get(parts.size() - 1);
        for (int at = parts.size() - 2; at >= 0; at--) {
            root = Hashing.node(parts.get(at), root);
        }
        return root;
    }
}
