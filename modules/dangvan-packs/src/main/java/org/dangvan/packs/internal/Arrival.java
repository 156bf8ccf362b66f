/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal;

import java.util.Comparator;
import org.dangvan.judge.content.Judgement;
import org.dangvan.pack.PackVersion;
import org.osgi.framework.Version;

/**
 * A pack that a bundle brought.
 *
 * @param id id that the bundle declares
 * @param bundleVersion version of the bundle
 * @param judgement what the judge said of it
 */
record Arrival(String id, Version bundleVersion, Judgement judgement) {

    /** The higher version first. */
    static final Comparator<Arrival> HIGHEST_FIRST =
            Comparator.comparing(Arrival::bundleVersion).reversed();

    /** Id and version as answers name them: the qualifier tells builds apart, not contents. */
    PackVersion version() {
        return new PackVersion(
                id, bundleVersion.getMajor() + "." + bundleVersion.getMinor() + "." + bundleVersion.getMicro());
    }
}
