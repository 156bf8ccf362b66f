/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base.rights;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody may do. Roles of packs give rights by these codes; which role has which is data. */
public enum Right {
    /** To see petitions, in lists, counts, searches, reports and events alike. */
    PETITION_READ("petition.read", Over.RECORDS),
    /** To record what became of a petition. */
    PETITION_HANDLE("petition.handle", Over.RECORDS),
    /** To say who works on a petition, and whether it is sealed. */
    PETITION_ASSIGN("petition.assign", Over.RECORDS),
    /** To take petitions. */
    PETITION_REGISTER("petition.register", Over.OFFICE),
    /** To see visits. */
    VISIT_READ("visit.read", Over.RECORDS),
    /** To record visits. */
    VISIT_REGISTER("visit.register", Over.OFFICE),
    /** To take in whole registers; what is there already is told, so it is no right over some records only. */
    REGISTER_IMPORT("register.import", Over.OFFICE),
    /** To fill reports; they count what may be seen. */
    REPORT_READ("report.read", Over.OFFICE),
    /** To follow what happens; of what may be seen. */
    EVENT_READ("event.read", Over.OFFICE),
    /** To see what a change of calendar did to deadlines. */
    RECALCULATION_READ("recalculation.read", Over.OFFICE),
    /** To ask for a sealed identity to be opened. */
    IDENTITY_REQUEST("identity.request", Over.RECORDS),
    /** To agree, as the second person, to a sealed identity being opened. */
    IDENTITY_APPROVE("identity.approve", Over.RECORDS),
    /** To give accounts and posts. */
    ACCOUNT_MANAGE("account.manage", Over.OFFICE),
    /** To read the journal of everybody. */
    JOURNAL_READ("journal.read", Over.OFFICE);

    private enum Over {
        RECORDS,
        OFFICE
    }

    private final String code;
    private final Over over;

    Right(String code, Over over) {
        this.code = code;
        this.over = over;
    }

    /** As packs write it. */
    public String code() {
        return code;
    }

    /** Whether it is a right over some records and not others; otherwise somebody has it or not. */
    public boolean isOverRecords() {
        return over == Over.RECORDS;
    }

    /** The rights by their codes. */
    public static Map<String, Right> byCode() {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Right::code, Function.identity()));
    }
}
