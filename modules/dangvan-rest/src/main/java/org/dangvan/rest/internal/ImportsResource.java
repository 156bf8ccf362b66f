/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.dangvan.base.rights.Right;
import org.dangvan.registers.ImportJob;
import org.dangvan.registers.ImportJobs;
import org.dangvan.registers.ImportRequest;

/** Registers as XLSX sheets: each is a job; unless the caller prefers to come back for it, they wait for its end. */
@Path("imports/{register}")
@Produces(MediaType.APPLICATION_JSON)
public final class ImportsResource {

    private final ImportJobs jobs;
    private final ImportAnswers answers;

    ImportsResource(ImportJobs jobs, PublicUrl url) {
        this.jobs = jobs;
        this.answers = new ImportAnswers(url);
    }

    /** Takes a register that is the body itself. */
    @POST
    @Needs(Right.REGISTER_IMPORT)
    @Consumes(MediaType.WILDCARD)
    public Response take(
            @PathParam("register") String register,
            @QueryParam("dryRun") @DefaultValue("false") String dryRun,
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        String actor = security.getUserPrincipal().getName();
        return take(new ImportRequest(actor, register, "", flag(dryRun)), headers, body);
    }

    /** Takes a register from the part {@code file} of a form. */
    @POST
    @Needs(Right.REGISTER_IMPORT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response takeForm(
            @PathParam("register") String register,
            @QueryParam("dryRun") @DefaultValue("false") String dryRun,
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            MultipartBody form)
            throws IOException {
        Attachment file = form.getAttachment("file");
        if (file == null) {
            throw new RefusedInputException("file", "Biểu mẫu thiếu phần “file” chứa tệp XLSX.");
        }
        String actor = security.getUserPrincipal().getName();
        try (InputStream body = file.getDataHandler().getInputStream()) {
            return take(new ImportRequest(actor, register, "", flag(dryRun)), headers, body);
        }
    }

    private Response take(ImportRequest request, HttpHeaders headers, InputStream body) throws IOException {
        Optional<ImportJob> started = jobs.start(request, body);
        if (started.isEmpty()) {
            return Problem.of(
                            Response.Status.SERVICE_UNAVAILABLE, "Đang có nhiều tệp chờ nhập. Hãy thử lại sau ít phút.")
                    .response();
        }
        ImportJob job = started.get();
        return Preferences.asynchronous(headers) && !job.isOver() ? answers.accepted(job) : answers.over(awaited(job));
    }

    private ImportJob awaited(ImportJob job) {
        try {
            return job.isOver() ? job : jobs.await(job);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return job;
        }
    }

    private static boolean flag(String dryRun) {
        return switch (dryRun) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new RefusedInputException("dryRun", "“dryRun” phải là true hoặc false.");
        };
    }
}
