/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers;

/** What became of a file: rows were judged one by one, or the file was refused as a whole and nothing was recorded. */
public sealed interface ImportOutcome permits ImportReport, ImportRefused {}
