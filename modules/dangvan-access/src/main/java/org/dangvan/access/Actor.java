/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access;

/**
 * Who is signed in.
 *
 * @param name account name
 * @param displayName name that people read
 */
public record Actor(String name, String displayName) {}
