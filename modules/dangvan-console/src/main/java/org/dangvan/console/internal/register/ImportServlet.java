/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.Part;
import org.dangvan.base.rights.Right;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.desk.Desk;
import org.dangvan.pages.desk.Page;
import org.dangvan.pages.desk.PageServlet;
import org.dangvan.pages.view.Option;
import org.dangvan.registers.ImportJob;
import org.dangvan.registers.ImportJobs;
import org.dangvan.registers.ImportRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Registers from sheets: tried first, then taken for good. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-console-imports")
@HttpWhiteboardServletPattern("/nhap-so/*")
@HttpWhiteboardServletMultipart(
        maxFileSize = ImportServlet.LARGEST,
        maxRequestSize = ImportServlet.LARGEST + (1 << 20),
        fileSizeThreshold = 64 << 10)
@SuppressWarnings("serial")
public final class ImportServlet extends PageServlet {

    /** Bytes of a file at most; how much of it is read is the registers' own limit. */
    static final long LARGEST = 33 << 20;

    private static final int LONGEST_NAME = 120;
    private static final String THAT = "/that";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient PacksInForce packs;
    private final transient ImportJobs imports;

    @Activate
    public ImportServlet(@Reference Desk desk, @Reference PacksInForce packs, @Reference ImportJobs imports) {
        super(desk);
        this.packs = packs;
        this.imports = imports;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of(Right.REGISTER_IMPORT);
    }

    @Override
    protected void get(Call call) throws IOException {
        if (call.rest().isEmpty()) {
            String wanted = call.parameter("register").orElse("");
            form(call, HttpServletResponse.SC_OK, wanted, Optional.empty(), Optional.empty());
            return;
        }
        boolean refusedRows = call.rest().endsWith(JobWriting.REFUSED_ROWS);
        Optional<ImportJob> job = job(call, refusedRows ? JobWriting.REFUSED_ROWS : "");
        if (job.isEmpty()) {
            call.notFound(Optional.of(text(call, "import.forgotten")));
        } else if (refusedRows) {
            download(call, job.get());
        } else {
            show(call, job.get());
        }
    }

    private void show(Call call, ImportJob job) throws IOException {
        String register = title(job.request().register());
        String title = text(call, job.request().dryRun() ? "import.tried" : "import.taken", register);
        call.show(new Page("import-job", "imports", title, JobWriting.of(job, register), !job.isOver()));
    }

    private void download(Call call, ImportJob job) throws IOException {
        Optional<Path> workbook = imports.refusedRows(job.id(), call.actor());
        if (workbook.isEmpty()) {
            call.notFound(Optional.of(text(call, "import.forgotten")));
            return;
        }
        String name = job.request().register() + "-dong-bi-de-lai.xlsx";
        call.response().setContentType(SHEET_TYPE);
        call.download("attachment; filename=\"" + name + "\"");
        call.response().setContentLengthLong(Files.size(workbook.get()));
        Files.copy(workbook.get(), call.response().getOutputStream());
    }

    @Override
    protected void post(Call call) throws IOException, ServletException {
        if (call.rest().isEmpty()) {
            take(call);
        } else if (call.rest().endsWith(THAT)) {
            Optional<ImportJob> tried = job(call, THAT);
            go(
                    call,
                    tried.flatMap(job -> imports.repeatForGood(job.id(), call.actor())),
                    tried.map(job -> job.request().register()).orElse(""),
                    "import.gone");
        } else {
            call.notFound(Optional.empty());
        }
    }

    /** The job of this page, whose address ends with {@code end}. */
    private Optional<ImportJob> job(Call call, String end) {
        String id = call.rest().substring(0, call.rest().length() - end.length());
        try {
            return imports.find(UUID.fromString(id), call.actor());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void take(Call call) throws IOException, ServletException {
        String wanted = call.parameter("register").orElse("");
        boolean known = packs.layers().registers().containsKey(wanted);
        Optional<Part> file = Optional.ofNullable(call.request().getPart("tep")).filter(part -> part.getSize() > 0);
        if (!known || file.isEmpty()) {
            Optional<String> registerError = known ? Optional.empty() : Optional.of(text(call, "import.no-register"));
            Optional<String> fileError = file.isEmpty() ? Optional.of(text(call, "import.no-file")) : Optional.empty();
            form(call, UNPROCESSABLE, wanted, registerError, fileError);
            return;
        }
        try (InputStream sheet = file.get().getInputStream()) {
            ImportRequest request = new ImportRequest(call.actor(), wanted, name(file.get()), true);
            go(call, imports.start(request, sheet), wanted, "import.busy");
        }
    }

    private String title(String register) {
        return Optional.ofNullable(packs.layers().registers().get(register))
                .map(RegisterMapping::title)
                .orElse(register);
    }

    private void go(Call call, Optional<ImportJob> job, String register, String otherwise) throws IOException {
        if (job.isPresent()) {
            call.redirect("/nhap-so/" + job.get().id());
        } else {
            form(call, HttpServletResponse.SC_CONFLICT, register, Optional.empty(), Optional.of(text(call, otherwise)));
        }
    }

    private void form(Call call, int status, String wanted, Optional<String> registerError, Optional<String> fileError)
            throws IOException {
        Collection<RegisterMapping> registers = packs.layers().registers().values();
        List<Option> options = registers.stream()
                .sorted(Comparator.comparing(RegisterMapping::id))
                .map(register -> new Option(
                        register.id(), register.title(), register.id().equals(wanted)))
                .toList();
        call.show(
                status,
                new Page(
                        "import",
                        "imports",
                        text(call, "import.title"),
                        new ImportPage(options, registerError, fileError)));
    }

    private static String name(Part part) {
        String sent = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    private static String text(Call call, String key, Object... values) {
        return call.words().text(key, values);
    }
}
