/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.law.Regulation;
import org.osgi.annotation.versioning.ProviderType;

/** What whoever runs the installation asks of packs. Changes nothing. Safe for concurrent calls. */
@ProviderType
public interface PackDesk {

    /**
     * Judges a pack as the platform would if it came now: by itself, over its parents that are here, with its examples,
     * and for what is in force over it.
     *
     * @param source a folder with {@code pack.yaml}, a module with {@code src/main/pack}, or a built jar
     */
    Checked check(Path source);

    /**
     * What the law here would be if a draft were in force. Its examples, and those of packs over it, are not run: a draft is
     * tried before they are rewritten.
     *
     * @param source a pack, as for {@link #check}; or one calendar file, {@code 2027.yaml}, which replaces that year as a whole
     */
    Draft draft(Path source);

    /**
     * What the packs in force say of one rule, the most specific first. The first is in force as a whole and overrides
     * the others.
     *
     * @param key key of the rule; empty when no pack in force knows it
     */
    List<Regulation> sayings(String key);

    /**
     * The law with a draft.
     *
     * @param layers the law; empty when something is wrong
     * @param findings what is wrong, by file and line
     */
    record Draft(Optional<Layers> layers, List<Finding> findings) {

        /** Copies the findings. */
        public Draft {
            findings = List.copyOf(findings);
        }
    }

    /** What would become of a pack. */
    enum Verdict {
        /** It would be taken. */
        TAKEN,
        /** Good by itself, but its parent is not here or was refused: it would wait. */
        WAITING,
        /** It would be refused whole. */
        REFUSED
    }

    /**
     * The verdict on one pack.
     *
     * @param pack id and version; a folder has version 0.0.0
     * @param title name that people read; the id where the manifest cannot be read
     * @param verdict what would become of it
     * @param findings everything that is wrong, by file and line; empty unless it would be refused
     * @param unconfirmed number of values that nobody has compared with the law
     * @param remarks values that nothing can select, gaps between versions, ends without a successor
     */
    record Checked(
            PackVersion pack,
            String title,
            Verdict verdict,
            List<Finding> findings,
            int unconfirmed,
            List<Finding> remarks) {

        /** Copies the lists. */
        public Checked {
            findings = List.copyOf(findings);
            remarks = List.copyOf(remarks);
        }
    }
}
