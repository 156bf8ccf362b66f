/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangvan.base.LegalDay;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.Regulation;

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
        DatedValue.Selection<LawValue> selection = rule.on(day);
        out.println(rule.key() + " – " + rule.label());
        if (selection instanceof DatedValue.NotInForce<LawValue> none) {
            out.println("Ngày " + LegalDay.print(day) + ": không có giá trị nào. Gói "
                    + rule.origin().pack() + " không có bản nào cho ngày này; các bản gần nhất của gói:");
            Stream.of(none.before(), none.after())
                    .flatMap(Optional::stream)
                    .forEach(other -> out.println("    " + text(other) + ", " + place(rule, other)));
        }
        selection.version().ifPresent(version -> {
            out.println("Ngày " + LegalDay.print(day) + ": " + text(version));
            out.println("    " + place(rule, version));
        });
        for (Regulation below : sayings.subList(1, sayings.size())) {
            out.println("Thay cho gói " + below.origin().pack() + ": "
                    + below.on(day)
                            .version()
                            .map(other -> text(other) + ", " + place(below, other))
                            .orElse("không có bản nào cho ngày này, "
                                    + below.origin().text()));
        }
        sayings.stream()
                .map(Regulation::protection)
                .filter(protection -> protection != Regulation.Protection.NONE)
                .findFirst()
                .ifPresent(protection -> out.println("Được bảo vệ: gói cấp dưới " + limit(protection) + "."));
        return selection.version().isPresent() ? 0 : 1;
    }

    private static String limit(Regulation.Protection protection) {
        return switch (protection) {
            case MAXIMUM -> "chỉ được rút ngắn hoặc giảm";
            case MINIMUM -> "chỉ được kéo dài hoặc tăng";
            case FIXED -> "không được thay đổi";
            case NONE -> "được thay đổi";
        };
    }

    private static String text(Version<LawValue> version) {
        String until = version.validity()
                .to()
                .map(end -> " đến hết " + LegalDay.print(end.minusDays(1)))
                .orElse("");
        String doubt =
                switch (version.confirmation()) {
                    case CONFIRMED -> "";
                    case UNCONFIRMED -> " (chưa ai đối chiếu với luật)";
                };
        return version.value().text() + ", " + version.source().text() + ", bản từ " + LegalDay.print(version.from())
                + until + doubt;
    }

    private static String place(Regulation rule, Version<LawValue> version) {
        return "gói " + rule.origin().pack() + ", " + version.origin().text();
    }
}
