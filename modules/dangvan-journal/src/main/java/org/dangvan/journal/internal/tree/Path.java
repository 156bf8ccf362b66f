/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal.tree;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Paths from a line to the root: RFC 6962, section 2.1.1. */
public final class Path {

    private Path() {}

    /** The path of line {@code position} in the tree of the first {@code size} lines; reads a few hundred hashes. */
    public static List<byte[]> of(long position, long size, Hashes hashes) {
        List<byte[]> path = new ArrayList<>();
        collect(position, 0, size, hashes, path);
        return path;
    }

    private static void collect(long position, long from, long size, Hashes hashes, List<byte[]> path) {
        if (size == 1) {
            return;
        }
        long left = leftOf(size);
        if (position < left) {
            collect(position, from, left, hashes, path);
            path.add(root(from + left, size - left, hashes));
        } else {
            collect(position - left, from + left, size - left, hashes, path);
            path.add(root(from, left, hashes));
        }
    }

    private static byte[] root(long from, long size, Hashes hashes) {
        long left = leftOf(size);
        if (size > 1 && left * 2 != size) {
            return Hashing.node(root(from, left, hashes), root(from + left, size - left, hashes));
        }
        int height = Long.numberOfTrailingZeros(size);
        int read = height - height % GrowingTree.STEP;
        return Hashing.whole(hashes.of(read, from >> read, (from + size) >> read));
    }

    /** The greatest power of two below {@code size}. */
    private static long leftOf(long size) {
        return size < 2 ? 0 : Long.highestOneBit(size - 1);
    }

    /** Whether a line with this hash stands at this place of the tree with this root. */
    public static boolean proves(byte[] leaf, long position, long size, List<byte[]> path, byte[] root) {
        if (position < 0 || position >= size) {
            return false;
        }
        byte[] hash = leaf;
        long number = position;
        long last = size - 1;
        for (byte[] other : path) {
            if (last == 0) {
                return false;
            }
            if (number % 2 == 1 || number == last) {
                hash = Hashing.node(other, hash);
                while (number % 2 == 0 && number != 0) {
                    number /= 2;
                    last /= 2;
                }
            } else {
                hash = Hashing.node(hash, other);
            }
            number /= 2;
            last /= 2;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }
}
