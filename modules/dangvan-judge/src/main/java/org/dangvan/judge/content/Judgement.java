/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.content;

import java.util.List;
import org.dangvan.pack.Finding;

/** The verdict on one pack: taken whole or refused whole. */
public sealed interface Judgement {

    /** Name that people read; the id where the manifest could not be read. */
    String title();

    /**
     * Nothing wrong with the pack by itself; whether it fits over its parents is said when it is laid over them.
     *
     * @param content everything it says
     */
    record Good(PackContent content) implements Judgement {

        @Override
        public String title() {
            return content.manifest().title();
        }
    }

    /**
     * Something is wrong.
     *
     * @param title name that people read
     * @param findings everything that is wrong, at least one, by file and line
     */
    record Refused(String title, List<Finding> findings) implements Judgement {

        /** Copies the findings. */
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
