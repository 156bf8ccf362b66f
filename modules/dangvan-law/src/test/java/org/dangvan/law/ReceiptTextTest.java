/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.DutyNature;
import org.dangvan.base.Receipt;
import org.dangvan.base.Reckoning;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.junit.jupiter.api.Test;

/** Receipts are read as they were written, by this release and by those before it. */
class ReceiptTextTest {

    private static final LocalDate DAY = LocalDate.parse("2026-08-03");

    @Test
    void aReceiptOfAReleaseBeforeReckoningsIsStillRead() {
        String old =
                """
                {"rule":"petition.processing","label":"Xử lý đơn","source":{"instrument":"42/2013/QH13","provision":"Điều 28"},
                "confirmation":"UNCONFIRMED","versionFrom":"2014-07-01","start":"2020-06-16",
                "term":{"amount":10,"unit":"WORKING_DAYS"},"dueDay":"2020-06-30",
                "steps":[{"day":"2020-06-20","kind":"SKIPPED","why":"Thứ Bảy"}],"packs":"vn 0.1.0"}
                """;

        Receipt receipt = ReceiptText.read(old);

        assertThat(receipt.dueDay()).isEqualTo("2020-06-30");
        assertThat(receipt.reckoning()).isEmpty();
    }

    @Test
    void everythingThatWasCountedFromIsReadAgain() {
        Receipt receipt = new Receipt(
                "complaint.settlement-first",
                "Giải quyết khiếu nại lần đầu",
                new Citation("02/2011/QH13", "Điều 28"),
                Confirmation.CONFIRMED,
                LocalDate.parse("2012-07-01"),
                DAY,
                new Term(30, TermUnit.CALENDAR_DAYS),
                LocalDate.parse("2026-09-14"),
                List.of(new Receipt.Step(DAY.plusDays(10), Receipt.Kind.SUSPENDED, "tạm đình chỉ")),
                "vn 0.1.0",
                Optional.of(reckoning()));

        assertThat(ReceiptText.read(ReceiptText.write(receipt))).isEqualTo(receipt);
    }

    private static Reckoning reckoning() {
        return new Reckoning(
                "complaint.accepted",
                "thụ lý khiếu nại",
                DutyNature.DUTY,
                Optional.of(LocalTime.parse("08:30")),
                List.of(new Term(30, TermUnit.CALENDAR_DAYS), new Term(20, TermUnit.WORKING_DAYS)),
                false,
                false,
                Reckoning.DayOff.NEXT_WORKING_DAY,
                true,
                List.of(new Reckoning.Suspension(DAY.plusDays(10), Optional.of(DAY.plusDays(22)), "tạm đình chỉ")),
                List.of(new Reckoning.Extension(DAY.plusDays(20), new Term(30, TermUnit.CALENDAR_DAYS), "giám định")),
                Optional.of(new Reckoning.Enclosing("complaint.case", "Vụ việc", DAY.plusDays(90))),
                new Reckoning.Case(Map.of("complex", "yes"), Optional.of("phức tạp")),
                DAY.plusDays(42),
                Optional.of(LocalTime.parse("07:30")),
                Optional.of(new Reckoning.Transition(
                        "Giải quyết",
                        LocalDate.parse("2026-07-01"),
                        "tiếp tục theo quy định cũ",
                        new Citation("155/2026/NĐ-CP", "Điều 22"),
                        Confirmation.UNCONFIRMED)),
                "0123456789abcdef");
    }
}
