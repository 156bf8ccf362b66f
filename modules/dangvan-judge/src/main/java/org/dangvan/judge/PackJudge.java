/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.util.Optional;
import org.dangvan.judge.content.Judgement;
import org.dangvan.judge.content.PackFiles;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Yaml;
import org.dangvan.yaml.YamlReader;

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

    /** The id that a pack gives itself in its manifest; empty when that cannot be read. */
    public static Optional<String> id(PackFiles files) {
        byte[] manifest = files.read(PackReading.MANIFEST, YamlReader.MAX_BYTES);
        return YamlReader.read("?", PackReading.MANIFEST, manifest, new Findings())
                .filter(Yaml.Fields.class::isInstance)
                .flatMap(fields ->
                        Optional.ofNullable(((Yaml.Fields) fields).fields().get("id")))
                .filter(field -> field.value() instanceof Yaml.Text)
                .map(field -> ((Yaml.Text) field.value()).value());
    }
}
