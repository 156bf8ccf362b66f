/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.dangvan.journal.internal.tree.Hashing;

/**
 * Keys that signatures of checkpoints are compared with, each on a line of the form {@code name+hash+key}: the Ed25519 keys
 * of signed notes (C2SP signed-note, 2024).
 */
public final class PublicKeys {

    private static final byte ED25519 = 1;

    /** What stands before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private record Known(String name, int hash, PublicKey key) {}

    private final List<Known> known = new ArrayList<>();

    /**
     * Reads keys; lines that are empty or begin with # are none.
     *
     * @throws IllegalArgumentException if a line is no key
     */
    public static PublicKeys read(String text) {
        PublicKeys keys = new PublicKeys();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(keys::add);
        return keys;
    }

    private void add(String line) {
        String[] parts = line.strip().split("\\+", 3);
        try {
            byte[] bytes = Base64.getDecoder().decode(parts[2]);
            byte[] raw = Arrays.copyOfRange(bytes, 1, bytes.length);
            int hash = HexFormat.fromHexDigits(parts[1]);
            if (bytes[0] != ED25519 || raw.length != 32 || hash != hash(parts[0], raw)) {
                throw new IllegalArgumentException("not an Ed25519 key: " + line);
            }
            byte[] encoded = ByteBuffer.allocate(PREFIX.length + raw.length)
                    .put(PREFIX)
                    .put(raw)
                    .array();
            known.add(new Known(
                    parts[0], hash, KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded))));
        } catch (GeneralSecurityException | IndexOutOfBoundsException unreadable) {
            throw new IllegalArgumentException("not a public key: " + line, unreadable);
        }
    }

    /** A key as a line. */
    static String line(String name, PublicKey key) {
        byte[] raw = raw(key);
        byte[] typed = ByteBuffer.allocate(1 + raw.length).put(ED25519).put(raw).array();
        return name + "+" + HexFormat.of().toHexDigits(hash(name, raw)) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /** What a signature says about the key that it was made with. */
    static int hash(String name, PublicKey key) {
        return hash(name, raw(key));
    }

    private static int hash(String name, byte[] raw) {
        byte[] digest = Hashing.sha256()
                .digest(ByteBuffer.allocate(name.getBytes(StandardCharsets.UTF_8).length + 2 + raw.length)
                        .put(name.getBytes(StandardCharsets.UTF_8))
                        .put((byte) '\n')
                        .put(ED25519)
                        .put(raw)
                        .array());
        return ByteBuffer.wrap(digest).getInt();
    }

    private static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, PREFIX.length, encoded.length);
    }

    /** Whether one of these keys signed the text. */
    boolean signed(String text, String name, byte[] signature) {
        ByteBuffer bytes = ByteBuffer.wrap(signature);
        if (signature.length != 4 + 64) {
            return false;
        }
        int hash = bytes.getInt();
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        for (Known one : known) {
            if (one.hash == hash && one.name.equals(name) && fits(one.key, text, rest)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(PublicKey key, String text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException broken) {
            return false;
        }
    }
}
