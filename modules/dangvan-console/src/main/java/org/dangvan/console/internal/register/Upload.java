/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.register;

import java.nio.file.Path;

/**
 * A sheet that was sent.
 *
 * @param register id of the register it is for
 * @param title name of that register
 * @param fileName name on the officer's machine
 * @param file where it lies now
 */
record Upload(String register, String title, String fileName, Path file) {}
