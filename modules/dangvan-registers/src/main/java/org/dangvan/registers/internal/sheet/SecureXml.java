/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML from strangers: the JDK's own parser, no DOCTYPE, nothing fetched, no depth without end. */
final class SecureXml {

    private SecureXml() {}

    /** Walks through a part; {@code part} names it in the refusal. */
    static void parse(InputStream xml, DefaultHandler handler, String part) throws SheetRefused, IOException {
        try {
            XMLReader reader = reader();
            reader.setContentHandler(new Shallow(handler));
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(xml));
        } catch (Enough enough) {
            return;
        } catch (SheetRefused refused) {
            throw refused;
        } catch (SAXParseException broken) {
            throw String.valueOf(broken.getMessage()).contains("DOCTYPE")
                    ? SheetRefused.declarations()
                    : SheetRefused.damaged(part + ", dòng XML " + broken.getLineNumber());
        } catch (SAXException broken) {
            throw SheetRefused.damaged(part);
        }
    }

    /** The JDK's parser by name, so that neither the context class loader nor another bundle chooses a laxer one. */
    private static XMLReader reader() throws SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK's XML parser cannot be made safe", impossible);
        }
    }

    /** Passes elements on and refuses depth. */
    private static final class Shallow extends DefaultHandler {

        private final DefaultHandler handler;
        private int depth;

        Shallow(DefaultHandler handler) {
            this.handler = handler;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            if (++depth > SheetLimits.DEPTH) {
                throw SheetRefused.tooLarge("Cấu trúc XML trong tệp lồng sâu quá " + SheetLimits.DEPTH + " cấp");
            }
            handler.startElement(uri, name, qualified, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            depth--;
            handler.endElement(uri, name, qualified);
        }

        @Override
        public void characters(char[] letters, int from, int length) throws SAXException {
            handler.characters(letters, from, length);
        }
    }

    /** Thrown by a handler that has read what it wanted. */
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
    }
}
