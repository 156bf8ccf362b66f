/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.dangvan.base.Receipt;

/** Receipts as text: what was stored is read back as it was, whatever the packs say today. */
final class ReceiptJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ReceiptJson() {}

    static String write(Receipt receipt) {
        try {
            return MAPPER.writeValueAsString(receipt);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("receipt of " + receipt.rule(), impossible);
        }
    }

    static Receipt read(String text) {
        try {
            return MAPPER.readValue(text, Receipt.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored receipt cannot be read", damaged);
        }
    }
}
