/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorKeyTest {

    @TempDir
    Path etc;

    @Test
    void theDoorOpensOnLoopbackForThisKeyAndNoPassword() throws IOException {
        DoorKey.main(new String[] {etc.toString(), "40123", "lan.nguyen"});

        try (Stream<Path> files = Files.list(etc)) {
            List<Path> made = files.sorted().toList();
            assertThat(made)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("keys.properties", "org.apache.karaf.shell.cfg", "shell.key");
            assertThat(made).allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
        assertThat(etc.resolve("org.apache.karaf.shell.cfg"))
                .content()
                .contains("sshHost = 127.0.0.1", "sshPort = 40123", "authMethods = publickey\n", "sftpEnabled = false");
        assertThat(etc.resolve("keys.properties")).content().startsWith("lan.nguyen = AAAAB3NzaC1yc2E");
        assertThat(etc.resolve("shell.key")).content().startsWith("-----BEGIN PRIVATE KEY-----\nMII");
    }

    @Test
    void aDoorThatIsOpenIsNotOpenedAgain() throws IOException {
        DoorKey.make(etc, 40123, "lan");

        assertThatThrownBy(() -> DoorKey.make(etc, 40124, "minh")).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> DoorKey.make(etc, 40124, "a = b")).isInstanceOf(IllegalArgumentException.class);
    }
}
