/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.dangvan.pack.register.RegisterField;

/** The identity of a row: its register and all its normalised cells. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * SHA-256 in 64 hexadecimal digits, the same for any order of columns and any way of writing the same content.
     *
     * <p>Every text goes in with its length before it, so that no two rows meet by moving a letter to the next cell.
     * Fields go in by name: a field added to the model later changes no fingerprint of a row without it.
     */
    static String of(String register, Map<RegisterField, String> normal) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, register);
            if (!normal.isEmpty()) {
                new EnumMap<>(normal).forEach((field, value) -> {
                    add(digest, field.code());
                    add(digest, value);
                });
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
