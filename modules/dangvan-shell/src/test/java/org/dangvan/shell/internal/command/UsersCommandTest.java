/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dangvan.shell.internal.command.UsersCommand.Wanted;
import org.junit.jupiter.api.Test;

class UsersCommandTest {

    @Test
    void optionsMayStandAnywhereBehindTheAction() {
        Wanted wanted = Wanted.of(List.of("lan", "--administrator", "Nguyễn", "Thị", "Lan"));

        assertThat(wanted).isEqualTo(new Wanted(true, false, false, "lan", "Nguyễn Thị Lan"));
        assertThat(wanted.fits("add")).isTrue();
        assertThat(Wanted.of(List.of("--ask", "lan")).fits("reset-password")).isTrue();
        assertThat(Wanted.of(List.of("lan")).fits("lock")).isTrue();
    }

    @Test
    void aPasswordIsNoArgumentAndWhatIsNotUnderstoodIsNotDone() {
        assertThat(Wanted.of(List.of("lan", "mat-khau-moi")).fits("reset-password"))
                .isFalse();
        assertThat(Wanted.of(List.of("lan", "--password=x")).fits("reset-password"))
                .isFalse();
        assertThat(Wanted.of(List.of("--ask", "lan")).fits("lock")).isFalse();
        assertThat(Wanted.of(List.of("lan")).fits("add")).isFalse();
        assertThat(Wanted.of(List.of("lan")).fits("delete")).isFalse();
        assertThat(Wanted.of(List.of()).fits("unlock")).isFalse();
    }
}
