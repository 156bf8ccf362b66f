/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.desk.Flaw;

/**
 * One of the faults of the contract.
 *
 * @param text what is wrong and what to do, in Vietnamese
 * @param detail the element that the contract names for it
 * @param retryAfter when it is worth trying again
 * @param callers whether the caller can mend it; otherwise the platform has to
 */
record Refusal(String text, Tree detail, Optional<Duration> retryAfter, boolean callers) {

    /** The message itself, as a field at fault. */
    static final String ENVELOPE = "Envelope";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern LISTED = Pattern.compile("^(sender|attachment)s(?=\\[|$)");
    private static final Duration SOON = Duration.ofSeconds(1);

    /** A database that was restarted is found again within this time. */
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    RefusedException exception() {
        return new RefusedException(this);
    }

    static Refusal invalid(String field, Flaw.Reason reason, Object... details) {
        return invalid(List.of(Flaw.of(field, reason, details)));
    }

    /** The request cannot be taken as it is; flaws of the desk are told under the names of the contract. */
    static Refusal invalid(List<Flaw> flaws) {
        List<Tree> found = flaws.stream()
                .map(flaw -> new Tree.Builder("flaw")
                        .add("field", elementOf(flaw.field()))
                        .add("reason", flaw.reason().name())
                        .add("text", flaw.text(VIETNAMESE))
                        .build())
                .toList();
        Flaw first = flaws.get(0);
        String text = "Yêu cầu chưa đúng: " + elementOf(first.field()) + ": " + first.text(VIETNAMESE);
        return callers(text, Tree.of("InvalidRequest", found));
    }

    private static String elementOf(String field) {
        return switch (field) {
            case "Idempotency-Key" -> "requestKey";
            case "handledDay" -> "day";
            default -> LISTED.matcher(field).replaceFirst("$1");
        };
    }

    static Refusal notAllowed(Right right) {
        return callers(
                "Tài khoản này không có quyền “" + right.code() + "”. Hãy đề nghị quản trị viên giao vị trí phù hợp.",
                Tree.of("NotAllowed", List.of(Tree.leaf("right", right.code()))));
    }

    /** Whether it is refused because of who asks: what is not theirs is told as what is not there. */
    boolean isOfRights() {
        return detail.name().equals("NotAllowed") || detail.name().equals("NotFound");
    }

    static Refusal notFound(String field) {
        return callers("Không có hồ sơ này.", Tree.of("NotFound", List.of(Tree.leaf("field", field))));
    }

    static Refusal changed(long version) {
        return callers(
                "Hồ sơ đã được người khác sửa (phiên bản hiện nay: " + version + "). Hãy đọc lại rồi gửi lại.",
                new Tree.Builder("Changed")
                        .add("field", "version")
                        .add("currentVersion", version)
                        .build());
    }

    static Refusal keyReused() {
        return callers(
                "Khóa này đã dùng cho một yêu cầu có nội dung khác. Hãy dùng khóa mới.",
                Tree.of("KeyReused", List.of(Tree.leaf("field", "requestKey"))));
    }

    static Refusal keyInFlight() {
        return new Refusal(
                "Yêu cầu có khóa này đang được xử lý. Hãy chờ một giây rồi gửi lại đúng như thế.",
                waiting("KeyInFlight", "requestKey", SOON),
                Optional.of(SOON),
                true);
    }

    /** Why nobody is signed in. */
    enum SignInReason {
        MALFORMED,
        DIGEST_NOT_ACCEPTED,
        EXPIRED,
        REPLAYED,
        WRONG_CREDENTIALS,
        TOO_MANY_ATTEMPTS
    }

    static Refusal notSignedIn(SignInReason reason, String field, String text) {
        return callers(
                text,
                new Tree.Builder("NotSignedIn")
                        .add("field", field)
                        .add("reason", reason.name())
                        .build());
    }

    static Refusal blocked(Duration wait) {
        Duration rounded = Duration.ofSeconds(wait.toSeconds() + 1);
        return new Refusal(
                "Đăng nhập sai quá nhiều lần hoặc quá dồn dập. Hãy thử lại sau " + rounded.toSeconds() + " giây.",
                new Tree.Builder("NotSignedIn")
                        .add("field", "Security/UsernameToken")
                        .add("reason", SignInReason.TOO_MANY_ATTEMPTS.name())
                        .add("retryAfterSeconds", rounded.toSeconds())
                        .build(),
                Optional.of(rounded),
                true);
    }

    /** Too many messages with files at once. */
    static Refusal busy() {
        return unavailable("Hệ thống đang nhận nhiều tệp cùng lúc. Hãy gửi lại sau ít giây.", Optional.empty(), SOON);
    }

    static Refusal storeAway(String incident) {
        return unavailable(
                "Hệ thống đang bận hoặc cơ sở dữ liệu chưa sẵn sàng, hãy thử lại sau ít phút. Mã sự cố " + incident
                        + ".",
                Optional.of(incident),
                RECOVERY);
    }

    static Refusal failed(String incident) {
        return unavailable(
                "Hệ thống gặp lỗi. Hãy báo cho quản trị viên mã sự cố " + incident + ".",
                Optional.of(incident),
                RECOVERY);
    }

    private static Refusal unavailable(String text, Optional<String> incident, Duration wait) {
        Tree detail = new Tree.Builder("Unavailable")
                .add("incident", incident)
                .add("retryAfterSeconds", wait.toSeconds())
                .build();
        return new Refusal(text, detail, Optional.of(wait), false);
    }

    private static Refusal callers(String text, Tree detail) {
        return new Refusal(text, detail, Optional.empty(), true);
    }

    private static Tree waiting(String fault, String field, Duration wait) {
        return new Tree.Builder(fault)
                .add("field", field)
                .add("retryAfterSeconds", wait.toSeconds())
                .build();
    }
}
