/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens to the bytes of a file, the answer is a report or a refusal. Seeds are fixed: failures repeat. */
class MutationTest {

    private static final int MUTATIONS = 300;

    private final Import here = new Import();

    @Test
    void bytesChangedInTheFileGiveAReportOrARefusal() {
        byte[] valid = PetitionRows.file(PetitionRows.good(), PetitionRows.good())
                .shared("<t>a</t>")
                .bytes();

        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] mutant = mutated(valid, new Random(seed));
            assertThatCode(() -> here.take("so-tiep-nhan-don", mutant, true))
                    .as("seed " + seed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void bytesChangedInAPartGiveAReportOrARefusal() {
        String[] parts = {
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml"
        };
        for (int seed = 0; seed < MUTATIONS; seed++) {
            SheetFile file =
                    PetitionRows.file(PetitionRows.good(), PetitionRows.good()).shared("<t>a</t>");
            String part = parts[seed % parts.length];
            file.mutate(part, new Random(seed), MutationTest::mutated);
            assertThatCode(() -> here.take("so-tiep-nhan-don", file.bytes(), true))
                    .as("seed " + seed)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] mutated(byte[] valid, Random random) {
        byte[] mutant = random.nextInt(5) == 0 ? Arrays.copyOf(valid, random.nextInt(valid.length)) : valid.clone();
        for (int change = random.nextInt(8); change >= 0 && mutant.length > 0; change--) {
            int at = random.nextInt(mutant.length);
            int length = Math.min(1 + random.nextInt(4), mutant.length - at);
            for (int index = at; index < at + length; index++) {
                // Half of the bytes stay readable, so that some mutants pass the parser.
                mutant[index] = (byte) (random.nextBoolean() ? ' ' + random.nextInt(95) : random.nextInt(256));
            }
        }
        return mutant;
    }
}
