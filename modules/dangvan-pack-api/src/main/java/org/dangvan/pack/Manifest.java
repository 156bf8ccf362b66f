/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack;

import java.util.List;
import java.util.Optional;

/**
 * Who a pack is: the content of {@code pack.yaml}.
 *
 * @param id stable id, for instance {@code "vn-thai-nguyen"}
 * @param title name that people read
 * @param locality the administrative area it speaks for
 * @param parent id of the pack it refines; empty for the national pack only
 * @param format version of the pack format it is written for
 * @param contacts who answers for it
 */
public record Manifest(
        String id, String title, String locality, Optional<String> parent, int format, List<String> contacts) {

    /** Copies the contacts. */
    public Manifest {
        contacts = List.copyOf(contacts);
    }
}
