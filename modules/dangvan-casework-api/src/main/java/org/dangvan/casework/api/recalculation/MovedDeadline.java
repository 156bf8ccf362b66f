/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.recalculation;

import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.Receipt;

/**
 * A deadline before and after a recalculation.
 *
 * @param deadline id of the deadline
 * @param petition id of the petition
 * @param number the petition's number, where it has one
 * @param duty the duty
 * @param before its receipt until then
 * @param after its receipt since then
 */
public record MovedDeadline(
        UUID deadline, UUID petition, Optional<String> number, String duty, Receipt before, Receipt after) {}
