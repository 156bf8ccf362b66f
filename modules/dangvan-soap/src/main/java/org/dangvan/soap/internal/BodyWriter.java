/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.phase.Phase;

/** Writes the answer into the body of the envelope that CXF writes. */
final class BodyWriter extends AbstractSoapInterceptor {

    BodyWriter() {
        super(Phase.MARSHAL);
    }

    @Override
    public void handleMessage(SoapMessage message) {
        List<?> contents = message.getContent(List.class);
        try {
            TreeWriter.write((Tree) contents.get(0), message.getContent(XMLStreamWriter.class));
        } catch (XMLStreamException gone) {
            throw new IllegalStateException("the caller did not wait for the answer", gone);
        }
    }
}
