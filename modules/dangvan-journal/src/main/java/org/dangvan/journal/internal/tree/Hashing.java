/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The hashes of RFC 6962, section 2.1: SHA-256, a line marked with 0, what stands above two others with 1. */
public final class Hashing {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Hashing() {}

    /** SHA-256 as it is. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }

    /** The hash of a line. */
    public static byte[] leaf(byte[] line) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return digest.digest(line);
    }

    /** The hash above two others. */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** A hash as text. */
    public static String text(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }

    /** A hash that was text; one that was made unreadable is empty and fits nothing. */
    public static byte[] read(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException unreadable) {
            return new byte[0];
        }
    }

    /** The root over no line at all. */
    public static byte[] empty() {
        return sha256().digest();
    }

    /** The root over hashes whose number is a power of two. */
    static byte[] whole(List<byte[]> hashes) {
        List<byte[]> row = hashes;
        while (row.size() > 1) {
            List<byte[]> above = new ArrayList<>(row.size() / 2);
            for (int at = 0; at < row.size(); at += 2) {
                above.add(node(row.get(at), row.get(at + 1)));
            }
            row = above;
        }
        return row.get(0);
    }
}
