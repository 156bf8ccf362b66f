/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.util.Set;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.helpers.DOMUtils;
import org.apache.cxf.phase.Phase;
import org.dangvan.casework.api.desk.Flaw.Reason;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lets pass only an envelope with one header and one body at their places, and no word of WS-Security anywhere but in the
 * one Security header. CXF takes every element called Header for one, however deep it lies, and so would take a header that
 * somebody wrapped into another.
 */
final class EnvelopeGate extends AbstractSoapInterceptor {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    /** Security, signatures, encryption and assertions: they have one place. */
    private static final Set<String> GUARDED_BEGINNINGS = Set.of(
            "http://docs.oasis-open.org/wss/",
            "http://schemas.xmlsoap.org/ws/2002/",
            "http://www.w3.org/2000/09/xmldsig",
            "http://www.w3.org/2001/04/xmlenc",
            "urn:oasis:names:tc:SAML",
            SOAP);

    EnvelopeGate() {
        super(Phase.PRE_PROTOCOL);
        addBefore(SecurityGate.class.getName());
    }

    @Override
    public void handleMessage(SoapMessage message) {
        // CXF builds it only where there is a header.
        if (message.getContent(Node.class) instanceof Document document) {
            check(document.getDocumentElement());
        }
    }

    /**
     * Looks at an envelope up to the start of its body.
     *
     * @throws RefusedException if something is not at its place
     */
    static void check(Element envelope) {
        Element header = DOMUtils.getFirstElement(envelope);
        if (header == null || !isSoap(header, "Header")) {
            throw refused();
        }
        Element body = DOMUtils.getNextElement(header);
        if (body != null && (!isSoap(body, "Body") || DOMUtils.getNextElement(body) != null)) {
            throw refused();
        }
        Element security = SecurityHeader.only(header);
        for (Element child = DOMUtils.getFirstElement(header); child != null; child = DOMUtils.getNextElement(child)) {
            if (child != security) {
                checkForeign(child);
            }
        }
    }

    private static void checkForeign(Element element) {
        String namespace = element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
        if (GUARDED_BEGINNINGS.stream().anyMatch(namespace::startsWith)) {
            throw Refusal.notSignedIn(
                            Refusal.SignInReason.MALFORMED,
                            "Header",
                            "Phần tử “" + element.getLocalName() + "” không đứng đúng chỗ.")
                    .exception();
        }
        for (Element child = DOMUtils.getFirstElement(element); child != null; child = DOMUtils.getNextElement(child)) {
            checkForeign(child);
        }
    }

    private static boolean isSoap(Element element, String name) {
        return SOAP.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    private static RefusedException refused() {
        return Refusal.invalid(Refusal.ENVELOPE, Reason.UNREADABLE, "một Header rồi một Body theo SOAP 1.1")
                .exception();
    }
}
