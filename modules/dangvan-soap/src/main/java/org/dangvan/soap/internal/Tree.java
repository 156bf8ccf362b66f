/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element of the contract with what stands in it: other elements, or text, or the name of a part of the message.
 *
 * @param name local name; the namespace is always that of the contract
 * @param children elements in their order
 * @param text text that stands in it, empty when it has children
 * @param part id of the MIME part that holds its bytes
 */
record Tree(String name, List<Tree> children, String text, Optional<String> part) {

    /** Copies the children. */
    Tree {
        children = List.copyOf(children);
    }

    static Tree leaf(String name, Object text) {
        return new Tree(name, List.of(), text.toString(), Optional.empty());
    }

    static Tree of(String name, List<Tree> children) {
        return new Tree(name, children, "", Optional.empty());
    }

    /** Elements one after another, of which some may be absent. */
    static final class Builder {

        private final String name;
        private final List<Tree> children = new ArrayList<>();

        Builder(String name) {
            this.name = name;
        }

        Builder add(String child, Object text) {
            children.add(leaf(child, text));
            return this;
        }

        Builder add(String child, Optional<?> text) {
            text.ifPresent(value -> add(child, value));
            return this;
        }

        Builder add(Tree child) {
            children.add(child);
            return this;
        }

        Builder addAll(List<Tree> more) {
            children.addAll(more);
            return this;
        }

        Tree build() {
            return of(name, children);
        }
    }
}
