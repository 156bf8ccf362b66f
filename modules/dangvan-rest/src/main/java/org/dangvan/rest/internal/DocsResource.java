/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;

/** The contract for people: one page without a script, which asks for nothing else. */
@Path("docs")
@Produces("text/html;charset=UTF-8")
public final class DocsResource {

    private final ContractPage page;

    DocsResource(Contract contract) {
        this.page = ContractPage.of(contract);
    }

    /** The page. */
    @GET
    @Needs({})
    public Response read() {
        return Response.ok(page.html())
                .header("Content-Security-Policy", page.policy())
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
