/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.util.UUID;

/**
 * A file that belongs to a petition, without its bytes.
 *
 * @param id id of record
 * @param name name of the file; {@code "Tệp n"} with a denunciation, whoever asks
 * @param mediaType what its sender said it is
 * @param size bytes
 */
public record AttachmentView(UUID id, String name, String mediaType, long size) {}
