/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.intake;

import java.util.Optional;

/**
 * A good row of a register.
 *
 * @param row number of the row in its sheet
 * @param number number of the row in its book, as written
 * @param fingerprint identity of the row: its register and all its normalised cells, hashed (64 hexadecimal digits)
 * @param entry what the row says
 */
public record RegisterRow(int row, Optional<String> number, String fingerprint, Entry entry) {}
