/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dangvan.casework.whatif.WhatIf;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.Fact;

/**
 * Cases from elsewhere, one on a line: what it is known by, key of a rule, day of the event, and facts, between semicolons.
 * Lines are read one after another; the first that is wrong ends the reading.
 */
final class CaseFile {

    private static final int LEAST = 3;
    private static final int MOST = 4;

    /** What spreadsheets write first. */
    private static final String MARK = "\uFEFF";

    private CaseFile() {}

    /**
     * Has the cases of a file looked at.
     *
     * @param terms whether a key is that of a term in force or in the draft
     * @throws IOException if the file or a line of it cannot be read; the message is Vietnamese and names the line
     */
    static <T> T read(Path file, Predicate<String> terms, Function<Stream<WhatIf.Case>, T> work) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int[] number = {0};
            return work.apply(lines.lines().flatMap(line -> {
                number[0]++;
                return line.isBlank() ? Stream.empty() : Stream.of(read(file, number[0], line, terms));
            }));
        } catch (UncheckedIOException wrong) {
            throw wrong.getCause() instanceof CharacterCodingException
                    ? new IOException(file + ": tệp không phải UTF-8. Hãy lưu lại ở dạng UTF-8.", wrong)
                    : wrong.getCause();
        } catch (IOException unreadable) {
            throw new IOException(file + ": không đọc được tệp này.", unreadable);
        }
    }

    private static WhatIf.Case read(Path file, int number, String line, Predicate<String> terms) {
        String text = number == 1 && line.startsWith(MARK) ? line.substring(1) : line;
        List<String> parts = Stream.of(text.split(";", -1)).map(String::strip).toList();
        if (parts.size() < LEAST || parts.size() > MOST) {
            throw wrong(file, number, "cần “mã;khóa quy định;ngày” và có thể thêm “;điều kiện,điều kiện”");
        }
        if (!terms.test(parts.get(1))) {
            throw wrong(
                    file,
                    number,
                    "không có thời hạn “" + parts.get(1)
                            + "”, cả hiện hành lẫn trong dự thảo; xem khóa bằng dangvan:law");
        }
        LocalDate day = ExplainCommand.day(parts.get(2))
                .orElseThrow(() -> wrong(file, number, "“" + parts.get(2) + "” không phải ngày; viết như 30/06/2026"));
        Map<Fact, Long> facts = new EnumMap<>(Fact.class);
        if (parts.size() == MOST && !parts.get(LEAST).isEmpty()) {
            for (String word : parts.get(LEAST).split(",", -1)) {
                fact(word.strip(), facts, problem -> wrong(file, number, problem));
            }
        }
        CaseState state = new CaseState(
                day, Optional.empty(), Optional.empty(), facts, Map.of(), Optional.empty(), List.of(), List.of());
        return new WhatIf.Case(parts.get(0), parts.get(1), state);
    }

    /** A fact that holds, or a number of something: {@code people=5}. */
    private static void fact(String word, Map<Fact, Long> facts, Function<String, RuntimeException> wrong) {
        String[] sides = word.split("=", 2);
        Fact fact = Fact.byCode().get(sides[0]);
        if (fact == null) {
            throw wrong.apply("“" + sides[0] + "” không phải điều kiện; có thể dùng: "
                    + String.join(", ", Fact.byCode().keySet().stream().sorted().toList()));
        }
        boolean number = fact.kind() == Fact.Kind.NUMBER;
        if (number != (sides.length == 2) || (number && !sides[1].matches("\\d{1,9}"))) {
            throw wrong.apply(
                    number ? "“" + sides[0] + "” cần một số, như " + sides[0] + "=5" : "“" + word + "” thừa số");
        }
        facts.put(fact, number ? Long.parseLong(sides[1]) : 1L);
    }

    private static UncheckedIOException wrong(Path file, int line, String problem) {
        return new UncheckedIOException(new IOException(file + ":" + line + ": " + problem + "."));
    }
}
