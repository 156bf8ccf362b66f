/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * The key that signs checkpoints: Ed25519, in a file that only its owner reads, made where there is none. Its public half is
 * added to a file beside it, in which those of earlier keys stay. Safe for concurrent calls.
 */
public final class SigningKey {

    private final PrivateKey key;
    private final PublicKey publicKey;

    private SigningKey(PrivateKey key, PublicKey publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /**
     * The key of this folder.
     *
     * @throws IllegalStateException if the file of the key cannot be used; nothing is overwritten
     */
    public static SigningKey of(Path folder) {
        Path file = folder.resolve("signing-key");
        try {
            if (!Files.exists(file)) {
                return made(folder, file);
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            return new SigningKey(
                    keys.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))),
                    keys.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))));
        } catch (GeneralSecurityException | IndexOutOfBoundsException | IllegalArgumentException unusable) {
            throw new IllegalStateException(
                    "the journal's key in " + file
                            + " cannot be read; put it back from the backup, or move it away for a" + " new one",
                    unusable);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SigningKey made(Path folder, Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        String text = base64.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                + base64.encodeToString(pair.getPublic().getEncoded()) + "\n";
        Path draft = Files.createTempFile(
                folder, "key", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        // The public half first: a key that nobody can check would be worth nothing.
        Files.writeString(
                folder.resolve("journal.pub"),
                PublicKeys.line(Checkpoint.ORIGIN, pair.getPublic()) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        Files.move(draft, file);
        return new SigningKey(pair.getPrivate(), pair.getPublic());
    }

    /** The public keys of this folder, old and new. */
    public static String publicKeys(Path folder) {
        try {
            return Files.readString(folder.resolve("journal.pub"), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A signed checkpoint. */
    public Checkpoint checkpoint(long size, String root, Instant at) {
        return Checkpoint.sign(size, root, at, this);
    }

    /** The signature of a text, behind the 4 bytes that tell the key. */
    byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] signed = signature.sign();
            return ByteBuffer.allocate(4 + signed.length)
                    .putInt(PublicKeys.hash(Checkpoint.ORIGIN, publicKey))
                    .put(signed)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
