/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.VisitView;
import org.dangvan.casework.api.intake.Entry.Duty;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The port that keeps what the desks take: checked and cleaned, duties computed. One call is one transaction; what it
 * returns is on disk. Safe for concurrent calls, from several nodes too.
 */
@ProviderType
public interface DeskStore {

    /** Keeps a petition of this agency; never {@link Outcome.Refused} or {@link Outcome.Missing}. */
    Outcome<PetitionView> add(PetitionDraft petition, Optional<UnitView> unit, List<Duty> duties, Request request);

    /** Keeps a visit about this agency; never {@link Outcome.Refused} or {@link Outcome.Missing}. */
    Outcome<VisitView> add(VisitDraft visit, Optional<UnitView> unit, Request request);

    /** Keeps what became of a petition; one out of reach is missing. */
    Outcome<PetitionView> handle(Reach reach, UUID petition, Handling handling, long version, Request request);

    /** Keeps who a petition is entrusted to, and whether it is sealed; one out of reach is missing. */
    Outcome<PetitionView> entrust(Reach reach, UUID petition, PetitionAccess access, long version, Request request);

    /**
     * Who asks, and what a key stands for.
     *
     * @param account account name of who asks
     * @param takenAt code of the agency that takes in what is asked to be kept; empty for the seat of the installation
     * @param key key of the request
     */
    record Request(String account, Optional<String> takenAt, Optional<Key> key) {}

    /**
     * A key with what it stands for.
     *
     * @param value the key
     * @param digest of the whole request (64 hexadecimal digits): the same request has the same one
     */
    record Key(String value, String digest) {}
}
