/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dangvan.base.Vietnamese;

/**
 * Somebody as a paper names them.
 *
 * @param name name as written
 * @param idNumber number of an identity paper as written
 * @param address address as written
 */
public record PersonEntry(String name, Optional<String> idNumber, Optional<String> address) {

    private static final Pattern ID_NUMBER = Pattern.compile("\\d{9}|\\d{12}");

    /**
     * What makes two entries the same person: an ID number of 9 or 12 digits (nothing else of it is checked), without
     * one the name and the address, compared without case, spaces and old tone places.
     */
    public String identity() {
        return idNumber.map(number -> number.replaceAll("[\\s.-]", ""))
                .filter(number -> ID_NUMBER.matcher(number).matches())
                .map(number -> "id:" + number)
                .orElseGet(() -> "name:" + Vietnamese.key(name) + "|"
                        + address.map(Vietnamese::key).orElse(""));
    }

    /** Nothing of the person: a printed record must never tell who a denouncer is. */
    @Override
    public String toString() {
        return "PersonEntry[…]";
    }
}
