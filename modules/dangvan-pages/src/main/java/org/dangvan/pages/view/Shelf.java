/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

/**
 * Where a bundle keeps what its pages are made of: templates in the folder {@code pages} and words in
 * {@code messages_vi.properties} and {@code messages_en.properties} of its private root package.
 *
 * @param root the package, for instance {@code org.dangvan.console.internal}
 * @param loader the bundle's own loader
 */
public record Shelf(String root, ClassLoader loader) {

    /** The frame's own shelf: its layout and words are there for every bundle with pages. */
    public static final Shelf FRAME = new Shelf("org.dangvan.pages.internal", Shelf.class.getClassLoader());

    private static final String PRIVATE = ".internal";

    /** The shelf of the bundle that a class belongs to; the frame's own where the class is in no private package. */
    public static Shelf of(Class<?> member) {
        String own = member.getPackageName() + ".";
        int end = own.indexOf(PRIVATE + ".");
        return end < 0 ? FRAME : new Shelf(own.substring(0, end + PRIVATE.length()), member.getClassLoader());
    }

    /** Path of a file on it, as loaders name it. */
    public String path(String file) {
        return root.replace('.', '/') + "/" + file;
    }
}
