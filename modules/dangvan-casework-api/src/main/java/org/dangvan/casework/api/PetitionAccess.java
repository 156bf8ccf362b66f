/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.util.Optional;

/**
 * Who a petition is entrusted to, and whether it is sealed: what an officer may say of who sees it.
 *
 * @param assignee account that works on it; it is seen by roles that reach what is assigned to them
 * @param sealed whether only those see it who may see sealed records; a denunciation always is
 */
public record PetitionAccess(Optional<String> assignee, boolean sealed) {}
