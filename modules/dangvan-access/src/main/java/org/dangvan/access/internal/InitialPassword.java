/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** The generated password of the first account, in a file that only its owner reads. */
final class InitialPassword {

    /** Letters and digits that cannot be mistaken for one another: 20 of them carry 113 bits. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    private final Path file;

    InitialPassword(Path file) {
        this.file = file;
    }

    /** Makes a password and writes it, replacing what a store that is no more left behind. */
    String make() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        FileAttribute<Set<PosixFilePermission>> ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.deleteIfExists(file);
            Files.createFile(file, ownerOnly);
            Files.writeString(file, password + "\n", StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the first password to " + file, failure);
        }
        return password.toString();
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot delete the first password in " + file, failure);
        }
    }
}
