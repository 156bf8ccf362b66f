/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dangvan.architecture.House.Row;
import org.dangvan.architecture.Tree.Module;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The poms are the law of who may use whom; arrows only point down. */
class LayersByPomTest {

    private static final Pattern HTTP_OR_DATABASE = Pattern.compile(
            "servlet|jaxrs|ws\\.rs|cxf|jetty|persistence|hibernate|liquibase|HikariCP|derby|postgresql");

    private static final Set<Row> WITHOUT_HTTP_AND_DATABASE = Set.of(Row.BASE, Row.CONTRACTS, Row.CORE, Row.PACKS);

    @TempDir
    Path folder;

    @Test
    void everyModuleStandsInTheTable() {
        assertThat(strangers(Tree.ofProject())).isEmpty();
    }

    @Test
    void aModuleOutsideTheTableIsSeen() {
        assertThat(strangers(planted("dangvan-attic")))
                .singleElement()
                .asString()
                .contains("dangvan-attic", "decision record");
    }

    @Test
    void everyModuleIsCalledLikeItsFolder() {
        assertThat(misnamed(Tree.ofProject())).isEmpty();
    }

    @Test
    void aModuleWithAnotherNameIsSeen() {
        Tree tree = new Tree(folder)
                .with("modules/dangvan-law/pom.xml", pom("dangvan-laws"))
                .with("modules/packs/vn/pom.xml", pom("vn"))
                .with("modules/dangvan-rest/pom.xml", pom("dangvan-rest"))
                .with(
                        "modules/dangvan-rest/target/classes/META-INF/MANIFEST.MF",
                        "Manifest-Version: 1.0\nBundle-SymbolicName: org.dangvan.rest\n\n");

        assertThat(misnamed(tree)).hasSize(3);
    }

    @Test
    void everyModuleUsesOnlyWhatStandsBelow() {
        assertThat(upward(Tree.ofProject())).isEmpty();
    }

    @Test
    void everyForbiddenArrowIsSeen() {
        Tree tree = planted("dangvan-console", "dangvan-rest", "dangvan-pages", "dangvan-law");
        planted("dangvan-pages", "dangvan-console", "dangvan-access");
        planted("dangvan-reports", "dangvan-pages");
        planted("dangvan-rest", "dangvan-store-jpa");
        planted("dangvan-store-jpa", "dangvan-rest", "dangvan-casework-api");
        planted("dangvan-law", "dangvan-store-jpa", "dangvan-base");
        planted("dangvan-casework-api", "dangvan-pack-api");
        planted("dangvan-pack-api", "dangvan-packs");
        planted("dangvan-base", "dangvan-pack-api");
        planted("dangvan-packs", "dangvan-pack-testkit");
        tree.with(
                "modules/packs/vn/pom.xml", pom("dangvan-pack-vn", "dangvan-base", "dangvan-pack-api", "dangvan-law"));

        assertThat(upward(tree))
                .hasSize(11)
                .allSatisfy(line -> assertThat(line).contains("must not use"))
                .contains("dangvan-pages must not use dangvan-console", "dangvan-reports must not use dangvan-pages")
                .anySatisfy(line -> assertThat(line).startsWith("dangvan-pack-vn must not use dangvan-law"));
    }

    @Test
    void anArrowInAProfileIsSeenAndOneForTestsIsNot() {
        String inProfile = pom("dangvan-base", "dangvan-law")
                .replace("<dependencies>", "<profiles><profile><dependencies>")
                .replace("</dependencies>", "</dependencies></profile></profiles>");
        Tree tree = new Tree(folder)
                .with("modules/dangvan-base/pom.xml", inProfile)
                .with(
                        "modules/dangvan-law/pom.xml",
                        pom("dangvan-law", "dangvan-rest")
                                .replace("</dependency>", "<scope>test</scope></dependency>"));

        assertThat(upward(tree)).containsExactly("dangvan-base must not use dangvan-law");
    }

    @Test
    void theCoreHasNoCircle() {
        assertThat(circles(Tree.ofProject())).isEmpty();
    }

    @Test
    void aCircleIsSeen() {
        planted("dangvan-law", "dangvan-packs");
        planted("dangvan-packs", "dangvan-reports");

        assertThat(circles(planted("dangvan-reports", "dangvan-law")))
                .contains("dangvan-law -> dangvan-packs -> dangvan-reports -> dangvan-law");
    }

    @Test
    void coreContractsAndBaseKnowNeitherHttpNorDatabase() {
        assertThat(httpOrDatabase(Tree.ofProject())).isEmpty();
    }

    @Test
    void httpAndDatabaseInTheCoreAreSeen() {
        String pom = pom("dangvan-law")
                .replace(
                        "<dependencies>",
                        "<dependencies>"
                                + foreign("jakarta.servlet", "jakarta.servlet-api")
                                + foreign("org.eclipse.persistence", "javax.persistence")
                                + foreign("org.apache.cxf", "cxf-rt-frontend-jaxrs")
                                + foreign("org.snakeyaml", "snakeyaml-engine"));

        assertThat(httpOrDatabase(new Tree(folder).with("modules/dangvan-law/pom.xml", pom)))
                .hasSize(3);
    }

    @Test
    void theBaseUsesTheJdkOnly() {
        assertThat(baseUses(Tree.ofProject())).isEmpty();
    }

