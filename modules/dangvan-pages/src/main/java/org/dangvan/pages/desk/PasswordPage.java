/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.util.Optional;

/**
 * The form for a new password.
 *
 * @param name account name, for the browser that keeps passwords
 * @param done whether the password was changed just now
 * @param oldError what is wrong with the present password
 * @param newError what is wrong with the new one
 * @param againError what is wrong with its repetition
 */
public record PasswordPage(
        String name, boolean done, Optional<String> oldError, Optional<String> newError, Optional<String> againError) {}
