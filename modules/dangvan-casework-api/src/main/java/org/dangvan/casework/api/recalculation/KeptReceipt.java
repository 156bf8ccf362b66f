/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.recalculation;

import java.util.Optional;
import org.dangvan.base.Receipt;

/**
 * A receipt in the store, shared by all deadlines that were computed in the same way.
 *
 * @param key its key
 * @param receipt the receipt; empty when what is stored cannot be read as one
 */
public record KeptReceipt(String key, Optional<Receipt> receipt) {}