    @Test
    void aLibraryInTheBaseIsSeen() {
        String pom =
                pom("dangvan-base").replace("<dependencies>", "<dependencies>" + foreign("org.slf4j", "slf4j-api"));

        assertThat(baseUses(new Tree(folder).with("modules/dangvan-base/pom.xml", pom)))
                .hasSize(1);
    }

    @Test
    void everyBundleWithJavaIsBuiltBeforeThisModule() {
        assertThat(unseen(Tree.ofProject())).isEmpty();
    }

    @Test
    void aBundleThatIsNotJudgedIsSeen() {
        Tree tree = planted("dangvan-law").with("modules/dangvan-law/src/main/java/org/dangvan/law/Law.java", "");
        planted("dangvan-architecture");

        assertThat(unseen(tree))
                .singleElement()
                .asString()
                .contains("dangvan-law", "modules/dangvan-architecture/pom.xml");
    }

    private static List<String> strangers(Tree tree) {
        return tree.modules().stream()
                .filter(module -> !module.pack()
                        && House.row(module.name())
                                .filter(row -> row != Row.PACKS)
                                .isEmpty())
                .map(module ->
                        module.folder() + " is not in the table of the house: add it to House.java together with a"
                                + " decision record under docs/adr/ that says who else would implement or restart it")
                .toList();
    }

    private static List<String> misnamed(Tree tree) {
        List<String> found = new ArrayList<>();
        for (Module module : tree.modules()) {
            String artifact = pom(module).artifactId();
            if (!artifact.equals(module.name())) {
                found.add("modules/" + module.folder() + " should build " + module.name() + ", not " + artifact);
            }
            symbolicName(module)
                    .filter(name -> !name.equals(module.name()))
                    .ifPresent(name -> found.add(
                            "modules/" + module.folder() + " should be the bundle " + module.name() + ", not " + name));
        }
        return found;
    }

    private static List<String> upward(Tree tree) {
        List<String> found = new ArrayList<>();
        for (Module module : tree.modules()) {
            for (String used : uses(module)) {
                if (House.row(used).isEmpty() || !House.mayUse(module.name(), used)) {
                    found.add(module.name() + " must not use " + used);
                }
            }
        }
        return found;
    }

    private static List<String> circles(Tree tree) {
        Map<String, List<String>> arrows = new TreeMap<>();
        tree.modules().forEach(module -> arrows.put(module.name(), uses(module)));
        List<String> found = new ArrayList<>();
        arrows.keySet().forEach(start -> follow(start, start, new LinkedHashSet<>(Set.of(start)), arrows, found));
        return found;
    }

    private static void follow(
            String start, String at, Set<String> path, Map<String, List<String>> arrows, List<String> found) {
        for (String next : arrows.getOrDefault(at, List.of())) {
            if (next.equals(start)) {
                found.add(String.join(" -> ", path) + " -> " + start);
            } else if (path.add(next)) {
                follow(start, next, path, arrows, found);
                path.remove(next);
            }
        }
    }

    private static List<String> httpOrDatabase(Tree tree) {
        return tree.modules().stream()
                .filter(module -> House.row(module.name())
                        .filter(WITHOUT_HTTP_AND_DATABASE::contains)
                        .isPresent())
                .flatMap(module -> pom(module).used().stream()
                        .filter(used -> HTTP_OR_DATABASE
                                .matcher(used.groupId() + ":" + used.artifactId())
                                .find())
                        .map(used -> module.name() + " must not use " + used.artifactId()))
                .toList();
    }

    private static List<String> baseUses(Tree tree) {
        return tree.modules().stream()
                .filter(module ->
                        House.row(module.name()).filter(row -> row == Row.BASE).isPresent())
                .flatMap(module -> pom(module).used().stream())
                .map(used -> "the base must not use " + used.artifactId())
                .toList();
    }

    private static List<String> unseen(Tree tree) {
        Set<String> judged = tree.modules().stream()
                .filter(module -> module.name().equals("dangvan-architecture"))
                .flatMap(module -> pom(module).dependencies().stream())
                .map(Pom.Dependency::artifactId)
                .collect(Collectors.toSet());
        return tree.modules().stream()
                .filter(Module::shipsJava)
                .filter(module -> !judged.contains(module.name()))
                .map(module -> module.name() + " is not judged: add it to modules/dangvan-architecture/pom.xml")
                .toList();
    }

    private static List<String> uses(Module module) {
        return pom(module).used().stream()
                .filter(Pom.Dependency::ours)
                .map(Pom.Dependency::artifactId)
                .toList();
    }

    private static Pom pom(Module module) {
        return Pom.read(module.path().resolve("pom.xml"));
    }

    private static Optional<String> symbolicName(Module module) {
        Path manifest = module.classes().resolve("META-INF/MANIFEST.MF");
        if (!Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(manifest)) {
            return Optional.ofNullable(new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName"));
        } catch (IOException broken) {
            throw new IllegalStateException(manifest.toString(), broken);
        }
    }

    /** Plants a module that uses others of the house. */
    private Tree planted(String name, String... uses) {
        return new Tree(folder).with("modules/" + name + "/pom.xml", pom(name, uses));
    }

    private static String pom(String name, String... uses) {
        return "<project><artifactId>" + name + "</artifactId><dependencies>"
                + Arrays.stream(uses).map(used -> foreign("org.dangvan", used)).collect(Collectors.joining())
                + "</dependencies></project>";
    }

    private static String foreign(String group, String artifact) {
        return "<dependency><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId></dependency>";
    }
}
