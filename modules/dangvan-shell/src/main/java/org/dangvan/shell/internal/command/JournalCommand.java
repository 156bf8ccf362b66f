/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.dangvan.access.journal.Deed;
import org.dangvan.access.journal.Journal;
import org.dangvan.access.journal.Proof;
import org.dangvan.access.journal.Sealed;
import org.jspecify.annotations.Nullable;

/** The journal's seals: how far, whether all agrees, an export, a proof. Ends with 1 where something does not agree. */
@Service
@Command(
        scope = "dangvan",
        name = "journal",
        description = "Nhật ký được niêm phong: state | verify | export <tệp> | proof <mã dòng>")
public final class JournalCommand implements Action {

    private static final String USAGE = "Cách dùng: dangvan:journal state | verify | export <tệp> | proof <mã dòng>";

    @Reference
    private @Nullable Session session;

    @Reference(optional = true)
    private @Nullable Journal journal;

    @Argument(index = 0, name = "việc", description = "state, verify, export hoặc proof")
    @Completion(
            value = StringsCompleter.class,
            values = {"state", "verify", "export", "proof"})
    private String action = "state";

    @Argument(index = 1, name = "gì", description = "Tệp chưa có, hoặc mã dòng")
    private @Nullable String what;

    @Override
    public Object execute() {
        PrintStream out = Needed.here(session).getConsole();
        Journal kept = Needed.here(journal);
        Optional<String> wanted = Optional.ofNullable(what);
        try {
            return switch (action) {
                case "state" -> state(kept.sealed(), out);
                case "verify" -> verify(kept, out);
                case "export" -> export(kept, Path.of(wanted.orElseThrow()), out);
                case "proof" -> proof(kept.proof(UUID.fromString(wanted.orElseThrow())), out);
                default -> usage(out);
            };
        } catch (IOException unwritable) {
            out.println("Không ghi được: " + unwritable.getMessage());
            return 1;
        } catch (IllegalArgumentException | NoSuchElementException unreadable) {
            return usage(out);
        }
    }

    private static int usage(PrintStream out) {
        out.println(USAGE);
        return 1;
    }

    private static int state(Sealed sealed, PrintStream out) {
        out.println("Đã niêm phong " + sealed.size() + " dòng.");
        out.println("Nơi thứ hai: "
                + sealed.secondPlace()
                        .map(there -> there ? "có điểm chốt mới nhất" : "THIẾU điểm chốt mới nhất")
                        .orElse("chưa đặt, điểm chốt nằm cùng chỗ với khóa"));
        sealed.checkpoint().ifPresent(out::print);
        return 0;
    }

    private static int verify(Journal journal, PrintStream out) {
        List<String> findings = journal.verify();
        findings.forEach(out::println);
        out.println(
                findings.isEmpty()
                        ? "Nhật ký nguyên vẹn: " + journal.sealed().size() + " dòng."
                        : "NHẬT KÝ ĐÃ BỊ THAY ĐỔI hoặc thiếu điểm chốt: " + findings.size() + " chỗ.");
        return findings.isEmpty() ? 0 : 1;
    }

    private int export(Journal journal, Path file, PrintStream out) throws IOException {
        journal.record(Deed.exported(Actors.of(session), "dangvan:journal export"));
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            journal.export(to);
        }
        out.println("Đã xuất vào " + file + ". Kiểm tra bằng bin/dangvan-verify.");
        return 0;
    }

    private static int proof(Optional<Proof> proof, PrintStream out) {
        out.print(proof.map(Proof::text).orElse("Chưa có chứng minh cho dòng này.\n"));
        return proof.isPresent() ? 0 : 1;
    }
}
