/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.desk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of a petition.
 *
 * @param day day on which it was handled, from the day of receiving to today; must be there
 * @param outcome how, for instance {@code "Chuyển đơn"}; must be there
 * @param replyNumber number and symbol of the reply document
 */
public record Handling(Optional<LocalDate> day, Optional<String> outcome, Optional<String> replyNumber) {}
