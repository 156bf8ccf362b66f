/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.recalculation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What recalculating asks of the store. Several nodes may work at once: each portion is a transaction of its own, and one
 * node after the other writes. Every method throws
 * {@link org.dangvan.base.StoreUnavailableException} while the database is away or busy. Methods that write for a recalculation
 * throw {@link OvertakenException} when it is not the last any more, and then write nothing.
 */
@ProviderType
public interface RecalculationStore {

    /** The calendar that came into force last. */
    Optional<KeptCalendar> inForce();

    /** A calendar that was in force once. */
    Optional<KeptCalendar> calendar(String version);

    /**
     * Puts a calendar into force, unless it already is.
     *
     * @param before the calendar that the caller takes for the one in force
     * @param reasons why it differs, in Vietnamese
     * @return the recalculation that put it into force; empty when another node put another calendar into force since the
     *     caller asked
     */
    Optional<Recalculation> begin(Optional<KeptCalendar> before, KeptCalendar calendar, List<String> reasons);

    /** Receipts that nobody has looked at under this calendar, in the order of their keys, after {@code key}, at most {@code most}. */
    List<KeptReceipt> unexamined(String calendar, String key, int most);

    /** Remembers what became of them under the calendar of a recalculation; successors are kept. */
    void examined(Recalculation recalculation, List<Examined> receipts);

    /**
     * Moves the next open deadlines that rest on a receipt with a successor, with everything that tells of it.
     *
     * @param after where the last portion ended; empty for the first
     * @return where this one ended; empty when there was nothing left
     */
    Optional<Place> move(UUID recalculation, Optional<Place> after);

    /** Says that every open deadline was looked at, for this recalculation and for all before it that were broken off. */
    void finish(UUID recalculation);

    /** All receipts in the order of their keys, after {@code key}, at most {@code most}. */
    List<KeptReceipt> receipts(String key, int most);

    /** Receipts with the number of open deadlines that rest on each, in the order of their keys, after {@code key}. */
    List<OpenReceipt> open(String key, int most);

    /** Open deadlines that rest on a receipt, in the order of their ids, after {@code deadline}. */
    List<OpenDeadline> deadlines(String receipt, String deadline, int most);

    /**
     * A receipt and how many open deadlines rest on it.
     *
     * @param kept the receipt
     * @param deadlines their number, which may be 0
     */
    record OpenReceipt(KeptReceipt kept, long deadlines) {}

    /**
     * An open deadline.
     *
     * @param id its id
     * @param petition id of its petition
     * @param number the petition's number, where it has one
     */
    record OpenDeadline(String id, UUID petition, Optional<String> number) {}

    /**
     * How far a pass over the deadlines has come.
     *
     * @param receipt key of the receipt
     * @param deadline id of the last deadline that was moved; empty when none is left of the receipt
     */
    record Place(String receipt, Optional<String> deadline) {}
}
