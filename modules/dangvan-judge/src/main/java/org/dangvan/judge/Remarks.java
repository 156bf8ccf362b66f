/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.LegalDay;
import org.dangvan.judge.content.PackContent;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.Aspect;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.Regulation;
import org.dangvan.yaml.Findings;

/**
 * What whoever writes a pack should know and may have meant: values that nothing can select, days between versions, ends
 * without a successor. None of it is a reason to refuse the pack.
 */
final class Remarks {

    private final Findings remarks = new Findings();

    private Remarks() {}

    /**
     * Looks through a pack.
     *
     * @param content the pack
     * @param layers the pack over its parents
     */
    static List<Finding> of(PackContent content, Layers layers) {
        Remarks looking = new Remarks();
        content.regulations().forEach(looking::look);
        content.aspects().stream()
                .filter(aspect -> layers.regulations().values().stream()
                        .noneMatch(rule -> rule.aspect().equals(aspect.id())))
                .forEach(looking::unused);
        content.schedules()
                .forEach(
                        schedule -> looking.gaps(schedule.key(), schedule.days().versions()));
        Schedules.remark(content.schedules(), layers, looking.remarks);
        return looking.remarks.sorted();
    }

    private void look(Regulation rule) {
        for (Version<LawValue> version : rule.values().versions()) {
            if (version.value() instanceof Length length) {
                Cases.of(length)
                        .unreachable(length)
                        .forEach(
                                guard -> remarks.add(
                                        version.origin(),
                                        "never-chosen",
                                        "Trường hợp “" + guard.expression() + "” của “" + rule.key()
                                                + "” không bao giờ được chọn, vì trường hợp đứng trước đã gồm cả. Hãy đổi thứ tự hoặc bỏ."));
            }
        }
        gaps(rule.key(), rule.values().versions());
    }

    private <T> void gaps(String key, List<Version<T>> versions) {
        for (int at = 0; at < versions.size(); at++) {
            Version<T> version = versions.get(at);
            Optional<LocalDate> next =
                    at + 1 < versions.size() ? Optional.of(versions.get(at + 1).from()) : Optional.empty();
            version.validity()
                    .to()
                    .filter(end -> !next.equals(Optional.of(end)))
                    .ifPresent(end -> remarks.add(
                            version.origin(),
                            next.isPresent() ? "gap" : "sunset",
                            "“" + key + "” không có giá trị từ " + LegalDay.print(end)
                                    + next.map(day -> " đến hết " + LegalDay.print(day.minusDays(1)))
                                            .orElse(", không có bản thay")
                                    + "."));
        }
    }

    private void unused(Aspect aspect) {
        aspect.transitions()
                .forEach(transition -> remarks.add(
                        transition.origin(),
                        "never-chosen",
                        "Không quy định nào thuộc mặt thủ tục “" + aspect.id()
                                + "”, nên điều khoản chuyển tiếp này chưa áp dụng vào đâu."));
    }
}
