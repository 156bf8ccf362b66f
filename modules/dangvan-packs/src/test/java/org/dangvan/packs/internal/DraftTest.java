/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dangvan.base.Confirmation;
import org.dangvan.judge.PackText;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackVersion;
import org.dangvan.packs.PackDesk.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

/** What the law would be with a draft, which need not be fit to be installed. */
class DraftTest {

    private static final Version ONE = new Version("1.0.0");
    private static final String EXAMPLE =
            """
            - name: cũ
              given: { start: 2026-01-05 }
              ask: petition.processing
              expect: 2026-01-19
              source: thử
            """;
    private static final LocalDate DAY = LocalDate.parse("2026-01-05");

    /** Every example of a province comes out wrong. */
    private final PackBoard board = new PackBoard(
            "vn-mau",
            (examples, layers) -> examples.isEmpty()
                    ? List.of()
                    : List.of(new Finding(new Origin("vn", "examples/a.yaml", 1, 1), "example", "sai")));

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        board.came(1, "vn", ONE, PackText.national().with("calendar/2026.yaml", year("2026-01-01", "2026-01-02")));
        board.came(2, "vn-mau", ONE, PackText.province("vn-mau"));
    }

    @Test
    void aDraftNeedNotHaveItsExamplesRewritten() {
        PackText draft = PackText.national()
                .with("regulations/petition.yaml", PackText.rule("7 working days"))
                .with("examples/a.yaml", EXAMPLE);

        Draft tried = board.draft("vn", ONE, draft);

        assertThat(tried.findings()).isEmpty();
        assertThat(text(tried)).isEqualTo("7 ngày làm việc");
        assertThat(board.layers()).isNotEqualTo(tried.layers().orElseThrow());
        assertThat(tried.layers().orElseThrow().chain()).hasSize(2);
    }

    @Test
    void aPackThatWasRefusedTakesNoPartInADraft() {
        Version two = new Version("2.0.0");
        board.came(3, "vn-mau", two, PackText.province("vn-mau").with("examples/a.yaml", EXAMPLE));

        Draft tried = board.draft("vn", ONE, PackText.national());

        assertThat(tried.layers().orElseThrow().chain())
                .extracting(PackVersion::version)
                .doesNotContain("2.0.0");
    }

    @Test
    void aDraftThatCannotBeReadIsToldWithItsPlace() {
        Draft tried =
                board.draft("vn", ONE, PackText.national().with("regulations/petition.yaml", PackText.rule("7 ngày")));

        assertThat(tried.layers()).isEmpty();
        assertThat(tried.findings().get(0).text()).startsWith("regulations/petition.yaml:9:");
    }

    @Test
    void aPackOfAnotherPlaceChangesNothingHere() {
        Draft tried = board.draft("vn-khac", ONE, PackText.province("vn-khac"));

        assertThat(tried.layers()).isEmpty();
        assertThat(tried.findings().get(0).message()).contains("không thuộc chuỗi gói của nơi này (vn-mau)");
    }

    @Test
    void aCalendarFileReplacesItsYearAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("2026.yaml"), year("2026-01-01", "2026-01-05"));

        Draft tried = DraftYear.of(file, board.layers());
        assertThat(tried.findings()).isEmpty();
        Layers layers = tried.layers().orElseThrow();

        assertThat(DraftYear.is(file)).isTrue();
        assertThat(layers.calendar()).containsOnlyKeys(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-05"));
        assertThat(layers.calendarYears()).containsEntry(2026, Confirmation.CONFIRMED);
        assertThat(layers.regulations()).isEqualTo(board.layers().regulations());
    }

    @Test
    void aCalendarFileThatIsWrongIsToldWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("2026.yaml"), year("2026-01-01", "2026-02-29"));

        Draft tried = DraftYear.of(file, board.layers());

        assertThat(tried.layers()).isEmpty();
        assertThat(tried.findings().get(0).text()).startsWith("calendar/2026.yaml:6:");
    }

    @Test
    void aCalendarFileOfWhichADayHasNoEffectIsRefusedAsItWouldBeInThePack() throws IOException {
        Path file = Files.writeString(folder.resolve("2026.yaml"), year("2026-01-01", "2026-01-03"));

        Draft tried = DraftYear.of(file, board.layers());

        assertThat(tried.layers()).isEmpty();
        assertThat(tried.findings().get(0).text())
                .startsWith("calendar/2026.yaml:6:")
                .contains("vốn đã nghỉ");
    }

    private static String text(Draft tried) {
        return tried.layers()
                .orElseThrow()
                .regulations()
                .get("petition.processing")
                .on(DAY)
                .version()
                .orElseThrow()
                .value()
                .text();
    }

    private static String year(String one, String other) {
        return """
                year: 2026
                status: confirmed
                source: { instrument: thông báo, provision: mục 1 }
                days:
                  - { day: %s, kind: holiday, name: Nghỉ }
                  - { day: %s, kind: moved-off, name: Nghỉ }
                """
                .formatted(one, other);
    }
}
