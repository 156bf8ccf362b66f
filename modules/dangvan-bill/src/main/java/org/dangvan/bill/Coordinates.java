/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bill;

/**
 * Maven coordinates.
 *
 * @param group the groupId
 * @param name the artifactId
 * @param version the version
 */
record Coordinates(String group, String name, String version) {

    /**
     * Reads {@code group:name:version}.
     *
     * @throws IllegalArgumentException if there are not three parts
     */
    static Coordinates of(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not group:name:version: " + text);
        }
        return new Coordinates(parts[0], parts[1], parts[2]);
    }

    /** Without the version, as the tables name a library whatever its release. */
    String library() {
        return group + ":" + name;
    }

    String purl() {
        return "pkg:maven/" + group + "/" + name + "@" + version + "?type=jar";
    }

    @Override
    public String toString() {
        return group + ":" + name + ":" + version;
    }
}
