/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import org.dangvan.law.Deadlines;
import org.dangvan.law.LawBook;
import org.dangvan.pack.Layers;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Keeps the law of the packs that were asked for last: in an office that is nearly always the same. */
@Component
public final class StatutoryDeadlines implements Deadlines {

    private volatile @Nullable StatutoryLaw last;

    @Override
    @SuppressWarnings("ReferenceEquality") // A quick look: the same packs read again are prepared again.
    public LawBook over(Layers layers) {
        StatutoryLaw known = last;
        if (known == null || known.layers() != layers) {
            known = new StatutoryLaw(layers);
            last = known;
        }
        return known;
    }

    @Override
    public LawBook kept(String text) {
        return new StatutoryLaw(CalendarText.read(text));
    }
}
