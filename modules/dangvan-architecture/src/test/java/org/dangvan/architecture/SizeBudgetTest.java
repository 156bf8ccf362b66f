/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small enough to be read by one person. */
class SizeBudgetTest {

    @TempDir
    Path folder;

    @Test
    void noFileIsTooLong() {
        assertThat(Tree.ofProject().sources()).hasSizeGreaterThan(200);
        assertThat(SizeBudget.longFiles(Tree.ofProject())).isEmpty();
    }

    @Test
    void aLongFileIsSeen() {
        planted("org/dangvan/law/Just.java", SizeBudget.LINES_OF_A_FILE);
        Tree tree = planted("org/dangvan/law/Long.java", SizeBudget.LINES_OF_A_FILE + 1);

        assertThat(SizeBudget.longFiles(tree))
                .containsExactly("dangvan-law: org.dangvan.law.Long has 401 lines, at most 400");
    }

    @Test
    void nineFilesInTenAreShort() {
        assertThat(SizeBudget.nineInTen(Tree.ofProject())).isBetween(1L, (long) SizeBudget.LINES_OF_NINE_FILES_IN_TEN);
    }

    @Test
    void twoLongFilesInTenAreSeen() {
        for (int file = 0; file < 9; file++) {
            planted("org/dangvan/law/Short" + file + ".java", 10);
        }
        assertThat(SizeBudget.nineInTen(planted("org/dangvan/law/Long.java", 300)))
                .isEqualTo(10);
        assertThat(SizeBudget.nineInTen(planted("org/dangvan/law/Short0.java", 300)))
                .isGreaterThan(SizeBudget.LINES_OF_NINE_FILES_IN_TEN);
    }

    @Test
    void noBundleIsTooLarge() {
        assertThat(SizeBudget.largeBundles(Tree.ofProject())).isEmpty();
    }

    @Test
    void aLargeBundleIsSeen() {
        planted("org/dangvan/law/A.java", SizeBudget.LINES_OF_A_BUNDLE);

        assertThat(SizeBudget.largeBundles(planted("org/dangvan/law/B.java", 1)))
                .hasSize(1);
    }

    @Test
    void noContractHasTooManyTypes() {
        assertThat(SizeBudget.largeContracts(Tree.ofProject())).isEmpty();
    }

    @Test
    void aContractWithTooManyTypesIsSeen() {
        Tree tree = new Tree(folder).with("modules/dangvan-access/pom.xml", "");
        for (int type = 0; type <= SizeBudget.TYPES_OF_A_CONTRACT_PACKAGE; type++) {
            tree.with("modules/dangvan-access/src/main/java/org/dangvan/access/T" + type + ".java", "");
        }

        assertThat(SizeBudget.largeContracts(tree)).containsExactly("org.dangvan.access has 26 types, at most 25");
    }

    @Test
    void thePomOfABundleIsShort() {
        assertThat(SizeBudget.longPoms(Tree.ofProject())).isEmpty();
    }

    @Test
    void aLongPomIsSeen() {
        Tree tree = new Tree(folder)
                .with("modules/dangvan-law/pom.xml", "\n".repeat(SizeBudget.LINES_OF_A_POM + 1))
                .with("modules/packs/vn/pom.xml", "\n".repeat(SizeBudget.LINES_OF_A_POM + 1))
                .with("modules/dangvan-rest/pom.xml", "\n".repeat(SizeBudget.LINES_OF_A_POM));

        assertThat(SizeBudget.longPoms(tree)).hasSize(2);
    }

    private Tree planted(String file, int lines) {
        return new Tree(folder)
                .with("modules/dangvan-law/pom.xml", "")
                .with("modules/dangvan-law/src/main/java/" + file, "//\n".repeat(lines));
    }
}
