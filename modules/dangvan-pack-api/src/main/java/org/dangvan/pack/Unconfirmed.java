/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack;

/**
 * A value that nobody has compared with the law yet; the operator sees the list.
 *
 * @param key what it is, for instance {@code "petition.processing from 2014-07-01"}
 * @param origin where it is written
 */
public record Unconfirmed(String key, Origin origin) {}
