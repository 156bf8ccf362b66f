/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.law;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.Term;

/** What a version of a rule says. All versions of one rule say the same kind. */
public sealed interface LawValue {

    /** As officers read it, in Vietnamese: one line. */
    String text();

    /**
     * A length of time.
     *
     * @param terms the length; of several the one that ends first holds; empty for the rest of the enclosing term
     * @param variants other lengths, the first whose guard holds wins
     * @param extensions how it may be prolonged, the first whose guard holds wins
     */
    record Length(List<Term> terms, List<Variant> variants, List<Extension> extensions) implements LawValue {

        /** Copies the lists. */
        public Length {
            terms = List.copyOf(terms);
            variants = List.copyOf(variants);
            extensions = List.copyOf(extensions);
        }

        /** A plain length. */
        public static Length of(Term term) {
            return new Length(List.of(term), List.of(), List.of());
        }

        @Override
        public String text() {
            StringBuilder text =
                    new StringBuilder(terms.isEmpty() ? "phần còn lại của thời hạn bao ngoài" : words(terms));
            variants.forEach(variant -> text.append("; ")
                    .append(variant.guard().words())
                    .append(": ")
                    .append(words(variant.terms())));
            extensions.forEach(extension -> text.append("; ").append(extension.text()));
            return text.toString();
        }

        private static String words(List<Term> terms) {
            String joined = String.join(" hoặc ", terms.stream().map(Term::text).toList());
            return terms.size() > 1 ? joined + ", lấy ngày đến trước" : joined;
        }
    }

    /**
     * Another length in some cases.
     *
     * @param guard the cases
     * @param terms as {@link Length#terms()}, at least one
     */
    record Variant(Guard guard, List<Term> terms) {

        /** Copies the terms. */
        public Variant {
            terms = List.copyOf(terms);
        }
    }

    /**
     * How a term may be prolonged, each time with a reason.
     *
     * @param guard the cases
     * @param by length added each time, in the unit of the term
     * @param times how often at most, from 1
     */
    record Extension(Guard guard, Term by, int times) {

        String text() {
            return guard.words() + ": gia hạn tối đa " + times + " lần, mỗi lần " + by.text();
        }
    }

    /**
     * A whole number of something: people, đồng, days in a month.
     *
     * @param number the number, from 0
     * @param unit what is counted
     */
    record Amount(long number, AmountUnit unit) implements LawValue {

        @Override
        public String text() {
            return unit.text(number);
        }
    }

    /**
     * A choice between known ways.
     *
     * @param way the way chosen
     */
    record Choice(Way way) implements LawValue {

        @Override
        public String text() {
            return way.label();
        }
    }

    /**
     * A list, for instance of grounds.
     *
     * @param items the items in their legal order
     */
    record Items(List<Item> items) implements LawValue {

        /** Copies the items. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return String.join("; ", items.stream().map(Item::text).toList());
        }
    }

    /**
     * One item of a list.
     *
     * @param code stable code, unique in the list
     * @param text the item in Vietnamese
     * @param parent code of the item above it, in a tree
     * @param details what else the list says of it, by column
     */
    record Item(String code, String text, Optional<String> parent, Map<String, String> details) {

        /** Copies the details. */
        public Item {
            details = Map.copyOf(details);
        }
    }

    /**
     * A public holiday as law names it, before any yearly decision.
     *
     * @param on day and month
     * @param lunar whether they are of the lunar calendar of Viet Nam
     * @param before days off before it
     * @param after days off after it
     */
    record Holiday(MonthDay on, boolean lunar, int before, int after) implements LawValue {

        @Override
        public String text() {
            String day = on.getDayOfMonth() + "/" + on.getMonthValue() + (lunar ? " âm lịch" : "");
            return day
                    + (before > 0 ? ", nghỉ thêm " + before + " ngày trước" : "")
                    + (after > 0 ? ", nghỉ thêm " + after + " ngày sau" : "");
        }
    }
}
