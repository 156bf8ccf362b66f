/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.util.Optional;
import org.dangvan.pages.view.Field;

/**
 * The form for a new account.
 *
 * @param name name typed when signing in
 * @param displayName name that people read
 * @param administrator whether it shall manage the installation
 * @param refusal why it was not made
 */
public record NewUserPage(Field name, Field displayName, boolean administrator, Optional<String> refusal) {}
