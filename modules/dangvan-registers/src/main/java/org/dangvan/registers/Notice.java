/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers;

/**
 * One thing to see in a sheet.
 *
 * @param row number of the row in its sheet, from 1; 0 when it concerns no row
 * @param column header of the column as written in the file; empty when it concerns no column
 * @param cell place, for instance {@code "B7"}; empty when it concerns no cell
 * @param value what stands there, at most 100 characters; {@code "***"} where it could tell who a denouncer is
 * @param code stable short name, for instance {@code "day-does-not-exist"}
 * @param message what is wrong, why, and what to do, in Vietnamese; never tells who a denouncer is
 */
public record Notice(int row, String column, String cell, String value, String code, String message) {}
