/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.dangvan.base.rights.Reach;
import org.junit.jupiter.api.Test;

class NamelessSearchTest {

    @Test
    void aSearchThatFailsDoesNotSayForWhom() throws Exception {
        try (TestStore store = TestStore.onDerby()) {
            store.transactions()
                    .run(manager -> manager.createNativeQuery("alter table petition drop column search_words")
                            .executeUpdate());
            JpaPetitions petitions = new JpaPetitions(store.factory());
            StringWriter told = new StringWriter();

            assertThatThrownBy(() -> petitions.list(Reach.whole(), SampleRows.search("bichngoc"), 10, Optional.empty()))
                    .satisfies(failure -> failure.printStackTrace(new PrintWriter(told, true)));
            assertThatThrownBy(() -> petitions.count(Reach.whole(), SampleRows.search("bichngoc"), 10))
                    .satisfies(failure -> failure.printStackTrace(new PrintWriter(told, true)));

            assertThat(told.toString()).contains("SQL state").doesNotContain("bichngoc");
        }
    }
}
