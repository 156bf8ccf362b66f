/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.journal;

/**
 * Proof that a line stands in the sealed journal; {@code bin/dangvan-verify --proof} checks it without this platform.
 *
 * @param position place of the line, from 0
 * @param size number of lines that the signed checkpoint covers
 * @param text the proof: the line, the path to the root (RFC 6962, section 2.1.1) and the checkpoint
 */
public record Proof(long position, long size, String text) {}
