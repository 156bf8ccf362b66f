/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dangvan.base.Confirmation;
import org.dangvan.base.DutyNature;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Receipt;
import org.dangvan.base.Receipt.Kind;
import org.dangvan.base.Reckoning;
import org.dangvan.base.Term;

/** A receipt as an officer reads it to a citizen: a few Vietnamese sentences, from the event to the last day. */
public final class Sentence {

    private final Receipt receipt;
    private final List<String> told = new ArrayList<>();

    private Sentence(Receipt receipt) {
        this.receipt = receipt;
    }

    /** Tells a receipt. */
    public static String of(Receipt receipt) {
        Sentence sentence = new Sentence(receipt);
        sentence.event();
        sentence.law();
        receipt.reckoning().flatMap(Reckoning::transition).ifPresent(sentence::transition);
        sentence.daysOff();
        sentence.stops();
        sentence.moves();
        sentence.end();
        return String.join(" ", sentence.told);
    }

    private void event() {
        String event = receipt.reckoning().map(Reckoning::eventLabel).orElse("nhận đơn");
        String time = receipt.reckoning()
                .flatMap(Reckoning::startTime)
                .map(at -> " lúc " + at)
                .orElse("");
        told.add(upper(event) + " ngày " + day(receipt.start()) + time + ".");
    }

    private void law() {
        boolean backward = receipt.reckoning().map(Reckoning::backward).orElse(false);
        String source = receipt.source().text()
                + (receipt.confirmation() == Confirmation.UNCONFIRMED ? " (chưa đối chiếu với văn bản)" : "");
        String variant = receipt.reckoning()
                .flatMap(reckoning -> reckoning.known().variant())
                .map(why -> " vì " + why)
                .orElse("");
        told.add("Theo " + source + ", thời hạn “" + receipt.label() + "” là " + length() + variant
                + (backward ? ", tính lùi từ ngày đó" : firstDay()) + ".");
    }

    private String length() {
        List<Term> terms = receipt.reckoning().map(Reckoning::terms).orElse(List.of(receipt.term()));
        if (terms.isEmpty()) {
            return "phần còn lại của thời hạn bao ngoài";
        }
        String all = terms.stream().map(Term::text).collect(Collectors.joining(" hoặc "));
        return terms.size() > 1 ? all + ", lấy ngày đến trước" : all;
    }

    private String firstDay() {
        boolean counts = receipt.reckoning().map(Reckoning::firstDayCounts).orElse(false);
        return counts ? ", tính cả ngày đó" : ", tính từ ngày hôm sau";
    }

    private void transition(Reckoning.Transition transition) {
        told.add(transition.text() + " (" + transition.source().text() + ").");
    }

    private void daysOff() {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        receipt.steps().stream()
                .filter(step -> step.kind() == Kind.SKIPPED)
                .forEach(step -> reasons.merge(shortly(step), 1, Integer::sum));
        if (!reasons.isEmpty()) {
            int all = reasons.values().stream().mapToInt(Integer::intValue).sum();
            told.add("Không tính " + all + " ngày nghỉ: "
                    + reasons.entrySet().stream()
                            .map(reason -> reason.getKey() + " " + reason.getValue() + " ngày")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        receipt.steps().stream()
                .filter(step -> step.kind() == Kind.WORKED)
                .forEach(step -> told.add("Có tính " + day(step.day()) + " là ngày làm bù."));
    }

    /** A day off without its source: weekly rest, or the name of the holiday. */
    private static String shortly(Receipt.Step step) {
        int source = step.why().indexOf(" (");
        return source < 0 ? "nghỉ hằng tuần" : step.why().substring(0, source);
    }

    private void stops() {
        receipt.steps().stream()
                .filter(step -> step.kind() == Kind.SUSPENDED)
                .forEach(step -> told.add("Từ " + day(step.day()) + ": " + step.why() + "."));
        receipt.steps().stream()
                .filter(step -> step.kind() == Kind.EXTENDED)
                .forEach(step -> told.add("Gia hạn ngày " + day(step.day()) + ": " + lower(step.why()) + "."));
    }

    private void moves() {
        Optional<Receipt.Step> first = receipt.steps().stream()
                .filter(step -> step.kind() == Kind.ROLLED)
                .findFirst();
        boolean backward = receipt.reckoning().map(Reckoning::backward).orElse(false);
        LocalDate fell = receipt.reckoning()
                .map(Reckoning::unrolledDay)
                .or(() -> first.map(Receipt.Step::day))
                .orElse(receipt.dueDay());
        first.ifPresent(step -> told.add("Ngày cuối rơi vào " + day(fell) + " là ngày nghỉ nên chuyển "
                + (backward ? "về ngày làm việc liền trước." : "sang ngày làm việc tiếp theo.")));
        receipt.steps().stream().filter(step -> step.kind() == Kind.CAPPED).forEach(step -> told.add(step.why() + "."));
        receipt.steps().stream()
                .filter(step -> step.kind() == Kind.ASSUMED)
                .forEach(step -> told.add(step.why() + "."));
    }

    private void end() {
        DutyNature nature = receipt.reckoning().map(Reckoning::nature).orElse(DutyNature.DUTY);
        boolean backward = receipt.reckoning().map(Reckoning::backward).orElse(false);
        String time = receipt.reckoning()
                .flatMap(Reckoning::dueTime)
                .map(at -> at + " ")
                .orElse("");
        String last = day(receipt.dueDay());
        told.add(
                switch (nature) {
                    case DUTY -> (backward ? "Chậm nhất là " + time : "Hạn cuối là hết ") + last + ".";
                    case LIMITATION -> "Thời hiệu kết thúc khi hết " + last + ".";
                    case ENTRY -> "Có hiệu lực sau khi hết " + last + ".";
                    case WARNING -> "Mốc nhắc việc là " + last + ", không phải thời hạn theo luật.";
                });
    }

    private static String day(LocalDate day) {
        String name =
                switch (day.getDayOfWeek()) {
                    case MONDAY -> "thứ Hai";
                    case TUESDAY -> "thứ Ba";
                    case WEDNESDAY -> "thứ Tư";
                    case THURSDAY -> "thứ Năm";
                    case FRIDAY -> "thứ Sáu";
                    case SATURDAY -> "thứ Bảy";
                    case SUNDAY -> "Chủ nhật";
                };
        return name + " " + LegalDay.print(day);
    }

    private static String upper(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
