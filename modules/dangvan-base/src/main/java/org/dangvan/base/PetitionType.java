/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

/** What a paper asks for; source: domain of complaints, denunciations, proposals and feedback. */
public enum PetitionType {
    /** Khiếu nại. */
    COMPLAINT("Khiếu nại"),
    /** Tố cáo: its sender is protected by law. */
    DENUNCIATION("Tố cáo"),
    /** Kiến nghị, phản ánh. */
    PETITION_FEEDBACK("Kiến nghị, phản ánh"),
    /** Several contents in one paper, to be split. */
    MIXED("Đơn nhiều nội dung"),
    /** None of the above. */
    OTHER("Đơn khác");

    private final String label;

    PetitionType(String label) {
        this.label = label;
    }

    /** The type in Vietnamese. */
    public String label() {
        return label;
    }
}
