/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.recalculation;

/**
 * A working calendar as it is kept for ever, so that every receipt that names it can be checked.
 *
 * @param version its version, as receipts name it
 * @param days its content: the text that the law book of such days is made from
 * @param packs packs and versions that gave it, for instance {@code "vn 0.1.0, vn-thai-nguyen 0.1.0"}
 */
public record KeptCalendar(String version, String days, String packs) {}
