/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.util.UUID;

/**
 * The matter that a record belongs to.
 *
 * @param id id of record
 * @param code its code in the province's books
 */
public record MatterLink(UUID id, String code) {}
