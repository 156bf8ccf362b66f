/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dangvan.base.Vietnamese;
import org.dangvan.registers.internal.sheet.Cell;

/** Reads code words as the mapping of the register translates them. Remembers the words of one file. */
public final class WordReader implements FieldReader {

    private static final int LONGEST = 300;

    /** Spellings of one file that are remembered; a register has a dozen. */
    private static final int REMEMBERED = 1_000;

    private final Map<String, CellReading> seen = new HashMap<>();
    private final Map<String, String> codes;
    private final String known;

    /** Takes the words of a column and the codes they stand for. */
    public WordReader(Map<String, String> words) {
        this.codes = words.entrySet().stream()
                .collect(Collectors.toMap(
                        word -> Vietnamese.key(word.getKey()), Map.Entry::getValue, (one, other) -> one));
        this.known = new TreeSet<>(words.keySet())
                .stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    }

    @Override
    public CellReading read(Cell cell) {
        String word = cell.text();
        CellReading known = seen.get(word);
        if (known == null) {
            known = word.length() > LONGEST ? unknown() : translated(word);
            if (seen.size() < REMEMBERED) {
                seen.put(word, known);
            }
        }
        return known;
    }

    private CellReading translated(String word) {
        return Optional.ofNullable(codes.get(Vietnamese.key(word)))
                .<CellReading>map(CellReading.Good::new)
                .orElseGet(this::unknown);
    }

    private CellReading unknown() {
        return new CellReading.Bad(
                "unknown-word", "Không hiểu từ này. Cột này chỉ nhận: " + known + ". Hãy sửa theo một từ đó.", false);
    }
}
