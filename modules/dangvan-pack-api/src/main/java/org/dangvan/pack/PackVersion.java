/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack;

/**
 * One pack in one version, as answers name it.
 *
 * @param id id of the pack
 * @param version version of its bundle
 */
public record PackVersion(String id, String version) {

    /** For instance {@code "vn 0.1.0"}. */
    public String text() {
        return id + " " + version;
    }
}
