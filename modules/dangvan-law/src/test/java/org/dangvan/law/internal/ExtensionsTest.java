/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dangvan.base.DutyNature;
import org.dangvan.base.Receipt;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.law.LawBook;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.CaseState.Prolongation;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.Fact;
import org.dangvan.pack.law.Guard;
import org.dangvan.pack.law.LawValue.Extension;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;
import org.junit.jupiter.api.Test;

/** Thirty days, prolonged by thirty once where it is complex; and a step of ten days inside. */
class ExtensionsTest {

    private static final Term THIRTY = new Term(30, TermUnit.CALENDAR_DAYS);
    private static final Regulation TERM = SampleLaw.term(
            "case.term",
            "handling",
            SampleLaw.version(
                    "2000-01-01",
                    new Length(
                            List.of(THIRTY),
                            List.of(),
                            List.of(new Extension(new Guard("complex", "phức tạp"), THIRTY, 1)))));
    private static final Regulation STEP = step(Length.of(new Term(10, TermUnit.CALENDAR_DAYS)));

    private final LawBook law = new SampleLaw().rule(TERM).rule(STEP).book();

    @Test
    void eachDecisionAddsToTheTermBeforeItRolls() {
        Receipt receipt = SampleLaw.receipt(law.due(TERM, state(true, "2026-03-02", "2026-03-20")));

        assertThat(receipt.dueDay()).isEqualTo("2026-05-01");
        assertThat(receipt.steps())
                .contains(new Receipt.Step(
                        LocalDate.parse("2026-03-20"), Receipt.Kind.EXTENDED, "Thêm 30 ngày: giám định"));
        assertThat(law.again(receipt)).isEqualTo(new LawBook.Due(receipt));
    }

    @Test
    void whatTheLawDoesNotAllowIsRefused() {
        assertThat(law.due(TERM, state(true, "2026-03-02", "2026-03-20", "2026-04-20")))
                .isEqualTo(new LawBook.Refused("Đã gia hạn đủ 1 lần theo Điều 1, văn bản; không gia hạn thêm được."));
        assertThat(law.due(TERM, state(false, "2026-03-02", "2026-03-20")))
                .isEqualTo(new LawBook.Refused("Thời hạn này không được gia hạn theo Điều 1, văn bản."));
        assertThat(law.due(TERM, state(true, "2026-03-02", "2026-04-02")))
                .isEqualTo(new LawBook.Refused("Gia hạn ngày 02/04/2026 là sau khi đã hết hạn ngày 01/04/2026."));
        assertThat(law.due(SampleLaw.term(30, TermUnit.CALENDAR_DAYS), state(true, "2026-03-02", "2026-03-20")))
                .isEqualTo(new LawBook.Refused("Thời hạn này không được gia hạn theo Điều 1, văn bản."));
    }

    @Test
    void aStepNeverOutlivesTheTermAroundIt() {
        Receipt early = SampleLaw.receipt(law.due(STEP, state(false, "2026-03-10")));
        Receipt late = SampleLaw.receipt(law.due(STEP, state(false, "2026-03-26")));
        Receipt prolonged = SampleLaw.receipt(law.due(STEP, state(true, "2026-03-26", "2026-03-20")));

        assertThat(early.dueDay()).isEqualTo("2026-03-20");
        assertThat(late.dueDay()).isEqualTo("2026-04-01");
        assertThat(late.steps()).extracting(Receipt.Step::kind).contains(Receipt.Kind.CAPPED);
        assertThat(law.again(late)).isEqualTo(new LawBook.Due(late));
        assertThat(prolonged.dueDay()).isEqualTo("2026-04-06");
    }

    private static CaseState state(boolean complex, String start, String... decided) {
        return new CaseState(
                LocalDate.parse(start),
                Optional.empty(),
                Optional.empty(),
                Map.of(Fact.COMPLEX, complex ? 1L : 0L),
                Map.of(LegalEvent.COMPLAINT_ACCEPTED, LocalDate.parse("2026-03-02")),
                Optional.empty(),
                List.of(),
                Arrays.stream(decided)
                        .map(day -> new Prolongation(LocalDate.parse(day), "giám định"))
                        .toList());
    }

    private static Regulation step(Length length) {
        Duty duty = new Duty(
                "case.step",
                LegalEvent.DOCUMENTS_REQUESTED,
                DutyNature.DUTY,
                Duty.Direction.FORWARD,
                Set.of(),
                false,
                Optional.of("case.term"));
        return new Regulation(
                "case.step",
                "Bước trong vụ việc",
                "handling",
                Regulation.Protection.NONE,
                Optional.empty(),
                Optional.of(duty),
                new DatedValue<>(List.of(SampleLaw.version("2000-01-01", length))),
                SampleLaw.HERE);
    }
}
