/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangvan.casework.whatif.WhatIf.Case;
import org.dangvan.pack.law.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {

    @TempDir
    Path folder;

    @Test
    void aLineIsACase() throws IOException {
        List<Case> cases =
                read("\uFEFF12/2026; complaint.settlement-first; 03/08/2026; remote, people=5\n\nb;b;2026-08-04\n");

        assertThat(cases).extracting(Case::name).containsExactly("12/2026", "b");
        assertThat(cases.get(0).rule()).isEqualTo("complaint.settlement-first");
        assertThat(cases.get(0).state().start()).isEqualTo(LocalDate.parse("2026-08-03"));
        assertThat(cases.get(0).state().facts()).isEqualTo(Map.of(Fact.REMOTE, 1L, Fact.PEOPLE, 5L));
        assertThat(cases.get(1).state().facts()).isEmpty();
    }

    @Test
    void whatIsWrongIsToldWithItsLine() {
        refused("a;b\n", ":1: cần “mã;khóa quy định;ngày”");
        refused("a;b;2026-08-04\na;x.y;2026-08-04\n", ":2: không có thời hạn “x.y”");
        refused("a;b;2026-08-04\na;b;31/02/2026\n", ":2: “31/02/2026” không phải ngày");
        refused("a;b;2026-08-04;far\n", ":1: “far” không phải điều kiện; có thể dùng: complex,");
        refused("a;b;2026-08-04;people\n", ":1: “people” cần một số, như people=5");
        refused("a;b;2026-08-04;remote=1\n", ":1: “remote=1” thừa số");
    }

    @Test
    void aFileThatIsNoTextIsToldSo() throws IOException {
        Path file = Files.write(folder.resolve("cases.csv"), "a;bộ;1".getBytes(StandardCharsets.UTF_16));

        assertThatThrownBy(() -> CaseFile.read(file, key -> true, Stream::toList))
                .hasMessageContaining("không phải UTF-8");
        assertThatThrownBy(() -> CaseFile.read(folder.resolve("x"), key -> true, Stream::toList))
                .hasMessageContaining("không đọc được");
    }

    private void refused(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class).hasMessageContaining(message);
    }

    private List<Case> read(String text) throws IOException {
        return CaseFile.read(
                Files.writeString(folder.resolve("cases.csv"), text), key -> !key.equals("x.y"), Stream::toList);
    }
}
