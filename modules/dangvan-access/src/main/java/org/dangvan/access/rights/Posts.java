/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Who holds which post, for whoever gives them. Safe for concurrent calls; every change is in the journal. */
@ProviderType
public interface Posts {

    /** Every post of an account, past and to come too, the newest first. */
    List<Post> of(String account);

    /** Every post, by account. */
    List<Post> all();

    /** The roles that may be given, in order of their keys. */
    List<RoleOfRecord> roles();

    /**
     * Gives an account a post.
     *
     * @param wanted role, agency and days; the account must exist, the role be known, the agency exist on the first day
     * @param actor who does it, for the journal
     */
    Outcome give(Wanted wanted, String actor);

    /**
     * Ends a post.
     *
     * @param to first day on which it is over, not before its first day; empty: from today on
     * @param actor who does it, for the journal
     */
    Outcome end(UUID post, Optional<LocalDate> to, String actor);

    /**
     * A post that is to be given.
     *
     * @param account account name
     * @param role key of the role
     * @param unit code of the agency; empty for the installation itself
     * @param fields fields of work to limit it to
     * @param from first day; empty: today
     * @param to first day on which it is over
     */
    record Wanted(
            String account,
            String role,
            Optional<String> unit,
            List<String> fields,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {

        /** Copies the fields. */
        public Wanted {
            fields = List.copyOf(fields);
        }
    }

    /** What comes of a change. */
    sealed interface Outcome {}

    /**
     * It holds.
     *
     * @param post the post as it stands
     */
    record Done(Post post) implements Outcome {}

    /**
     * Nothing was changed.
     *
     * @param field what is wrong: {@code "account"}, {@code "role"}, {@code "unit"}, {@code "fields"}, {@code "from"},
     *     {@code "to"} or {@code "post"}
     * @param reason why, and what to do, in Vietnamese
     */
    record NotDone(String field, String reason) implements Outcome {}
}
