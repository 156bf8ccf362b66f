/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.io.IOException;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.message.MessageContentsList;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.service.model.BindingOperationInfo;
import org.dangvan.casework.api.desk.Flaw.Reason;

/** Reads the body of a message, to its end, and finds out what is asked for. */
final class BodyReader extends AbstractSoapInterceptor {

    BodyReader() {
        super(Phase.UNMARSHAL);
    }

    @Override
    public void handleMessage(SoapMessage message) {
        Tree request;
        Parts parts;
        try {
            XMLStreamReader reader = message.getContent(XMLStreamReader.class);
            request = request(reader);
            toTheEnd(reader);
            parts = new Parts(message.getAttachments() == null ? List.of() : message.getAttachments());
        } catch (XMLStreamException | IOException broken) {
            throw refused("XML đúng, mã hóa UTF-8");
        }
        BindingOperationInfo operation = message.getExchange()
                .getEndpoint()
                .getEndpointInfo()
                .getBinding()
                .getOperation(new QName(Contract.NAMESPACE, request.name()));
        if (operation == null) {
            throw Refusal.invalid("Body", Reason.UNKNOWN, request.name()).exception();
        }
        message.getExchange().put(BindingOperationInfo.class, operation);
        message.getExchange().setOneWay(false);
        message.setContent(List.class, new MessageContentsList(request, parts));
    }

    private static Tree request(XMLStreamReader reader) throws XMLStreamException {
        while (!reader.isStartElement()) {
            if (reader.isEndElement() || !reader.hasNext()) {
                throw refused("một phần tử trong Body");
            }
            reader.next();
        }
        return new TreeReader(reader).read();
    }

    /** After what is asked for nothing comes but the ends of body and envelope. */
    private static void toTheEnd(XMLStreamReader reader) throws XMLStreamException {
        for (String name : List.of("Body", "Envelope")) {
            if (reader.nextTag() != XMLStreamConstants.END_ELEMENT
                    || !reader.getLocalName().equals(name)) {
                throw refused("đúng một phần tử trong Body, không có gì sau Body");
            }
        }
        while (reader.hasNext() && reader.getEventType() != XMLStreamConstants.END_DOCUMENT) {
            reader.next();
        }
    }

    private static RefusedException refused(String expected) {
        return Refusal.invalid(Refusal.ENVELOPE, Reason.UNREADABLE, expected).exception();
    }
}
