/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.law;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can happen in procedure and start a term, or say how far a case had come on the day a law changed. */
public enum LegalEvent {
    VISIT_RECEIVED("visit.received", "tiếp công dân"),
    REFUSAL_GROUND("visit.refusal-ground", "có đủ căn cứ từ chối tiếp"),
    SESSION("session.held", "buổi tiếp công dân"),
    PETITION_RECEIVED("petition.received", "nhận đơn"),
    TRANSFEROR_NOTIFIED("transferor.notified", "cơ quan chuyển đơn nhận được thông báo kết quả"),
    CASE_SETTLED("case.settled", "vụ việc được giải quyết"),
    CASE_CLOSED("case.closed", "kết thúc hồ sơ"),
    DATA_DUTY_BEGAN("data.duty-began", "bắt đầu có nghĩa vụ cập nhật dữ liệu"),
    DATA_REQUESTED("data.requested", "có yêu cầu cung cấp dữ liệu"),
    ACT_KNOWN("act.known", "nhận được hoặc biết được quyết định, hành vi hành chính"),
    COMPLAINT_RECEIVED("complaint.received", "nhận được khiếu nại"),
    COMPLAINT_ACCEPTED("complaint.accepted", "thụ lý khiếu nại"),
    COMPLAINT_SUSPENDED("complaint.suspension-signed", "ký quyết định tạm đình chỉ, đình chỉ hoặc tiếp tục"),
    COMPLAINT_TERMINATED("complaint.termination-notified", "nhận thông báo đình chỉ giải quyết khiếu nại"),
    COMPLAINT_DECIDED("complaint.decided", "ban hành quyết định giải quyết khiếu nại"),
    DECISION_RECEIVED("complaint.decision-received", "nhận quyết định giải quyết lần đầu hoặc hết thời hạn giải quyết"),
    STAY_ORDERED("complaint.stay-ordered", "tạm đình chỉ thi hành quyết định bị khiếu nại"),
    DIALOGUE("complaint.dialogue", "đối thoại"),
    DOCUMENTS_REQUESTED("complaint.documents-requested", "có yêu cầu cung cấp tài liệu"),
    DECISION_POSTED("complaint.decision-posted", "niêm yết quyết định giải quyết"),
    DECISION_MEETING("complaint.decision-meeting", "họp công bố quyết định"),
    UNLAWFUL_SETTLEMENT_FOUND("settlement.unlawful-found", "phát hiện việc giải quyết trái pháp luật"),
    DISCIPLINE_KNOWN("discipline.known", "nhận được quyết định kỷ luật"),
    DISCIPLINE_COMPLAINT_ACCEPTED("discipline.complaint-accepted", "thụ lý khiếu nại quyết định kỷ luật"),
    DISCIPLINE_DECISION_RECEIVED(
            "discipline.decision-received", "nhận quyết định giải quyết khiếu nại kỷ luật lần đầu"),
    DISCIPLINE_DECIDED("discipline.decided", "ban hành quyết định giải quyết khiếu nại kỷ luật"),
    VIOLATION("violation.committed", "có hành vi vi phạm của người có trách nhiệm"),
    VIOLATION_DISCIPLINED("violation.disciplined", "xử lý kỷ luật hành vi vi phạm"),
    DENUNCIATION_RECEIVED("denunciation.received", "nhận được tố cáo"),
    DENUNCIATION_TRANSFERRED("denunciation.transferred-in", "nhận tố cáo do cơ quan khác, báo chí chuyển đến"),
    DENUNCIATION_ACCEPTED("denunciation.accepted", "thụ lý tố cáo"),
    DENUNCIATION_SUSPENDED("denunciation.suspension-signed", "ký quyết định tạm đình chỉ, đình chỉ giải quyết tố cáo"),
    DENUNCIATION_CONCLUDED("denunciation.concluded", "ban hành kết luận nội dung tố cáo"),
    CONCLUSION_HANDLED("denunciation.handled", "xử lý kết luận nội dung tố cáo"),
    FURTHER_DENUNCIATION("denunciation.further-received", "nhận được tố cáo tiếp"),
    DENUNCIATION_OVERDUE("denunciation.overdue", "quá hạn giải quyết tố cáo"),
    EXPLANATION_DEMANDED("denunciation.explanation-demanded", "nhận yêu cầu báo cáo lý do quá hạn");

    private final String code;
    private final String label;

    LegalEvent(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The events by the words that packs and edges use for them. */
    public static Map<String, LegalEvent> byCode() {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(LegalEvent::code, Function.identity()));
    }

    /** The word in packs and at the edges. */
    public String code() {
        return code;
    }

    /** The event in Vietnamese. */
    public String label() {
        return label;
    }
}
