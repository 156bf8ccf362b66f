/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rights.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dangvan.access.AccountStore;
import org.dangvan.access.rights.Post;
import org.dangvan.access.rights.Posts.NotDone;
import org.dangvan.access.rights.RoleOfRecord;
import org.dangvan.base.LegalDay;

/** Whether a post may be given, and what to say when not. */
final class PostCheck {

    private static final int MOST_FIELDS = 20;
    private static final int LONGEST_FIELD = 190;

    private PostCheck() {}

    static Optional<NotDone> flaw(Post post, AccountStore accounts, Map<String, RoleOfRecord> roles, UnitTree tree) {
        if (accounts.find(post.account()).isEmpty()) {
            return no("account", "Không có tài khoản “" + post.account() + "”. Hãy tạo tài khoản trước.");
        }
        if (!roles.containsKey(post.role())) {
            return no(
                    "role",
                    "Không có vai trò “" + post.role() + "”. Dùng một trong: " + String.join(", ", roles.keySet())
                            + ".");
        }
        Optional<String> missing = post.unit().filter(unit -> !tree.exists(unit, post.from()));
        if (missing.isPresent()) {
            return no(
                    "unit",
                    "Không có cơ quan “" + missing.get() + "” vào ngày " + LegalDay.print(post.from())
                            + ". Hãy chọn cơ quan đang hoạt động.");
        }
        if (post.to().filter(to -> !to.isAfter(post.from())).isPresent()) {
            return no("to", "Ngày kết thúc phải sau ngày bắt đầu " + LegalDay.print(post.from()) + ".");
        }
        if (post.fields().size() > MOST_FIELDS
                || post.fields().stream()
                        .anyMatch(field -> field.isBlank() || field.length() > LONGEST_FIELD || field.contains("\n"))) {
            return no(
                    "fields",
                    "Mỗi lĩnh vực một tên không quá " + LONGEST_FIELD + " ký tự, tối đa " + MOST_FIELDS + " lĩnh vực.");
        }
        return Optional.empty();
    }

    static Post ended(Post post, LocalDate to) {
        return new Post(
                post.id(), post.account(), post.role(), post.unit(), post.fields(), post.from(), Optional.of(to));
    }

    static NotDone unknownPost() {
        return new NotDone("post", "Không có vị trí này. Hãy xem lại danh sách vị trí.");
    }

    static NotDone tooEarly(Post post) {
        return new NotDone(
                "to", "Vị trí bắt đầu ngày " + LegalDay.print(post.from()) + ": không kết thúc trước ngày đó.");
    }

    private static Optional<NotDone> no(String field, String reason) {
        return Optional.of(new NotDone(field, reason));
    }
}
