/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.util.Optional;

/**
 * A page that says why there is no other.
 *
 * @param status status of the answer
 * @param message what happened
 * @param advice what to do
 * @param href where to go on
 * @param label name of that place
 * @param incident number under which the log tells more
 */
public record Trouble(
        int status, String message, String advice, String href, String label, Optional<String> incident) {}
