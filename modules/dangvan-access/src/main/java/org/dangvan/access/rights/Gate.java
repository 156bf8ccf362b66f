/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Right;
import org.dangvan.base.rights.Sight;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one gate to the data: what an account may do today. Whoever has no post may do nothing. Safe for concurrent calls and
 * cheap enough to be asked with every request; a change of posts or roles holds at once on this node, after 5 seconds on others.
 */
@ProviderType
public interface Gate {

    /**
     * The records over which an account has a right.
     *
     * @param account account name
     * @param right what is to be done; for one that is not over records the answer is everything or nothing
     * @return what every question to a store must carry; nothing for an account that is unknown or locked
     */
    Reach reach(String account, Right right);

    /** Whether the account has the right at all, over whichever records. */
    default boolean may(String account, Right right) {
        return !reach(account, right).isNone();
    }

    /** What the account may see of all kinds of records. */
    default Sight sight(String account) {
        return new Sight(reach(account, Right.PETITION_READ), reach(account, Right.VISIT_READ));
    }

    /**
     * Where an account takes in petitions or visits.
     *
     * @param right {@link Right#PETITION_REGISTER} or {@link Right#VISIT_REGISTER}
     * @return the agency of its post; of several the first by code, the seat of the installation before all; empty
     *     where it has no such right
     */
    Optional<Desk> desk(String account, Right right);

    /** The posts that an account holds today, with what they give. */
    List<Held> held(String account);

    /**
     * A place at which papers are taken.
     *
     * @param unit code of the agency; empty for the seat of the installation
     */
    record Desk(Optional<String> unit) {}

    /**
     * A post with what it gives.
     *
     * @param role key of its role
     * @param label what people call the role
     * @param unit code of its agency; empty for the installation itself
     * @param fields fields of work that it is limited to; none when it is not
     * @param until first day on which it is over
     * @param rights what the role may do
     */
    record Held(
            String role,
            String label,
            Optional<String> unit,
            List<String> fields,
            Optional<LocalDate> until,
            List<RoleRight> rights) {

        /** Copies the lists. */
        public Held {
            fields = List.copyOf(fields);
            rights = List.copyOf(rights);
        }
    }
}
