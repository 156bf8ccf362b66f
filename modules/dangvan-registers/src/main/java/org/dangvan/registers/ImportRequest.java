/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers;

/**
 * What somebody wants done with a file.
 *
 * @param actor account name of who imports
 * @param register id of the register, for instance {@code "so-tiep-nhan-don"}
 * @param fileName name of the file on the sender's machine, or empty; never written to a log
 * @param dryRun whether nothing is kept; a dry run gives the same counts and notices
 */
public record ImportRequest(String actor, String register, String fileName, boolean dryRun) {}
