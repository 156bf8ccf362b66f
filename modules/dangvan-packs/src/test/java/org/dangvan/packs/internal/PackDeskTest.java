/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.dangvan.judge.PackText;
import org.dangvan.pack.Finding;
import org.dangvan.pack.PackState;
import org.dangvan.packs.PackDesk.Checked;
import org.dangvan.packs.PackDesk.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

/** What the operator is told of a pack before it is installed is what becomes of it afterwards. */
class PackDeskTest {

    private static final Version ONE = new Version("1.0.0");
    private static final Version TWO = new Version("2.0.0");

    private final PackBoard board = new PackBoard("vn-mau", (examples, layers) -> List.of());

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        board.came(1, "vn", ONE, PackText.national());
        board.came(2, "vn-mau", ONE, shorter("7 working days"));
    }

    @Test
    void aFolderAndAJarAreJudgedAlikeAndAsTheRunningPlatformJudges() throws IOException {
        PackText loosened = shorter("11 working days");
        Checked folderVerdict = check(written(loosened));
        Checked jarVerdict = check(packed(loosened));
        board.came(2, "vn-mau", TWO, loosened);

        List<Finding> running = board.states().stream()
                .filter(state -> state.state() == PackState.State.REFUSED)
                .findFirst()
                .orElseThrow()
                .findings();
        assertThat(running).isNotEmpty();
        assertThat(running.get(0).text()).startsWith("regulations/a.yaml:9:");
        assertThat(folderVerdict.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(folderVerdict.findings()).isEqualTo(running);
        assertThat(jarVerdict.findings()).isEqualTo(running);
        assertThat(folderVerdict.pack().text()).isEqualTo("vn-mau 0.0.0");
        assertThat(jarVerdict.pack().text()).isEqualTo("vn-mau 3.2.1");
    }

    @Test
    void aCheckChangesNothing() throws IOException {
        List<PackState> before = board.states();

        assertThat(check(written(shorter("5 working days"))).verdict()).isEqualTo(Verdict.TAKEN);

        assertThat(board.states()).isEqualTo(before);
        assertThat(board.sayings("petition.processing"))
                .extracting(rule -> rule.origin().pack())
                .containsExactly("vn-mau", "vn");
    }

    @Test
    void aParentOverWhichAPackInForceWouldFallIsRefusedLikeInThePlatform() throws IOException {
        PackText stricter = PackText.national().with("regulations/petition.yaml", PackText.rule("5 working days"));

        Checked checked = check(written(stricter));

        assertThat(checked.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(checked.findings().get(0).message()).contains("vn-mau 1.0.0 đang có hiệu lực không đứng được");
    }

    @Test
    void aPackWhoseParentIsNotHereWouldWait() throws IOException {
        PackText ward = PackText.province("vn-khac-xa")
                .with("pack.yaml", "id: vn-khac-xa\ntitle: Xã\nlocality: Xã\nextends: vn-khac\nformat: 1\n");

        assertThat(check(written(ward)).verdict()).isEqualTo(Verdict.WAITING);
    }

    @Test
    void whatIsNoPackIsToldInWords() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("rong"));
        Path broken = Files.writeString(folder.resolve("hong.jar"), "không phải jar");
        Path foreign = folder.resolve("la.jar");
        try (OutputStream bytes = Files.newOutputStream(foreign)) {
            new JarOutputStream(bytes, new Manifest()).close();
        }

        assertThatThrownBy(() -> PackSource.open(folder.resolve("khong-co"))).hasMessageContaining("Không có thư mục");
        assertThatThrownBy(() -> PackSource.open(empty)).hasMessageContaining("không có pack.yaml");
        assertThatThrownBy(() -> PackSource.open(broken)).hasMessageContaining("Không phải tệp jar");
        assertThatThrownBy(() -> PackSource.open(foreign)).hasMessageContaining("không khai báo gói nào");
    }

    private static PackText shorter(String term) {
        return PackText.province("vn-mau").with("regulations/a.yaml", PackText.rule(term));
    }

    private Checked check(Path source) throws IOException {
        try (PackSource pack = PackSource.open(source)) {
            return board.check(pack.id(), pack.version(), pack.files());
        }
    }

    private Path written(PackText pack) throws IOException {
        Path module = Files.createTempDirectory(folder, "goi");
        for (String path : pack.paths()) {
            Path file = module.resolve("src/main/pack").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, pack.read(path, 1 << 20));
        }
        return module;
    }

    private Path packed(PackText pack) throws IOException {
        Path file = folder.resolve("goi.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-Version", "3.2.1");
        manifest.getMainAttributes()
                .putValue("Provide-Capability", "osgi.x;a=b,dangvan.pack;dangvan.pack:String=\"vn-mau\"");
        try (OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (String path : pack.paths()) {
                jar.putNextEntry(new ZipEntry("pack/" + path));
                jar.write(pack.read(path, 1 << 20));
                jar.closeEntry();
            }
        }
        return file;
    }
}
