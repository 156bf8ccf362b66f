/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;

/** What the contract says by itself: its names, its limits, and how it is given out. */
final class Contract {

    static final String NAMESPACE = "urn:dangvan:petitions:1";
    static final QName SERVICE = new QName(NAMESPACE, "PetitionsService");
    static final QName PORT = new QName(NAMESPACE, "PetitionsPort");

    /** Path of the interface below the platform's address. */
    static final String PATH = "/services/petitions";

    static final String WSDL = "/contract/petitions-1.wsdl";
    static final String XSD = "/contract/petitions-1.xsd";
    static final String XSD_NAME = "petitions-1.xsd";

    /** Elements of one message; the largest that says something has some four hundred. */
    static final int ELEMENTS = 10_000;

    static final int DEPTH = 20;
    static final int ATTRIBUTES = 20;
    static final int ATTRIBUTE_LENGTH = 2_000;

    /** Letters of one text; a file of 64 KiB within the envelope has 87,384. */
    static final int TEXT_LENGTH = 90_000;

    /** Letters of the whole envelope. */
    static final int LETTERS = 2_000_000;

    private Contract() {}

    /** The WSDL, with the address at which the interface is reached. */
    static String wsdl(String address) {
        return text(WSDL)
                .replace("location=\"" + PATH + "\"", "location=\"" + attribute(address) + "\"")
                .replace(
                        "schemaLocation=\"" + XSD_NAME + "\"",
                        "schemaLocation=\"" + attribute(address) + "?xsd=" + XSD_NAME + "\"");
    }

    static String xsd() {
        return text(XSD);
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String text(String resource) {
        try (InputStream bytes = Contract.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("this bundle lacks " + resource);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
