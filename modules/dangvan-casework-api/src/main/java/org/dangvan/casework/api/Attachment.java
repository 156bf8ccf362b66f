/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

/**
 * A file that belongs to a petition.
 *
 * @param name name of the file, without a path
 * @param mediaType what its sender says it is
 * @param content its bytes, not copied: nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, String mediaType, byte[] content) {}
