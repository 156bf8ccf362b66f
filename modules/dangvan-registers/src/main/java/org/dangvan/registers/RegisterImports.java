/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers;

import java.io.IOException;
import java.io.InputStream;
import org.osgi.annotation.versioning.ProviderType;

/** Takes a register of a province's books from an XLSX file. Safe for concurrent calls. */
@ProviderType
public interface RegisterImports {

    /**
     * Reads the file, judges every row and records the good ones, all or none. The same row twice adds nothing.
     *
     * <p>A dry run walks the same way and gives the same counts and notices; nothing of it stays. The file is read up to
     * the configured limit and no further; a hostile file gives a refusal and never an exception.
     *
     * @param register id of the register, for instance {@code "so-tiep-nhan-don"}
     * @param sheet bytes of the file; not closed
     * @param dryRun whether nothing is kept
     * @param actor account name of who imports
     * @param progress told how far the work is, in the calling thread
     * @return what became of the file: a report, or why it was refused as a whole
     * @throws IOException if {@code sheet} cannot be read to its end
     */
    ImportOutcome take(String register, InputStream sheet, boolean dryRun, String actor, Progress progress)
            throws IOException;

    /** Takes a register and tells nobody how far it is; otherwise the same. */
    default ImportOutcome take(String register, InputStream sheet, boolean dryRun, String actor) throws IOException {
        return take(register, sheet, dryRun, actor, Progress.none());
    }
}
