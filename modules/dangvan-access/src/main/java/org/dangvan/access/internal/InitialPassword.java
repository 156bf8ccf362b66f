/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** The generated password of the first account, in a file that only its owner reads. */
final class InitialPassword {

    private final Path file;

    InitialPassword(Path file) {
        this.file = file;
    }

    /** Makes a password and writes it beside its place, where nobody looks for it before it holds. */
    Draft draft() {
        String password = PasswordRules.generate();
        FileAttribute<Set<PosixFilePermission>> ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Path place = file.toAbsolutePath();
            Path folder = Objects.requireNonNull(place.getParent(), "a file lies in a folder");
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "." + place.getFileName() + "-", "", ownerOnly);
            Files.writeString(beside, password + "\n", StandardOpenOption.WRITE);
            return new Draft(password, beside);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the first password beside " + file, failure);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot delete the first password in " + file, failure);
        }
    }

    /** A password that does not hold yet. Closing it deletes what was not kept. */
    final class Draft implements AutoCloseable {

        private final String password;
        private final Path beside;

        private Draft(String password, Path beside) {
            this.password = password;
            this.beside = beside;
        }

        String password() {
            return password;
        }

        /** Puts it into its place, over what a store that is no more left behind. */
        void keep() {
            try {
                Files.move(beside, file.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot move the first password to " + file, failure);
            }
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot delete " + beside, failure);
            }
        }
    }
}
