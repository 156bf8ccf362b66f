/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.Arrays;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** The contract for machines. */
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public final class ContractResource {

    private final byte[] document;
    private final EntityTag tag;

    ContractResource(Contract contract) {
        this.document = contract.bytes();
        this.tag = new EntityTag(Integer.toHexString(Arrays.hashCode(document)));
    }

    /** The document. */
    @GET
    @Needs({})
    public Response read(@Context HttpServletRequest request) {
        return Conditional.isKnown(request, tag)
                ? Response.notModified(tag).build()
                : Response.ok(document).tag(tag).build();
    }
}
