/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs;

/**
 * A pack that is or was in force here.
 *
 * @param id id of the pack
 * @param version last version in force
 * @param title name that people read
 */
public record KnownPack(String id, String version, String title) {}
