/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dangvan.journal.internal.note.Checkpoint;
import org.dangvan.journal.internal.note.SigningKey;
import org.dangvan.journal.internal.tree.GrowingTree;
import org.dangvan.journal.internal.tree.Hashing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to an exported journal is found. */
class TamperingTest {

    private static final int LINES = 600;
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    @TempDir
    Path folder;

    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        SigningKey key = SigningKey.of(folder);
        GrowingTree tree = new GrowingTree((height, number, hash) -> {});
        for (int at = 0; at < LINES; at++) {
            String line =
                    "{\"id\":\"" + at + "\",\"actor\":\"lan\",\"detail\":\"trước " + at + ", sau " + (at + 1) + "\"}";
            lines.add(sealed(line));
            tree.add(Hashing.leaf(line.getBytes(StandardCharsets.UTF_8)));
            if (at % 97 == 96 || at == LINES - 1) {
                notes.add(key.checkpoint(tree.size(), Hashing.text(tree.root()), NOON.plusSeconds(at))
                        .note());
            }
        }
        Files.writeString(folder.resolve("second"), String.join("", notes));
    }

    private static String sealed(String line) {
        return ExportFile.line(Hashing.text(Hashing.leaf(line.getBytes(StandardCharsets.UTF_8))), line);
    }

    private int verify(List<String> edited, List<String> signed, boolean withSecond) throws IOException {
        Path file = folder.resolve("export");
        Files.writeString(
                file,
                ExportFile.HEAD + "\n" + String.join("\n", edited) + "\n" + ExportFile.CHECKPOINTS + "\n"
                        + String.join("", signed));
        List<String> arguments =
                new ArrayList<>(List.of("--key", folder.resolve("journal.pub").toString()));
        if (withSecond) {
            arguments.addAll(List.of("--checkpoints", folder.resolve("second").toString()));
        }
        arguments.add(file.toString());
        return Main.run(arguments, quiet());
    }

    private static PrintStream quiet() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }

    @Test
    void aJournalThatNobodyTouchedIsWhole() throws IOException {
        assertThat(verify(lines, notes, true)).isZero();
        assertThat(verify(lines, notes, false)).isZero();
    }

    @Test
    void aThousandRandomEditsAreAllFound() throws IOException {
        Random random = new Random(20261123);
        for (int edit = 0; edit < 1_000; edit++) {
            List<String> edited = new ArrayList<>(lines);
            List<String> signed = new ArrayList<>(notes);
            String what = tamper(edit % 8, edited, signed, random);
            assertThat(verify(edited, signed, true)).as("%d: %s", edit, what).isEqualTo(1);
        }
    }

    /** Edits as somebody would who can write all of the database, but has no key and no hold on the second place. */
    private static String tamper(int kind, List<String> edited, List<String> signed, Random random) {
        int at = random.nextInt(edited.size());
        String line = edited.get(at).substring(edited.get(at).indexOf(' ') + 1);
        switch (kind) {
            case 0 -> edited.set(at, edited.get(at).replace("lan", "hoa"));
            case 1 -> edited.set(at, sealed(line.replace("trước", "khác")));
            case 2 -> edited.remove(at);
            case 3 -> edited.add(at, sealed(line.replace("lan", "hoa")));
            case 4 -> Collections.swap(edited, at, (at + 1 + random.nextInt(edited.size() - 1)) % edited.size());
            case 5 -> edited.subList(at, edited.size()).clear();
            case 6 -> {
                // Cut, together with what was signed over it.
                edited.subList(at, edited.size()).clear();
                signed.removeIf(note -> Checkpoint.size(note) > at);
            }
            default -> {
                int letter = random.nextInt(edited.get(at).length());
                String text = edited.get(at);
                char other = text.charAt(letter) == 'A' ? 'B' : 'A';
                edited.set(at, text.substring(0, letter) + other + text.substring(letter + 1));
            }
        }
        return "kind " + kind + " at " + at;
    }

    @Test
    void linesBehindTheLastSignatureAndForeignSignaturesAreTold() throws IOException {
        List<String> longer = new ArrayList<>(lines);
        longer.add(sealed("{\"id\":\"later\"}"));
        assertThat(verify(longer, notes, true)).isEqualTo(1);

        Path other = Files.createDirectories(folder.resolve("other"));
        GrowingTree tree = new GrowingTree((height, number, hash) -> {});
        tree.add(Hashing.leaf(new byte[0]));
        List<String> foreign = new ArrayList<>(notes);
        foreign.add(SigningKey.of(other)
                .checkpoint(1, Hashing.text(tree.root()), NOON)
                .note());
        assertThat(verify(lines, foreign, true)).isEqualTo(1);
    }

    @Test
    void whatCannotBeCheckedIsSaid() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        String key = folder.resolve("journal.pub").toString();
        assertThat(Main.run(List.of(), out)).isEqualTo(2);
        assertThat(Main.run(List.of("--key", key), out)).isEqualTo(2);
        assertThat(Main.run(List.of("--key", key, folder.resolve("second").toString()), out))
                .isEqualTo(2);
        assertThat(Main.run(List.of("--key", folder.resolve("second").toString(), "x"), out))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Cách dùng", "dòng đầu phải là");
    }

    @Test
    void aProofHoldsUntilAnyPartOfItIsChanged() throws IOException {
        Path file = folder.resolve("proof");
        String key = folder.resolve("journal.pub").toString();
        List<byte[]> leaves = lines.stream()
                .map(line -> Base64.getDecoder().decode(line.substring(0, line.indexOf(' '))))
                .toList();
        // Everything at the height of lines: the path then reads no blocks.
        GrowingTree tree = new GrowingTree((height, number, hash) -> {});
        leaves.subList(0, 200).forEach(tree::add);
        Checkpoint checkpoint = SigningKey.of(folder).checkpoint(200, Hashing.text(tree.root()), NOON);
        String line = lines.get(17).substring(lines.get(17).indexOf(' ') + 1);
        String proof = ProofFile.write(
                line,
                17,
                org.dangvan.journal.internal.tree.Path.of(
                        17, 200, (height, from, to) -> leaves.subList((int) from, (int) to)),
                checkpoint);
        Files.writeString(file, proof);
        assertThat(Main.run(List.of("--key", key, "--proof", file.toString()), quiet()))
                .isZero();

        Random random = new Random(1);
        for (int edit = 0; edit < 200; edit++) {
            int at = random.nextInt(proof.length() - 1);
            char other = proof.charAt(at) == 'A' ? 'B' : 'A';
            Files.writeString(file, proof.substring(0, at) + other + proof.substring(at + 1));
            assertThat(Main.run(List.of("--key", key, "--proof", file.toString()), quiet()))
                    .as("letter %d", at)
                    .isEqualTo(1);
        }
    }
}
