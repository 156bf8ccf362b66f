/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void segmentsAndValuesAreEncoded() {
        Address address =
                Address.of("bao-cao", "a/b", "o").with("row", "UBND huyện").with("after", Optional.empty());

        assertThat(address).hasToString("/bao-cao/a%2Fb/o?row=UBND%20huy%E1%BB%87n");
    }
}
