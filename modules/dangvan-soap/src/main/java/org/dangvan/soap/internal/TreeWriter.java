/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.cxf.staxutils.W3CDOMStreamWriter;
import org.w3c.dom.Element;

/** Writes what the platform says, in the namespace of the contract. */
final class TreeWriter {

    private static final String PREFIX = "p";
    private static final int REPLACEMENT = 0xFFFD;

    private TreeWriter() {}

    static void write(Tree tree, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(PREFIX, tree.name(), Contract.NAMESPACE);
        writer.writeNamespace(PREFIX, Contract.NAMESPACE);
        writeContent(tree, writer);
        writer.writeEndElement();
    }

    private static void writeContent(Tree tree, XMLStreamWriter writer) throws XMLStreamException {
        if (tree.children().isEmpty()) {
            writer.writeCharacters(writable(tree.text()));
        }
        for (Tree child : tree.children()) {
            writer.writeStartElement(PREFIX, child.name(), Contract.NAMESPACE);
            writeContent(child, writer);
            writer.writeEndElement();
        }
    }

    /** The tree as the only child of an element that carries no name of its own, as a fault's detail is given to CXF. */
    static Element detail(Tree tree) {
        W3CDOMStreamWriter writer = new W3CDOMStreamWriter();
        try {
            writer.writeStartElement("detail");
            write(tree, writer);
            writer.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a document in memory takes whatever is written", impossible);
        }
        return writer.getDocument().getDocumentElement();
    }

    /** What XML 1.0 cannot carry, by whatever way it came into a record, is told as a replacement character. */
    static String writable(String text) {
        return text.codePoints().allMatch(TreeWriter::isWritable)
                ? text
                : text.codePoints()
                        .map(letter -> isWritable(letter) ? letter : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isWritable(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
