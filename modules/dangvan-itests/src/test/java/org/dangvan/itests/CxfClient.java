/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.activation.DataHandler;
import javax.activation.DataSource;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.headers.Header;
import org.apache.cxf.jaxws.endpoint.dynamic.JaxWsDynamicClientFactory;
import org.apache.cxf.message.Message;
import org.w3c.dom.Element;

/** A client that CXF generates and compiles from the WSDL when the test runs: nothing of it is written by us. */
final class CxfClient implements AutoCloseable {

    private static final String CLASSES = "dangvan.petitions._1.";

    private final Client client;
    private final ClassLoader before;
    private final ClassLoader generated;
    private final String account;
    private final String password;

    private CxfClient(Client client, ClassLoader before, String account, String password) {
        this.client = client;
        this.before = before;
        this.generated = Thread.currentThread().getContextClassLoader();
        this.account = account;
        this.password = password;
    }

    static CxfClient of(String wsdl, String account, String password) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Client client = JaxWsDynamicClientFactory.newInstance().createClient(wsdl);
        client.getEndpoint().put(Message.MTOM_ENABLED, true);
        return new CxfClient(client, before, account, password);
    }

    /** The id of the petition that was taken, with a file beside it. */
    String submit(String sender, byte[] file) throws Exception {
        Object person = make("Sender");
        set(person, "Name", String.class, sender);
        Object attachment = make("Attachment");
        set(attachment, "Name", String.class, "đơn.pdf");
        set(attachment, "Data", DataHandler.class, new DataHandler(new Bytes(file)));
        Object type = generated
                .loadClass(CLASSES + "PetitionType")
                .getField("COMPLAINT")
                .get(null);
        XMLGregorianCalendar today = DatatypeFactory.newInstance()
                .newXMLGregorianCalendar(
                        LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString());
        Object[] answer = invoke(
                "SubmitPetition",
                null,
                type,
                today,
                null,
                List.of(person),
                null,
                null,
                null,
                "Gửi bằng CXF",
                null,
                null,
                List.of(attachment));
        return (String) get(answer[0], "Id");
    }

    /** Name of the first sender of a petition. */
    String senderOf(String id) throws Exception {
        List<?> senders = (List<?>) get(invoke("GetPetition", id)[0], "Sender");
        return (String) get(senders.get(0), "Name");
    }

    /** What is in the detail of the fault. */
    String faultOf(String id) throws Exception {
        try {
            invoke("GetPetition", id);
            return "no fault";
        } catch (SoapFault fault) {
            return fault.getDetail().getFirstChild().getLocalName();
        } catch (Exception typed) {
            return typed.getClass().getSimpleName().replaceAll("(Fault|_Exception)+$", "");
        }
    }

    private Object[] invoke(String operation, Object... arguments) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element security = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(SoapScenario.bytes(SoapScenario.security(account, password))))
                .getDocumentElement();
        client.getRequestContext()
                .put(
                        Header.HEADER_LIST,
                        List.of(new Header(new QName(security.getNamespaceURI(), "Security"), security)));
        return client.invoke(new QName("urn:dangvan:petitions:1", operation), arguments);
    }

    private Object make(String name) throws ReflectiveOperationException {
        return generated.loadClass(CLASSES + name).getDeclaredConstructor().newInstance();
    }

    private static void set(Object bean, String property, Class<?> type, Object value)
            throws ReflectiveOperationException {
        bean.getClass().getMethod("set" + property, type).invoke(bean, value);
    }

    private static Object get(Object bean, String property) throws ReflectiveOperationException {
        try {
            return bean.getClass().getMethod("get" + property).invoke(bean);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Bytes as JAXB wants to have them. */
    private record Bytes(byte[] content) implements DataSource {

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return "application/octet-stream";
        }

        @Override
        public String getName() {
            return "scan";
        }
    }

    @Override
    public void close() {
        client.destroy();
        Thread.currentThread().setContextClassLoader(before);
    }
}
