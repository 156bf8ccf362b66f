/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal.verify;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dangvan.journal.internal.note.Checkpoint;
import org.dangvan.journal.internal.note.PublicKeys;

/**
 * {@code bin/dangvan-verify}: checks an exported journal, or the proof of one line, without the platform. Ends with 0 where all
 * agrees, 1 where something does not, 2 where it cannot be checked.
 */
public final class Main {

    private static final String USAGE =
            """
            Cách dùng: dangvan-verify --key <journal.pub> [--checkpoints <tệp ở nơi thứ hai>] <nhật ký đã xuất>
                       dangvan-verify --key <journal.pub> --proof <tệp chứng minh>
            Không có --checkpoints thì không phát hiện được nhật ký bị cắt cùng với điểm chốt của nó.""";

    private static final int UNCHECKED = 2;

    private final PrintStream out;

    private Main(PrintStream out) {
        this.out = out;
    }

    /** Runs and ends; what it says is its result, and no log. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(Arrays.asList(arguments), out));
    }

    static int run(List<String> arguments, PrintStream out) {
        try {
            return new Main(out).run(new ArrayList<>(arguments));
        } catch (NoSuchFileException missing) {
            out.println("Không có tệp " + missing.getMessage() + ".");
            return UNCHECKED;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException wrong) {
            out.println(wrong.getMessage());
            return UNCHECKED;
        }
    }

    private int run(List<String> rest) throws IOException {
        PublicKeys keys = PublicKeys.read(option(rest, "--key"));
        String proof = rest.contains("--proof") ? option(rest, "--proof") : "";
        String second = rest.contains("--checkpoints") ? option(rest, "--checkpoints") : "";
        if (rest.size() != (proof.isEmpty() ? 1 : 0)) {
            throw new IOException(USAGE);
        }
        return proof.isEmpty() ? journal(Path.of(rest.get(0)), second, keys) : proof(proof, keys);
    }

    /** Takes an option with its file out of the list, and reads the file. */
    private static String option(List<String> rest, String name) throws IOException {
        int at = rest.indexOf(name);
        if (at < 0 || at + 1 >= rest.size()) {
            throw new IOException(USAGE);
        }
        rest.remove(at);
        return Files.readString(Path.of(rest.remove(at)), StandardCharsets.UTF_8);
    }

    private int journal(Path file, String second, PublicKeys keys) throws IOException {
        List<String> notes = new ArrayList<>(Checkpoint.split(second.lines().toList()));
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            notes.addAll(ExportFile.checkpoints(reader));
        }
        Verification verification = new Verification(notes, keys);
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            ExportFile.lines(reader, verification::line);
        }
        List<String> findings = verification.end();
        findings.forEach(out::println);
        if (findings.isEmpty()) {
            out.println("Nhật ký nguyên vẹn: " + verification.lines() + " dòng, " + notes.size() + " điểm chốt.");
            return 0;
        }
        out.println("NHẬT KÝ ĐÃ BỊ THAY ĐỔI hoặc thiếu điểm chốt: " + findings.size() + " chỗ.");
        return 1;
    }

    private int proof(String proof, PublicKeys keys) {
        try {
            out.println("Dòng này thuộc nhật ký đã ký: " + ProofFile.line(proof, keys));
            return 0;
        } catch (IllegalArgumentException none) {
            out.println(none.getMessage());
            return 1;
        }
    }
}
