/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.Aspect;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Regulation.Protection;
import org.dangvan.pack.law.Transition;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Nearest;

/** What a rule may only be judged for when everything around it is known: the words that point to other parts of the packs. */
final class Rules {

    private final Map<String, Regulation> all;
    private final Map<String, Aspect> aspects;
    private final Findings findings;

    private Rules(Map<String, Regulation> all, Map<String, Aspect> aspects, Findings findings) {
        this.all = all;
        this.aspects = aspects;
        this.findings = findings;
    }

    /**
     * Checks the rules of a pack.
     *
     * @param own rules of the pack
     * @param all rules after the pack was laid over its parents
     */
    static void check(
            List<Regulation> own, Map<String, Regulation> all, Map<String, Aspect> aspects, Findings findings) {
        Rules rules = new Rules(all, aspects, findings);
        own.forEach(rules::check);
    }

    private void check(Regulation rule) {
        Aspect aspect = aspects.get(rule.aspect());
        if (aspect == null) {
            findings.add(
                    rule.origin(),
                    "unknown-aspect",
                    "Không có mặt thủ tục “" + rule.aspect() + "”. "
                            + Nearest.to(rule.aspect(), aspects.keySet())
                                    .map(near -> "Có phải là “" + near + "”?")
                                    .orElse("Hãy khai báo ở “aspects: - { id: " + rule.aspect()
                                            + ", label: … }” trong aspects.yaml."));
        } else if (rule.favourable().isEmpty()
                && aspect.transitions().stream().anyMatch(one -> one.mode() == Transition.Mode.MOST_FAVOURABLE)) {
            findings.add(
                    rule.origin(),
                    "missing-key",
                    "Mặt thủ tục “" + rule.aspect() + "” có điều khoản “áp dụng quy định có lợi hơn”, nên phải ghi"
                            + " “favourable: less” (nhỏ hơn, sớm hơn là có lợi) hoặc “favourable: more”.");
        }
        rule.duty().flatMap(Duty::within).ifPresent(within -> checkWithin(rule, within));
        if (rule.key().equals(Layers.REST_DAYS)) {
            rule.values().versions().forEach(this::checkRestDays);
        }
        for (Version<LawValue> version : rule.values().versions()) {
            boolean rest =
                    version.value() instanceof Length length && length.terms().isEmpty();
            if (rest && rule.duty().flatMap(Duty::within).isEmpty()) {
                findings.add(
                        version.origin(),
                        "missing-key",
                        "“term: rest” là phần còn lại của một thời hạn khác. Hãy thêm “within: khóa của thời hạn đó”.");
            }
            boolean comparable = version.value() instanceof Length || version.value() instanceof LawValue.Amount;
            if (!comparable && (rule.protection() == Protection.MAXIMUM || rule.protection() == Protection.MINIMUM)) {
                findings.add(
                        rule.origin(),
                        "bad-protection",
                        "“protect: maximum” và “minimum” chỉ dùng cho term và amount. Hãy viết “protect: fixed” hoặc bỏ.");
            }
        }
    }

    /** Days of the week, and some of them are left to work on: else no term in working days would end. */
    private void checkRestDays(Version<LawValue> version) {
        List<String> week = Arrays.stream(DayOfWeek.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .toList();
        boolean days = version.value() instanceof LawValue.Items list
                && list.items().size() < week.size()
                && list.items().stream().allMatch(item -> week.contains(item.code()));
        if (!days) {
            findings.add(
                    version.origin(),
                    "bad-rest-days",
                    "Ngày nghỉ hằng tuần phải là danh sách (items) các mã " + String.join(", ", week)
                            + ", và phải còn ít nhất một ngày làm việc.");
        }
    }

    private void checkWithin(Regulation rule, String within) {
        Optional<Regulation> enclosing = Optional.ofNullable(all.get(within));
        boolean term = enclosing.flatMap(Regulation::duty).isPresent();
        if (term && isCircle(rule)) {
            findings.add(
                    rule.origin(),
                    "circle",
                    "“within: " + within
                            + "” tạo thành vòng: các thời hạn bao lẫn nhau. Hãy bỏ “within” ở một quy định.");
        } else if (!term) {
            findings.add(
                    rule.origin(),
                    "unknown-rule",
                    "“within: " + within + "” không phải một thời hạn khác đã biết. "
                            + Nearest.to(within, all.keySet())
                                    .map(near -> "Có phải là “" + near + "”?")
                                    .orElse("Hãy ghi khóa của thời hạn bao ngoài."));
        }
    }

    /** Whether the way from term to enclosing term comes back. */
    private boolean isCircle(Regulation rule) {
        Set<String> passed = new HashSet<>();
        Optional<Regulation> at = Optional.of(rule);
        while (at.isPresent()) {
            if (!passed.add(at.get().key())) {
                return true;
            }
            at = at.flatMap(Regulation::duty).flatMap(Duty::within).map(all::get);
        }
        return false;
    }
}
