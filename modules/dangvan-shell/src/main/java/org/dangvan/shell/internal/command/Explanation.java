/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.LegalDay;
import org.dangvan.pack.Regulation;

/** How a rule came to its value. */
final class Explanation {

    private Explanation() {}

    /**
     * Prints it and gives the exit code.
     *
     * @param sayings what the packs say, the most specific first; not empty
     */
    static int print(List<Regulation> sayings, LocalDate day, PrintStream out) {
        Regulation rule = sayings.get(0);
        out.println(rule.key() + " – " + rule.label());
        Optional<Regulation.Version> version = rule.on(day);
        if (version.isPresent()) {
            out.println("Ngày " + LegalDay.print(day) + ": " + text(version.get()));
            out.println("    " + place(rule, version.get()));
        } else {
            out.println("Ngày " + LegalDay.print(day) + ": không có giá trị nào. Gói "
                    + rule.origin().pack() + " không có bản nào cho ngày này; các bản của gói:");
            rule.versions().forEach(other -> out.println("    " + text(other) + ", " + place(rule, other)));
        }
        for (Regulation below : sayings.subList(1, sayings.size())) {
            out.println("Thay cho gói " + below.origin().pack() + ": "
                    + below.on(day)
                            .map(other -> text(other) + ", " + place(below, other))
                            .orElse("không có bản nào cho ngày này, "
                                    + below.origin().text()));
        }
        if (sayings.stream().anyMatch(Regulation::protectedMaximum)) {
            out.println("Được bảo vệ: gói cấp dưới chỉ được rút ngắn.");
        }
        return version.isPresent() ? 0 : 1;
    }

    private static String text(Regulation.Version version) {
        String from = version.validity()
                .from()
                .map(first -> " từ " + LegalDay.print(first))
                .orElse("");
        String until = version.validity()
                .to()
                .map(end -> " đến hết " + LegalDay.print(end.minusDays(1)))
                .orElse("");
        String doubt =
                switch (version.confirmation()) {
                    case CONFIRMED -> "";
                    case UNCONFIRMED -> " (chưa ai đối chiếu với luật)";
                };
        return version.term().text() + ", " + version.source().text() + ", bản" + from + until + doubt;
    }

    private static String place(Regulation rule, Regulation.Version version) {
        return "gói " + rule.origin().pack() + ", " + version.origin().text();
    }
}
