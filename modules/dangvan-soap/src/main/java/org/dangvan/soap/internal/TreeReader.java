/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dangvan.casework.api.desk.Flaw;

/**
 * Reads an element of the contract as it stands, and nothing that is not of the contract: no other namespace, no attribute,
 * no text between elements, no instruction. The reader's own limits bound what is kept in memory.
 */
final class TreeReader {

    private static final String XOP = "http://www.w3.org/2004/08/xop/include";

    /** How the limits of the parser tell of themselves. */
    private static final String OVER_LIMIT = " limit (";

    private final XMLStreamReader reader;
    private String path = Refusal.ENVELOPE;

    TreeReader(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Reads the element at whose start the reader stands, up to its end. */
    Tree read() {
        try {
            if (!Contract.NAMESPACE.equals(reader.getNamespaceURI())) {
                throw refused("một phần tử của không gian tên " + Contract.NAMESPACE);
            }
            noAttributes();
            return read("");
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        } catch (RuntimeException broken) {
            // The parser wraps what it finds while it is asked for a text.
            throw broken.getCause() instanceof XMLStreamException cause ? unreadable(cause) : broken;
        }
    }

    private RefusedException unreadable(XMLStreamException broken) {
        boolean tooLong = String.valueOf(broken.getMessage()).contains(OVER_LIMIT);
        return (tooLong
                        ? Refusal.invalid(path, Flaw.Reason.TOO_LONG, Contract.TEXT_LENGTH)
                        : Refusal.invalid(path, Flaw.Reason.UNREADABLE, "XML đúng, mã hóa UTF-8"))
                .exception();
    }

    private Tree read(String parent) throws XMLStreamException {
        String name = reader.getLocalName();
        List<Tree> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Optional<String> part = Optional.empty();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String own = parent + place(reader.getLocalName(), children);
                    path = own;
                    if (isInclude()) {
                        part = Optional.of(include());
                    } else {
                        child(own);
                        children.add(read(own + "."));
                    }
                    path = parent.isEmpty() ? Refusal.ENVELOPE : parent.substring(0, parent.length() - 1);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(
                        reader.getText());
                case XMLStreamConstants.COMMENT -> {
                    // Says nothing.
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (!children.isEmpty() && !text.toString().isBlank()) {
                        throw refused("các phần tử, không có chữ nào xen giữa");
                    }
                    return new Tree(name, children, children.isEmpty() ? text.toString() : "", part);
                }
                default -> throw refused("XML không có chỉ thị hay thực thể");
            }
        }
    }

    /** The name of an element among its like, as faults tell it. */
    private static String place(String name, List<Tree> before) {
        boolean listed = name.equals("sender") || name.equals("attachment");
        long place = before.stream().filter(child -> child.name().equals(name)).count();
        return listed ? name + "[" + place + "]" : name;
    }

    private boolean isInclude() {
        return XOP.equals(reader.getNamespaceURI()) && reader.getLocalName().equals("Include");
    }

    private String include() throws XMLStreamException {
        String href = reader.getAttributeValue(null, "href");
        if (href == null || reader.next() != XMLStreamConstants.END_ELEMENT) {
            throw refused("xop:Include có href và để trống");
        }
        return href;
    }

    private void child(String own) {
        path = own;
        if (!Contract.NAMESPACE.equals(reader.getNamespaceURI())) {
            throw refused("một phần tử của không gian tên " + Contract.NAMESPACE);
        }
        noAttributes();
    }

    private void noAttributes() {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            // Which type it is, some clients say once more; anything else would be overlooked.
            boolean harmless = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(reader.getAttributeNamespace(at))
                    && !reader.getAttributeLocalName(at).equals("nil");
            if (!harmless) {
                throw refused("phần tử không có thuộc tính “" + reader.getAttributeLocalName(at) + "”");
            }
        }
    }

    private RefusedException refused(String expected) {
        return Refusal.invalid(path, Flaw.Reason.UNREADABLE, expected).exception();
    }
}
