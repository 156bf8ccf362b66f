/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.dangvan.base.LegalDay;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.Units;
import org.jspecify.annotations.Nullable;

/** The agencies. */
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
public final class UnitsResource {

    private final Units units;
    private final Clock clock;

    UnitsResource(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Agencies that exist on {@code on}, or today. */
    @GET
    @Needs({})
    public List<UnitView> on(@QueryParam("on") @Nullable LocalDate on) {
        return units.on(on == null ? LegalDay.today(clock) : on);
    }
}
