/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal.tree;

import java.util.List;

/** Where hashes are read from. */
public interface Hashes {

    /**
     * Hashes of one height, in order.
     *
     * @param height 0 for lines, or 8, 16, … for whole blocks
     * @param from the first, from 0
     * @param to behind the last
     */
    List<byte[]> of(int height, long from, long to);
}
