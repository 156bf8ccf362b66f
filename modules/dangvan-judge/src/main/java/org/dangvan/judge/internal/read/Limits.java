/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

/** How long a text of a pack may be, in characters: what a store keeps of it must fit there on every database. */
final class Limits {

    /** Ids of packs, registers, reports and cells. */
    static final int ID = 40;

    /** Codes of agencies and leaders, and keys of rules. */
    static final int CODE = 100;

    /** What people read: names, titles, labels. */
    static final int NAME = 300;

    private Limits() {}
}
