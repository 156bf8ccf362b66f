/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What a module's pom says about itself and what it uses. */
record Pom(String artifactId, List<Dependency> dependencies) {

    /** A dependency as written; a scope that is not written counts as {@code compile}, the strictest reading. */
    record Dependency(String groupId, String artifactId, String scope) {

        boolean ours() {
            return groupId.equals("org.dangvan") || groupId.equals("${project.groupId}");
        }

        boolean onlyForTests() {
            return scope.equals("test");
        }
    }

    static Pom read(Path file) {
        try {
            Element project = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            List<Dependency> dependencies = new ArrayList<>();
            collect(project, dependencies);
            for (Element profiles : children(project, "profiles")) {
                children(profiles, "profile").forEach(profile -> collect(profile, dependencies));
            }
            return new Pom(text(project, "artifactId", ""), dependencies);
        } catch (IOException | ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException(file.toString(), broken);
        }
    }

    /** Those that matter when the bundle is compiled or run. */
    List<Dependency> used() {
        return dependencies.stream().filter(each -> !each.onlyForTests()).toList();
    }

    private static void collect(Element owner, List<Dependency> found) {
        for (Element list : children(owner, "dependencies")) {
            for (Element each : children(list, "dependency")) {
                found.add(new Dependency(
                        text(each, "groupId", ""), text(each, "artifactId", ""), text(each, "scope", "compile")));
            }
        }
    }

    private static String text(Element owner, String name, String otherwise) {
        return children(owner, name).stream()
                .findFirst()
                .map(Node::getTextContent)
                .map(String::strip)
                .orElse(otherwise);
    }

    private static List<Element> children(Element owner, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = owner.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
