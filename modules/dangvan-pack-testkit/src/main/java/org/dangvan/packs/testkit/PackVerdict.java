/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.dangvan.judge.FolderFiles;
import org.dangvan.judge.Layering;
import org.dangvan.judge.PackJudge;
import org.dangvan.judge.content.ExampleRunner;
import org.dangvan.judge.content.Judgement;
import org.dangvan.judge.content.PackContent;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PackVersion;

/**
 * What the judge says of a pack in a folder, laid over its parents.
 *
 * @param findings everything that is wrong; empty when the platform would take the pack
 * @param layers the pack over its parents; what was laid until something was wrong
 */
public record PackVerdict(List<Finding> findings, Layers layers) {

    /**
     * Judges a pack and, before it, its parents.
     *
     * @param packs folders of packs by id, for instance {@code vn → modules/packs/vn/src/main/pack}
     */
    public static PackVerdict of(String id, PackFolders packs) {
        Judgement judgement = new PackJudge().judge(id, new FolderFiles(packs.folder(id)));
        if (judgement instanceof Judgement.Refused refused) {
            return new PackVerdict(refused.findings(), Layers.none());
        }
        PackContent content = ((Judgement.Good) judgement).content();
        Optional<PackVerdict> parent = content.manifest().parent().map(above -> of(above, packs));
        if (parent.filter(above -> !above.findings().isEmpty()).isPresent()) {
            return parent.get();
        }
        Layers below = parent.map(PackVerdict::layers).orElse(Layers.none());
        Layering.Laid laid = new Layering().over(below, new PackVersion(id, "0.0.0"), content);
        if (!laid.findings().isEmpty()) {
            return new PackVerdict(laid.findings(), laid.layers());
        }
        return new PackVerdict(examples().run(content.examples(), laid.layers()), laid.layers());
    }

    /** The calculation that the platform uses; it comes from whichever bundle offers it to a plain class path. */
    private static ExampleRunner examples() {
        return ServiceLoader.load(ExampleRunner.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing on the class path computes examples"));
    }

    /** Where the packs lie. */
    public interface PackFolders {

        /** The folder that holds the pack's {@code pack.yaml}. */
        Path folder(String id);
    }
}
