/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.stream.Stream;
import org.dangvan.casework.api.intake.PersonEntry;

/** How the store writes what is no plain value, for those who fill a database past it: by the very code of the store. */
public final class StoredForm {

    private StoredForm() {}

    /** What search compares with; of a denunciation without its sender. */
    public static String searchWords(Stream<String> texts) {
        return SearchWords.of(texts);
    }

    /** What a person, or a denouncer, is known by. */
    public static String identityHash(PersonEntry person, boolean sealed) {
        return People.hash(person, sealed);
    }
}
