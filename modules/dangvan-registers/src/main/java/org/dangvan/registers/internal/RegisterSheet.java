/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

/**
 * The sheet of a file that holds the register.
 *
 * @param sheet which one, from 0
 * @param header its header
 * @param rows number of rows below it that hold anything in a known column, at least one
 * @param width number of columns up to the last one that holds anything in these rows
 */
record RegisterSheet(int sheet, Header header, int rows, int width) {}
