/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id hashes (RFC 9106) in the usual text form: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. 19 MiB and two
 * passes, as OWASP recommends; at most two computations run at once, so that a flood of wrong passwords takes neither
 * all memory nor all cores. A comparison waits two seconds for its turn and no longer, so that a flood does not take all
 * threads of the server either.
 */
final class Argon2Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private static final long PATIENCE_MILLIS = 2000;

    /** What a comparison says. */
    enum Verdict {
        RIGHT,
        WRONG,
        /** Too many comparisons were waiting; the password was not looked at. */
        BUSY
    }

    private final SecureRandom random = new SecureRandom();
    private final Semaphore slots;
    private final String decoy;

    Argon2Passwords() {
        this(new Semaphore(2));
    }

    Argon2Passwords(Semaphore slots) {
        this.slots = slots;
        // No password has this hash, and finding that out costs what it costs with any other.
        this.decoy = written(bytes(SALT_BYTES), bytes(HASH_BYTES));
    }

    /** A new hash of {@code password}, with a salt of its own. */
    String hash(String password) {
        byte[] salt = bytes(SALT_BYTES);
        slots.acquireUninterruptibly();
        return written(salt, compute(password, salt, MEMORY_KIB, PASSES, LANES));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String written(byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(hash);
    }

    /** Whether {@code stored} is a hash of {@code password}. */
    Verdict matches(String password, String stored) {
        String[] parts = stored.split("\\$", -1);
        if (parts.length != 6 || !parts[1].equals("argon2id") || !parts[2].equals("v=19")) {
            throw new IllegalArgumentException("not an Argon2id hash of version 19");
        }
        String[] costs = parts[3].split("[=,]", -1);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        int memory = Integer.parseInt(costs[1]);
        int passes = Integer.parseInt(costs[3]);
        int lanes = Integer.parseInt(costs[5]);
        if (!hasTurn()) {
            return Verdict.BUSY;
        }
        byte[] actual = compute(password, salt, memory, passes, lanes);
        return MessageDigest.isEqual(expected, actual) ? Verdict.RIGHT : Verdict.WRONG;
    }

    /** Takes as long as a comparison, so that the time of an answer does not tell which names exist. */
    Verdict pretend() {
        return matches("", decoy) == Verdict.BUSY ? Verdict.BUSY : Verdict.WRONG;
    }

    private boolean hasTurn() {
        try {
            return slots.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Computes in a slot that the caller has taken, and gives it back. */
    private byte[] compute(String password, byte[] salt, int memory, int passes, int lanes) {
        try {
            Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build();
            // The same password typed with composed or combining letters is the same password.
            byte[] typed = Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
            byte[] hash = new byte[HASH_BYTES];
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(typed, hash);
            return hash;
        } finally {
            slots.release();
        }
    }
}
