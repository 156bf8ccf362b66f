/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangvan.architecture.Judged.faults;
import static org.dangvan.architecture.Judged.house;
import static org.dangvan.architecture.Judged.planted;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dangvan.architecture.Tree.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sender of a denunciation leaks through no forgotten corner: the few classes that touch the senders' table are named
 * here, and whoever adds one has to say so in this file.
 */
class SenderTest {

    private static final String ROW = "DenouncerRow";

    /** {@code People} writes and recognises senders, {@code Senders} prints the cover instead of the name. */
    private static final Set<String> MAY_TOUCH = Set.of(ROW, "People", "Senders");

    /**
     * {@code Lookup} asks for covers, in the one query that is allowed outside {@code People}; {@code Questions} of the
     * bench asks the same of invented people.
     */
    private static final Set<String> MAY_ASK = Set.of(ROW, "People", "Senders", "Lookup", "Questions");

    private static final Pattern MENTION =
            Pattern.compile("DenouncerRow|(?i:\\b(?:from|join|into|update|table)\\s+\"?denouncers?\\b)");
    private static final Pattern QUERY =
            Pattern.compile("select\\s+((?:(?!\\bfrom\\b).)*?)\\s+from\\s+DenouncerRow\\b");
    private static final Pattern COVER = Pattern.compile("(\\w+)\\.id, \\1\\.number");

    @TempDir
    Path folder;

    @Test
    void onlyNamedClassesTouchTheSendersTable() {
        assertThat(house()).anyMatch(type -> type.getSimpleName().equals(ROW));
        assertThat(faults(touching(), house())).isEmpty();
    }

    @Test
    void anotherClassThatTouchesItIsSeen() {
        assertThat(faults(touching(), planted("sender"))).isNotEmpty().allMatch(fault -> fault.contains("Gossip"));
    }

    @Test
    void onlyNamedClassesAskForSenders() {
        assertThat(asking(Tree.ofProject())).isEmpty();
    }

    @Test
    void anotherQuestionForSendersIsSeen() {
        Tree tree = new Tree(folder)
                .with("modules/dangvan-store-jpa/pom.xml", "")
                .with(java("A"), "String q = \"select p from DenouncerRow p\";")
                .with(java("B"), "String q = \"SELECT * FROM denouncer WHERE id = ?\";")
                .with(java("C"), "/** Says Người tố cáo #n; denouncer is a word here. */")
                .with(java("Lookup"), "String q = \"select d.id, d.number from DenouncerRow d\";");

        assertThat(asking(tree)).hasSize(2);
    }

    @Test
    void outsideTheSealedReadingOnlyTheNumberIsAskedFor() {
        assertThat(telling(Tree.ofProject())).isEmpty();
    }

    @Test
    void aQuestionForANameIsSeen() {
        Tree tree = new Tree(folder)
                .with("modules/dangvan-store-jpa/pom.xml", "")
                .with(java("People"), "String q = \"select d from DenouncerRow d\";")
                .with(java("Lookup"), "String q = \"select d.id, d.number from DenouncerRow d\";")
                .with(java("Senders"), "String q = \"select d.id, d.name from DenouncerRow d\";");

        assertThat(telling(tree)).singleElement().asString().contains("Senders", "d.id, d.name");
    }

    private static String java(String name) {
        return "modules/dangvan-store-jpa/src/main/java/org/dangvan/store/jpa/internal/" + name + ".java";
    }

    private static ArchRule touching() {
        return Judged.rule(
                "leave the senders' table alone",
                type -> MAY_TOUCH.contains(topLevel(type).getSimpleName())
                        ? Stream.empty()
                        : type.getDirectDependenciesFromSelf().stream()
                                .filter(use -> use.getTargetClass()
                                        .getBaseComponentType()
                                        .getSimpleName()
                                        .equals(ROW))
                                .map(use -> use.getDescription()));
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(SenderTest::topLevel).orElse(type);
    }

    private static List<String> asking(Tree tree) {
        return tree.sources().stream()
                .filter(source -> !MAY_ASK.contains(source.simpleName()))
                .filter(source -> MENTION.matcher(source.text()).find())
                .map(Source::toString)
                .toList();
    }

    private static List<String> telling(Tree tree) {
        return tree.sources().stream()
                .filter(source -> !source.simpleName().equals("People"))
                .flatMap(source -> QUERY.matcher(source.text())
                        .results()
                        .map(found -> found.group(1))
                        .filter(asked -> !COVER.matcher(asked).matches())
                        .map(asked -> source + " asks for " + asked))
                .toList();
    }
}
