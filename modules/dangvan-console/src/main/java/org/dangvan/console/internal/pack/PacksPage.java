/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.pack;

import java.util.List;

/**
 * What became of the packs.
 *
 * @param packs each of them, the national one first
 */
public record PacksPage(List<Entry> packs) {

    /**
     * A pack.
     *
     * @param id its id
     * @param version version of its bundle
     * @param title name that people read
     * @param tone {@code active}, {@code idle}, {@code refused} or {@code removed}
     * @param state the state in words
     * @param explanation what the state means
     * @param findings why it was refused, each with its place
     * @param unconfirmed values that nobody has compared with the law
     * @param remarks values that nothing can select, gaps, ends without a successor
     */
    public record Entry(
            String id,
            String version,
            String title,
            String tone,
            String state,
            String explanation,
            List<Remark> findings,
            List<Remark> unconfirmed,
            List<Remark> remarks) {}

    /**
     * Something at a place in a pack.
     *
     * @param place {@code file:line:column}
     * @param text what is there
     */
    public record Remark(String place, String text) {}
}
