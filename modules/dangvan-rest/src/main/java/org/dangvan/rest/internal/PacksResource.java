/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.List;
import java.util.Locale;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.dangvan.pack.Finding;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.Unconfirmed;

/** What became of every pack. */
@Path("packs")
@Produces(MediaType.APPLICATION_JSON)
public final class PacksResource {

    private final PacksInForce packs;

    PacksResource(PacksInForce packs) {
        this.packs = packs;
    }

    /** Every pack known here, with why it was refused what in it nobody has confirmed and what nothing can select. */
    @GET
    @Needs({})
    public List<PackJson> list() {
        return packs.states().stream().map(PackJson::of).toList();
    }

    /** A pack as this interface writes it. */
    record PackJson(
            String id,
            String version,
            String title,
            String state,
            List<FindingJson> findings,
            List<UnconfirmedJson> unconfirmed,
            List<FindingJson> remarks) {

        static PackJson of(PackState state) {
            return new PackJson(
                    state.version().id(),
                    state.version().version(),
                    state.title(),
                    state.state().name().toLowerCase(Locale.ROOT),
                    state.findings().stream().map(FindingJson::of).toList(),
                    state.unconfirmed().stream().map(UnconfirmedJson::of).toList(),
                    state.remarks().stream().map(FindingJson::of).toList());
        }
    }

    /** Why a pack was refused, or what is remarkable in it. */
    record FindingJson(String place, String code, String message) {

        static FindingJson of(Finding finding) {
            return new FindingJson(finding.origin().text(), finding.code(), finding.message());
        }
    }

    /** A value that nobody has confirmed. */
    record UnconfirmedJson(String key, String place) {

        static UnconfirmedJson of(Unconfirmed unconfirmed) {
            return new UnconfirmedJson(unconfirmed.key(), unconfirmed.origin().text());
        }
    }
}
