/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.util.Optional;

/**
 * Who sent a petition.
 *
 * @param name the name; {@code "Người tố cáo #n"} for a denunciation, whoever asks
 * @param address the address; empty for a denunciation
 */
public record SenderView(String name, Optional<String> address) {}
