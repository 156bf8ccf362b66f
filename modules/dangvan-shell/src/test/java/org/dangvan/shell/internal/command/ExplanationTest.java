/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.DutyNature;
import org.dangvan.base.Period;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;
import org.dangvan.packs.PackDesk;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void theValueOfTheDayIsToldWithItsPlaceAndWhatItOverrides() {
        int code = Explanation.print(
                List.of(rule("vn-mau", 7, "2020-01-01", 4), rule("vn", 10, "2014-07-01", 21)),
                LocalDate.parse("2026-07-01"),
                out);

        assertThat(code).isZero();
        assertThat(text())
                .contains("petition.processing – Xử lý đơn")
                .contains("Ngày 01/07/2026: 7 ngày làm việc, Điều 28, 42/2013/QH13, bản từ 01/01/2020"
                        + " (chưa ai đối chiếu với luật)")
                .contains("gói vn-mau, regulations/petition.yaml:4:9")
                .contains("Thay cho gói vn: 10 ngày làm việc")
                .contains("gói vn, regulations/petition.yaml:21:9")
                .contains("gói cấp dưới chỉ được rút ngắn");
    }

    @Test
    void aDayWithoutAnyVersionIsSaidAndNothingIsGuessed() {
        int code = Explanation.print(
                List.of(rule("vn-mau", 7, "2020-01-01", 4), rule("vn", 10, "2014-07-01", 21)),
                LocalDate.parse("2019-12-31"),
                out);

        assertThat(code).isEqualTo(1);
        assertThat(text())
                .contains("Ngày 31/12/2019: không có giá trị nào. Gói vn-mau không có bản nào cho ngày này")
                .contains("7 ngày làm việc")
                .contains("Thay cho gói vn: 10 ngày làm việc");
    }

    @Test
    void aDayIsReadInBothWritingsAndNotGuessed() {
        assertThat(ExplainCommand.day("01/07/2026")).contains(LocalDate.parse("2026-07-01"));
        assertThat(ExplainCommand.day("2026-07-01")).contains(LocalDate.parse("2026-07-01"));
        assertThat(ExplainCommand.day("31/02/2026")).isEmpty();
        assertThat(ExplainCommand.day("hôm nay")).isEmpty();
    }

    @Test
    void aVersionThatIsNotTakenWhileAnotherIsInForceIsHeldBack() {
        Finding finding = new Finding(new Origin("vn-mau", "regulations/a.yaml", 9, 5), "floor-longer", "dài quá");
        PacksCommand.print(
                List.of(
                        state("vn-mau", "1.0.0", PackState.State.ACTIVE, List.of()),
                        state("vn-mau", "2.0.0", PackState.State.REFUSED, List.of(finding)),
                        state("vn-xau", "1.0.0", PackState.State.REFUSED, List.of(finding)),
                        state("vn-khac", "1.0.0", PackState.State.IDLE, List.of())),
                out);

        assertThat(text().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .containsExactly(
                        "vn-mau 1.0.0 đang có hiệu lực Tỉnh mẫu",
                        "vn-mau 2.0.0 bị giữ lại Tỉnh mẫu",
                        "regulations/a.yaml:9:5: dài quá",
                        "vn-xau 1.0.0 bị từ chối Tỉnh mẫu",
                        "regulations/a.yaml:9:5: dài quá",
                        "vn-khac 1.0.0 chờ Tỉnh mẫu");
    }

    @Test
    void aRefusedPackEndsTheCommandWithOne() {
        Finding finding = new Finding(new Origin("vn-mau", "regulations/a.yaml", 9, 5), "floor-longer", "dài quá");
        PackVersion pack = new PackVersion("vn-mau", "0.0.0");

        assertThat(PackCheckCommand.print(
                        new PackDesk.Checked(
                                pack, "Tỉnh mẫu", PackDesk.Verdict.REFUSED, List.of(finding), 0, List.of()),
                        out))
                .isEqualTo(1);
        assertThat(PackCheckCommand.print(
                        new PackDesk.Checked(pack, "Tỉnh mẫu", PackDesk.Verdict.TAKEN, List.of(), 2, List.of()), out))
                .isZero();
        assertThat(text())
                .contains(
                        "regulations/a.yaml:9:5: dài quá",
                        "bị từ chối, 1 lỗi",
                        "sẽ nhận",
                        "2 giá trị chưa ai đối chiếu");
    }

    private static PackState state(String id, String version, PackState.State state, List<Finding> findings) {
        return new PackState(new PackVersion(id, version), "Tỉnh mẫu", state, findings, List.of(), List.of());
    }

    private static Regulation rule(String pack, int days, String from, int line) {
        Origin origin = new Origin(pack, "regulations/petition.yaml", line, 9);
        return new Regulation(
                "petition.processing",
                "Xử lý đơn",
                "handling",
                Regulation.Protection.MAXIMUM,
                Optional.empty(),
                Optional.of(new Duty(
                        "petition.handling",
                        LegalEvent.PETITION_RECEIVED,
                        DutyNature.DUTY,
                        Duty.Direction.FORWARD,
                        Set.of(PetitionType.OTHER),
                        false,
                        Optional.empty())),
                new DatedValue<>(List.of(new DatedValue.Version<>(
                        new Period(Optional.of(LocalDate.parse(from)), Optional.empty()),
                        Length.of(new Term(days, TermUnit.WORKING_DAYS)),
                        new Citation("42/2013/QH13", "Điều 28"),
                        Confirmation.UNCONFIRMED,
                        Optional.empty(),
                        origin))),
                origin);
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
