/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.dangvan.base.Receipt;

/** Receipts as stores keep them: JSON, the same text for the same receipt, read by every later release. */
public final class ReceiptText {

    private static final int KEY_BYTES = 16;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            // A later release may have dropped a part of them.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReceiptText() {}

    /** The text of a receipt. */
    public static String write(Receipt receipt) {
        try {
            return MAPPER.writeValueAsString(receipt);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("text of a receipt", impossible);
        }
    }

    /**
     * The receipt of a text.
     *
     * @throws IllegalStateException if it is damaged
     */
    public static Receipt read(String text) {
        return find(text).orElseThrow(() -> new IllegalStateException("what was stored as a receipt cannot be read"));
    }

    /** The receipt of a text; empty if it is damaged. */
    public static Optional<Receipt> find(String text) {
        try {
            return Optional.of(MAPPER.readValue(text, Receipt.class));
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        }
    }

    /** Under which name a text is kept: 32 hexadecimal digits, the same for the same text only. */
    public static String key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
