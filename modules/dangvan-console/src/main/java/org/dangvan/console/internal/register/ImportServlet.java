/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.Part;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.desk.Desk;
import org.dangvan.pages.desk.Page;
import org.dangvan.pages.desk.PageServlet;
import org.dangvan.pages.view.Option;
import org.dangvan.registers.RegisterImports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
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

    /** Bytes of a file at most; how much of it is read is the registers' own limit, which is lower. */
    static final long LARGEST = 32 << 20;

    private static final int LONGEST_NAME = 120;

    private final transient PacksInForce packs;
    private final transient ImportDesk imports;

    @Activate
    public ImportServlet(@Reference Desk desk, @Reference PacksInForce packs, @Reference RegisterImports imports) {
        super(desk);
        this.packs = packs;
        this.imports = new ImportDesk(imports, desk.clock());
    }

    @Deactivate
    void close() {
        imports.close();
    }

    @Override
    protected void get(Call call) throws IOException {
        if (call.rest().isEmpty()) {
            String wanted = call.parameter("register").orElse("");
            form(call, HttpServletResponse.SC_OK, wanted, Optional.empty(), Optional.empty());
            return;
        }
        Optional<ImportJob> job = imports.find(call.rest(), call.actor());
        if (job.isEmpty()) {
            call.notFound(Optional.of(text(call, "import.forgotten")));
            return;
        }
        String title = text(
                call,
                job.get().dryRun() ? "import.tried" : "import.taken",
                job.get().title());
        call.show(new Page(
                "import-job",
                "imports",
                title,
                JobWriting.of(job.get()),
                !job.get().isOver()));
    }

    @Override
    protected void post(Call call) throws IOException, ServletException {
        String rest = call.rest();
        if (rest.isEmpty()) {
            take(call);
        } else if (rest.endsWith("/that")) {
            Optional<ImportJob> tried = imports.find(rest.substring(0, rest.length() - "/that".length()), call.actor());
            go(
                    call,
                    tried.flatMap(imports::repeatForGood),
                    tried.map(ImportJob::register).orElse(""),
                    "import.gone");
        } else {
            call.notFound(Optional.empty());
        }
    }

    private void take(Call call) throws IOException, ServletException {
        String wanted = call.parameter("register").orElse("");
        Optional<RegisterMapping> register =
                Optional.ofNullable(packs.layers().registers().get(wanted));
        Optional<Part> file = Optional.ofNullable(call.request().getPart("tep")).filter(part -> part.getSize() > 0);
        if (register.isEmpty() || file.isEmpty()) {
            Optional<String> registerError =
                    register.isEmpty() ? Optional.of(text(call, "import.no-register")) : Optional.empty();
            Optional<String> fileError = file.isEmpty() ? Optional.of(text(call, "import.no-file")) : Optional.empty();
            form(call, UNPROCESSABLE, wanted, registerError, fileError);
            return;
        }
        Upload upload = new Upload(wanted, register.get().title(), name(file.get()), copy(file.get()));
        go(call, imports.start(call.actor(), upload, true), wanted, "import.busy");
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

    private static Path copy(Part part) throws IOException {
        Path file = Files.createTempFile("dangvan-so-", ".xlsx");
        try (InputStream stream = part.getInputStream()) {
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
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
