/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConnectionSettingsTest {

    @Test
    void withoutAnAddressTheEmbeddedDatabaseOfTheFolderIsUsed() {
        ConnectionSettings settings = ConnectionSettings.of(" ", "/srv/dangvan/database", "", "", 10);

        assertThat(settings.url()).isEqualTo("jdbc:derby:/srv/dangvan/database;create=true");
        assertThat(settings.derbyName()).isEqualTo("/srv/dangvan/database");
        assertThat(settings.derbyAttributes()).isEqualTo("create=true");
    }

    @Test
    void aDatabaseNobodyTestsIsRefused() {
        assertThatThrownBy(() -> ConnectionSettings.of("jdbc:h2:mem:x", "", "", "", 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dangvan.database.url");
    }

    @Test
    void aPasswordIsNeverShown() {
        ConnectionSettings settings =
                ConnectionSettings.of("jdbc:postgresql://db/dangvan?password=bi-mat", "", "dangvan", "bi-mat", 10);

        assertThat(settings.shownUrl()).isEqualTo("jdbc:postgresql://db/dangvan");
        assertThat(settings.toString()).doesNotContain("bi-mat");
    }
}
