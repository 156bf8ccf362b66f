/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.door;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Set;

/**
 * Opens the shell on loopback for whoever holds a key that is made now (docs/adr/0010). A program of its own, run by
 * {@code ./dangvan shell} with nothing but this bundle and the JDK. Removing the three files shuts the shell.
 */
public final class DoorKey {

    /** The half of the key that whoever comes in holds. */
    public static final String PRIVATE_KEY = "shell.key";

    private static final int KEY_BITS = 3072;

    private DoorKey() {}

    /**
     * Writes {@code shell.key}, {@code keys.properties} and, last, {@code org.apache.karaf.shell.cfg}.
     *
     * @param arguments folder {@code etc} of the platform, a free port, and who comes in: letters, digits, {@code . _ -}
     * @throws IOException if one of the files is there already or cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        make(Path.of(arguments[0]), Integer.parseInt(arguments[1]), arguments[2]);
    }

    static void make(Path etc, int port, String user) throws IOException {
        if (!user.matches("[A-Za-z0-9._-]{1,60}")) {
            throw new IllegalArgumentException("not a name for the shell: " + user);
        }
        KeyPair pair = pair();
        String pem = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pair.getPrivate().getEncoded());
        write(etc.resolve(PRIVATE_KEY), "-----BEGIN PRIVATE KEY-----\n" + pem + "\n-----END PRIVATE KEY-----\n");
        write(
                etc.resolve("keys.properties"),
                user + " = " + line((RSAPublicKey) pair.getPublic())
                        + ",_g_:it\n_g_\\:it = group,admin,manager,viewer,systembundles,ssh\n");
        // The platform opens the port when it sees this file: it must be whole by then.
        Path settings = etc.resolve("shell.new");
        write(
                settings,
                """
                sshHost = 127.0.0.1
                sshPort = {port}
                sshRealm = karaf
                authMethods = publickey
                sftpEnabled = false
                sshIdleTimeout = 1800000
                algorithm = RSA
                keySize = 3072
                hostKey = data/host.key
                hostKeyPub = data/host.key.pub
                """
                        .replace("{port}", Integer.toString(port)));
        Files.move(settings, etc.resolve("org.apache.karaf.shell.cfg"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has RSA", absent);
        }
    }

    /** The public half as SSH writes it (RFC 4253, 6.6). */
    private static String line(RSAPublicKey key) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (byte[] part : new byte[][] {
            "ssh-rsa".getBytes(StandardCharsets.US_ASCII),
            key.getPublicExponent().toByteArray(),
            key.getModulus().toByteArray()
        }) {
            out.writeInt(part.length);
            out.write(part);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static void write(Path file, String text) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(StandardCharsets.UTF_8.encode(text));
        }
    }
}
