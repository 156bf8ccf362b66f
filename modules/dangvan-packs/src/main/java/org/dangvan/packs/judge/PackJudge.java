/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.judge;

import java.util.Optional;
import org.dangvan.packs.Judgement;
import org.dangvan.packs.PackFiles;

/**
 * Judges one pack by itself. Gives everything it finds, not the first mistake only; a mistake of syntax hides the rest
 * of that file. Stateless, safe for concurrent calls and against hostile files.
 */
public final class PackJudge {

    /**
     * Reads and judges a pack.
     *
     * @param declared id that its bundle or its build declares
     */
    public Judgement judge(String declared, PackFiles files) {
        PackReading reading = new PackReading(declared, files);
        Optional<Judgement> good = reading.content().map(Judgement.Good::new);
        return good.orElseGet(() -> new Judgement.Refused(reading.title(), reading.findings()));
    }
}
