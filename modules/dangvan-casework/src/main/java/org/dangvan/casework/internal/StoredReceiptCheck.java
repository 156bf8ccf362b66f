/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Receipt;
import org.dangvan.base.Reckoning;
import org.dangvan.casework.api.recalculation.KeptCalendar;
import org.dangvan.casework.api.recalculation.KeptReceipt;
import org.dangvan.casework.api.recalculation.RecalculationStore;
import org.dangvan.casework.api.recalculation.ReceiptCheck;
import org.dangvan.law.Deadlines;
import org.dangvan.law.LawBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks receipts with the calendars that were kept. */
@Component
public final class StoredReceiptCheck implements ReceiptCheck {

    private static final int PORTION = 500;
    private static final int EXAMPLES = 20;

    private final RecalculationStore store;
    private final Deadlines deadlines;

    /** Reads from {@code store}. */
    @Activate
    public StoredReceiptCheck(@Reference RecalculationStore store, @Reference Deadlines deadlines) {
        this.store = store;
        this.deadlines = deadlines;
    }

    @Override
    public Result run() {
        Run run = new Run();
        List<KeptReceipt> receipts = store.receipts("", PORTION);
        while (!receipts.isEmpty()) {
            receipts.forEach(run::check);
            receipts = store.receipts(receipts.get(receipts.size() - 1).key(), PORTION);
        }
        return new Result(run.same, run.unknown, run.different, run.examples);
    }

    /** One way through all of them. */
    private final class Run {

        private final Map<String, Optional<LawBook>> calendars = new HashMap<>();
        private final List<String> examples = new ArrayList<>();
        private long same;
        private long unknown;
        private long different;

        void check(KeptReceipt kept) {
            if (kept.receipt().isEmpty()) {
                differs(kept.key() + ": không đọc được nội dung đã lưu");
                return;
            }
            Receipt receipt = kept.receipt().get();
            Optional<LawBook> law = receipt.reckoning()
                    .map(Reckoning::calendar)
                    .flatMap(version -> calendars.computeIfAbsent(version, this::calendar));
            if (law.isEmpty()) {
                unknown++;
                return;
            }
            LawBook.Outcome again = law.get().again(receipt);
            if (again instanceof LawBook.Due due && due.receipt().dueDay().equals(receipt.dueDay())) {
                same++;
                return;
            }
            differs(kept.key() + " " + receipt.rule() + " từ " + LegalDay.print(receipt.start()) + ": ghi "
                    + LegalDay.print(receipt.dueDay()) + ", tính lại "
                    + (again instanceof LawBook.Due due
                            ? LegalDay.print(due.receipt().dueDay())
                            : "không ra ngày"));
        }

        private void differs(String example) {
            different++;
            if (examples.size() < EXAMPLES) {
                examples.add(example);
            }
        }

        private Optional<LawBook> calendar(String version) {
            return store.calendar(version).map(KeptCalendar::days).map(deadlines::kept);
        }
    }
}
