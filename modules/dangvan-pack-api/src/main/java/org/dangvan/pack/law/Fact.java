/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.law;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What may be known of a case and asked by a guard: the whole vocabulary of guards. */
public enum Fact {
    REMOTE("remote", Kind.YES_OR_NO, "vùng sâu, vùng xa, đi lại khó khăn"),
    COMPLEX("complex", Kind.YES_OR_NO, "phức tạp"),
    ESPECIALLY_COMPLEX("especiallyComplex", Kind.YES_OR_NO, "đặc biệt phức tạp"),
    SEVERAL_PLACES("severalPlaces", Kind.YES_OR_NO, "phải kiểm tra, xác minh tại nhiều địa điểm"),
    DELEGATED("delegated", Kind.YES_OR_NO, "ủy quyền cho cơ quan khác kiểm tra, xác minh"),
    DISMISSAL("dismissal", Kind.YES_OR_NO, "kỷ luật buộc thôi việc"),
    INDIVIDUAL("individual", Kind.YES_OR_NO, "cá nhân"),
    ONLINE("online", Kind.YES_OR_NO, "trực tuyến"),
    PEOPLE("people", Kind.NUMBER, "số người");

    /** What a fact is. */
    public enum Kind {
        YES_OR_NO,
        /** A whole number from 0. */
        NUMBER
    }

    private final String code;
    private final Kind kind;
    private final String label;

    Fact(String code, Kind kind, String label) {
        this.code = code;
        this.kind = kind;
        this.label = label;
    }

    /** The facts by the words that packs and edges use for them. */
    public static Map<String, Fact> byCode() {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Fact::code, Function.identity()));
    }

    /** The word in packs and at the edges. */
    public String code() {
        return code;
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** The word in Vietnamese. */
    public String label() {
        return label;
    }
}
