/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;
import java.io.InputStream;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.dangvan.registers.ImportOutcome;
import org.dangvan.registers.ImportRefused;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.RegisterImports;

/** Registers as XLSX sheets. */
@Path("imports/{register}")
@Produces(MediaType.APPLICATION_JSON)
public final class ImportsResource {

    private final RegisterImports imports;

    ImportsResource(RegisterImports imports) {
        this.imports = imports;
    }

    /** Takes a register that is the body itself. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public ImportReport take(
            @PathParam("register") String register,
            @QueryParam("dryRun") @DefaultValue("false") String dryRun,
            @Context SecurityContext security,
            InputStream body)
            throws IOException {
        return answer(imports.take(
                register, body, flag(dryRun), security.getUserPrincipal().getName()));
    }

    /** Takes a register from the part {@code file} of a form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ImportReport takeForm(
            @PathParam("register") String register,
            @QueryParam("dryRun") @DefaultValue("false") String dryRun,
            @Context SecurityContext security,
            MultipartBody form)
            throws IOException {
        Attachment file = form.getAttachment("file");
        if (file == null) {
            throw new RefusedInputException("file", "Biểu mẫu thiếu phần “file” chứa tệp XLSX.");
        }
        try (InputStream body = file.getDataHandler().getInputStream()) {
            return answer(imports.take(
                    register, body, flag(dryRun), security.getUserPrincipal().getName()));
        }
    }

    private static boolean flag(String dryRun) {
        return switch (dryRun) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new RefusedInputException("dryRun", "“dryRun” phải là true hoặc false.");
        };
    }

    private static ImportReport answer(ImportOutcome outcome) {
        if (outcome instanceof ImportReport report) {
            return report;
        }
        ImportRefused refused = (ImportRefused) outcome;
        Response.StatusType status =
                switch (refused.reason()) {
                    case UNKNOWN_REGISTER -> Response.Status.NOT_FOUND;
                    case NOT_XLSX -> Response.Status.UNSUPPORTED_MEDIA_TYPE;
                    case EMPTY, WRONG_HEADER -> Problem.UNPROCESSABLE;
                    case TOO_LARGE -> Response.Status.REQUEST_ENTITY_TOO_LARGE;
                };
        throw Problem.of(status, refused.message()).exception();
    }
}
