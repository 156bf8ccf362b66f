/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.util.Optional;

/**
 * What was typed, to be sent once more.
 *
 * @param form what was typed
 * @param notice why it was not taken at once
 * @param submit what the button says
 * @param result what came of the same form before
 * @param discard where to go without it
 */
public record ResumePage(KeptForm form, String notice, String submit, Optional<String> result, String discard) {}
