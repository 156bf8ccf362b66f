/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.desk.Handling;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDesk;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.desk.Requester;

/** A desk that answers what it was told to answer. */
final class SampleDesk implements PetitionDesk {

    final List<PetitionDraft> drafts = new ArrayList<>();
    final List<Handling> handlings = new ArrayList<>();
    final List<Long> versions = new ArrayList<>();
    final List<Requester> requesters = new ArrayList<>();

    Outcome<PetitionView> answer = new Outcome.Done<>(SamplePetitions.petition("Lê Thị Hoa", Optional.empty()), false);

    @Override
    public Outcome<PetitionView> submit(PetitionDraft draft, Requester by) {
        drafts.add(draft);
        requesters.add(by);
        return answer;
    }

    @Override
    public Outcome<PetitionView> recordHandling(
            Reach reach, UUID petition, Handling handling, long version, Requester by) {
        handlings.add(handling);
        versions.add(version);
        requesters.add(by);
        return answer;
    }

    @Override
    public Outcome<PetitionView> entrust(
            Reach reach, UUID petition, PetitionAccess access, long version, Requester by) {
        throw new UnsupportedOperationException("no page entrusts");
    }
}
