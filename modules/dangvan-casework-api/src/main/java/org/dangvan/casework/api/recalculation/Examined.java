/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.recalculation;

import java.util.Optional;
import org.dangvan.base.Receipt;

/**
 * What became of a receipt under another calendar.
 *
 * @param key its key
 * @param successor what open deadlines rest on instead; empty when it holds as it is
 */
public record Examined(String key, Optional<Receipt> successor) {}
