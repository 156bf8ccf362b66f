/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dangvan.pages.internal.view.Library;
import org.junit.jupiter.api.Test;

class ShelfTest {

    @Test
    void aBundleKeepsItsPagesInItsPrivateRootPackage() {
        assertThat(Shelf.of(Library.class)).isEqualTo(Shelf.FRAME);
        assertThat(Shelf.of(Messages.class)).isEqualTo(Shelf.FRAME);
        assertThat(Shelf.FRAME.path("pages")).isEqualTo("org/dangvan/pages/internal/pages");
    }

    @Test
    void aBundleSaysNothingOtherwiseThanTheFrame() {
        assertThat(new Messages(Language.VI, shelf("import.title = Nhập sổ")).text("import.title"))
                .isEqualTo("Nhập sổ");
        assertThatThrownBy(() -> new Messages(Language.VI, shelf("sign-in.title = Vào")))
                .hasMessageContaining("sign-in.title")
                .hasMessageContaining("org.dangvan.planted.internal");
    }

    private static Shelf shelf(String words) {
        return new Shelf("org.dangvan.planted.internal", new ClassLoader() {
            @Override
            public InputStream getResourceAsStream(String name) {
                return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
