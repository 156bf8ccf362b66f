/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletResponse;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.cxf.staxutils.StaxUtils;

/** A fault for a message that is not read at all. */
final class FaultPage {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String PREFIX = "soap";

    private FaultPage() {}

    /** Answers as SOAP 1.1 wants it: status 500, whoever is to blame. */
    static void write(Refusal refusal, HttpServletResponse answer) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = StaxUtils.createXMLStreamWriter(text);
            write(refusal, writer);
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string takes whatever is written", impossible);
        }
        refusal.retryAfter().ifPresent(wait -> answer.setHeader("Retry-After", Long.toString(wait.toSeconds())));
        answer.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        answer.setContentType("text/xml;charset=UTF-8");
        answer.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Refusal refusal, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(PREFIX, "Envelope", SOAP);
        writer.writeNamespace(PREFIX, SOAP);
        writer.writeStartElement(PREFIX, "Body", SOAP);
        writer.writeStartElement(PREFIX, "Fault", SOAP);
        writer.writeStartElement("faultcode");
        writer.writeCharacters(PREFIX + (refusal.callers() ? ":Client" : ":Server"));
        writer.writeEndElement();
        writer.writeStartElement("faultstring");
        writer.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "vi");
        writer.writeCharacters(TreeWriter.writable(refusal.text()));
        writer.writeEndElement();
        writer.writeStartElement("detail");
        TreeWriter.write(refusal.detail(), writer);
        writer.writeEndElement();
        writer.writeEndElement();
        writer.writeEndElement();
        writer.writeEndElement();
    }
}
