/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.dangvan.base.rights.Right;
import org.dangvan.registers.ImportJob;
import org.dangvan.registers.ImportJobs;

/** Imports as they go, for who started them. */
@Path("imports/jobs/{id}")
public final class ImportJobsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportJobs jobs;
    private final ImportAnswers answers;

    ImportJobsResource(ImportJobs jobs, PublicUrl url) {
        this.jobs = jobs;
        this.answers = new ImportAnswers(url);
    }

    /** How far it is; in the end, what became of the file. */
    @GET
    @Needs(Right.REGISTER_IMPORT)
    @Produces(MediaType.APPLICATION_JSON)
    public Response show(@PathParam("id") String id, @Context SecurityContext security) {
        return answers.standing(found(id, security));
    }

    /** The refused rows as a workbook, with why each was left out. */
    @GET
    @Needs(Right.REGISTER_IMPORT)
    @Path("refused-rows")
    @Produces(XLSX)
    public Response refusedRows(@PathParam("id") String id, @Context SecurityContext security) {
        ImportJob job = found(id, security);
        java.nio.file.Path workbook = jobs.refusedRows(job.id(), actor(security))
                .orElseThrow(() -> missing("Lần nhập này không có dòng nào bị để lại, hoặc chưa xong."));
        return Response.ok(workbook.toFile(), XLSX)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + job.request().register() + "-dong-bi-de-lai.xlsx\"")
                .build();
    }

    private ImportJob found(String id, SecurityContext security) {
        return parsed(id)
                .flatMap(known -> jobs.find(known, actor(security)))
                .orElseThrow(
                        () -> missing("Không có lần nhập này; kết quả chỉ được giữ 24 giờ, cho người đã gửi tệp."));
    }

    private static String actor(SecurityContext security) {
        return security.getUserPrincipal().getName();
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static RuntimeException missing(String detail) {
        return Problem.of(Response.Status.NOT_FOUND, detail).exception();
    }
}
