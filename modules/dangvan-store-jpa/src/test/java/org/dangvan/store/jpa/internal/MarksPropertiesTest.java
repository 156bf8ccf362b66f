/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A mark comes from outside: what is none is refused in one way, and no year leaves the reach of a database. */
class MarksPropertiesTest {

    @Property
    void whatIsWrittenIsReadAsItWas(@ForAll @IntRange(min = 0, max = 1) int part, @ForAll long high, @ForAll long low) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorMod(high, 60_000L));
        String id = new UUID(high, low).toString();

        assertThat(Marks.place(Marks.of(part, day, id))).isEqualTo(new Marks.Place(part, day, id));
    }

    @Property
    void anythingElseIsRefusedAsNoMark(@ForAll("marks") String mark) {
        try {
            assertThat(Marks.place(mark).day().getYear()).isBetween(1, 9999);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).isNotNull();
        }
    }

    @Provide
    Arbitrary<String> marks() {
        Arbitrary<String> inner = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.of(
                        "+999999999-12-31|" + new UUID(1, 1),
                        "-0001-01-01|" + new UUID(1, 1),
                        "0000-01-01|" + new UUID(1, 1),
                        "2026-02-30|" + new UUID(1, 1),
                        "2026-02-28|1-1-1-1-1",
                        "2026-02-28|",
                        "2026-02-28",
                        "|",
                        ""));
        Arbitrary<String> encoded = inner.map(text ->
                "0" + Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        return Arbitraries.oneOf(encoded, Arbitraries.strings().ofMaxLength(40));
    }
}
