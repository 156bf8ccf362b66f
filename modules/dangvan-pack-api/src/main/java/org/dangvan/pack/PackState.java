/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack;

import java.util.List;

/**
 * What became of a pack that was brought to the platform.
 *
 * @param version id and version
 * @param title name that people read; the id where the manifest could not be read
 * @param state what became of it
 * @param findings why it was refused; empty otherwise
 * @param unconfirmed values that nobody has compared with the law
 * @param remarks values that nothing can select, gaps between versions, ends without a successor
 */
public record PackState(
        PackVersion version,
        String title,
        State state,
        List<Finding> findings,
        List<Unconfirmed> unconfirmed,
        List<Finding> remarks) {

    /** Copies the lists. */
    public PackState {
        findings = List.copyOf(findings);
        unconfirmed = List.copyOf(unconfirmed);
        remarks = List.copyOf(remarks);
    }

    /** The states. */
    public enum State {
        /** Its values are in force here. */
        ACTIVE,
        /** Judged and found good, but not of the chain of localities this installation speaks for, or its parent is missing. */
        IDLE,
        /** The judge found something wrong; nothing of it is in force. */
        REFUSED,
        /** Known from before; its bundle is not here now. */
        REMOVED
    }
}
