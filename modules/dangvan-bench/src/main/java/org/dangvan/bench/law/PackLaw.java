/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench.law;

import java.nio.file.Path;
import org.dangvan.judge.FolderFiles;
import org.dangvan.judge.Layering;
import org.dangvan.judge.PackJudge;
import org.dangvan.judge.content.Judgement;
import org.dangvan.law.LawBook;
import org.dangvan.law.internal.StatutoryDeadlines;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PackVersion;

/** The law of pack {@code vn}, read from its folder. */
public final class PackLaw {

    private PackLaw() {}

    /** Where the pack lies in a working copy. */
    public static Path folder(Path home) {
        return home.resolve("modules/packs/vn/src/main/pack");
    }

    /** Its law. */
    public static LawBook read(Path folder) {
        Judgement judgement = new PackJudge().judge("vn", new FolderFiles(folder));
        return new StatutoryDeadlines()
                .over(new Layering()
                        .over(Layers.none(), new PackVersion("vn", "0.0.0"), ((Judgement.Good) judgement).content())
                        .layers());
    }
}
