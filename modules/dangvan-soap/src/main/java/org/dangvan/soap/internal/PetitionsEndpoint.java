/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.cxf.Bus;
import org.apache.cxf.BusException;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.binding.BindingFactory;
import org.apache.cxf.binding.BindingFactoryManager;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.endpoint.EndpointException;
import org.apache.cxf.endpoint.EndpointImpl;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.endpoint.ServerImpl;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.interceptor.Interceptor;
import org.apache.cxf.interceptor.OutgoingChainInterceptor;
import org.apache.cxf.interceptor.ServiceInvokerInterceptor;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.service.Service;
import org.apache.cxf.service.model.EndpointInfo;
import org.apache.cxf.staxutils.StaxUtils;
import org.apache.cxf.transport.DestinationFactory;
import org.apache.cxf.transport.DestinationFactoryManager;
import org.apache.cxf.wsdl11.WSDLServiceFactory;
import org.dangvan.access.Authenticator;
import org.dangvan.access.UsedNonces;

/**
 * Puts the interface onto a bus: the service is the one of the WSDL, CXF reads and writes envelopes, parts and faults, and
 * what stands in a body is read and written here. CXF's own readers of bodies are taken out.
 */
final class PetitionsEndpoint {

    /** What a part beside the envelope says of itself, in letters. */
    private static final int PART_HEADER_LENGTH = 1_000;

    /** Bytes that CXF may set aside of what nobody asked for; less than what it would write to disk. */
    private static final int SET_ASIDE = 1 << 16;

    private static final String BODIES = "org.apache.cxf.wsdl.interceptors.";
    private static final String SOAP_PARAMETERS = "org.apache.cxf.binding.soap.interceptor.SoapHeaderInterceptor";

    private final Operations operations;
    private final SecurityGate gate;
    private final long maxMessageBytes;

    PetitionsEndpoint(
            Authenticator authenticator, UsedNonces nonces, Operations operations, Clock clock, long maxMessageBytes) {
        this.gate = new SecurityGate(authenticator, nonces, clock);
        this.operations = operations;
        this.maxMessageBytes = maxMessageBytes;
    }

    /** Starts to answer on {@code bus}. */
    Server publish(Bus bus) {
        String wsdl = PetitionsEndpoint.class.getResource(Contract.WSDL).toString();
        Service service = new WSDLServiceFactory(bus, wsdl, Contract.SERVICE).create();
        service.setInvoker(operations);
        service.getInInterceptors().add(new ServiceInvokerInterceptor());
        service.getInInterceptors().add(new OutgoingChainInterceptor());
        EndpointInfo info = service.getEndpointInfo(Contract.PORT);
        info.setAddress(Contract.PATH.substring(Contract.PATH.lastIndexOf('/')));
        try {
            Endpoint endpoint = new EndpointImpl(bus, service, info);
            arrange(endpoint);
            Server server = new ServerImpl(bus, endpoint, transport(bus, info), binding(bus, info));
            server.start();
            return server;
        } catch (EndpointException | BusException | IOException failed) {
            throw new IllegalStateException("CXF cannot publish " + Contract.WSDL, failed);
        }
    }

    private void arrange(Endpoint endpoint) {
        Predicate<Interceptor<?>> foreign = interceptor -> {
            String name = interceptor.getClass().getName();
            return name.startsWith(BODIES) || name.equals(SOAP_PARAMETERS);
        };
        endpoint.getBinding().getInInterceptors().removeIf(foreign);
        endpoint.getBinding().getOutInterceptors().removeIf(foreign);
        endpoint.getInInterceptors().add(new Bounding(maxMessageBytes));
        endpoint.getInInterceptors().add(new EnvelopeGate());
        endpoint.getInInterceptors().add(gate);
        endpoint.getInInterceptors().add(new BodyReader());
        endpoint.getOutInterceptors().add(new BodyWriter());
        endpoint.getOutFaultInterceptors().add(new FaultSorting());
        endpoint.putAll(limits());
        // What is worth a line in the log is written where faults are sorted.
        endpoint.put(FaultListener.class.getName(), (FaultListener) (thrown, description, message) -> false);
    }

    private static Map<String, Object> limits() {
        return Map.ofEntries(
                Map.entry(StaxUtils.MAX_ELEMENT_COUNT, (long) Contract.ELEMENTS),
                Map.entry(StaxUtils.MAX_CHILD_ELEMENTS, Contract.ELEMENTS),
                Map.entry(StaxUtils.MAX_ELEMENT_DEPTH, Contract.DEPTH),
                Map.entry(StaxUtils.MAX_ATTRIBUTE_COUNT, Contract.ATTRIBUTES),
                Map.entry(StaxUtils.MAX_ATTRIBUTE_SIZE, Contract.ATTRIBUTE_LENGTH),
                Map.entry(StaxUtils.MAX_TEXT_LENGTH, Contract.TEXT_LENGTH),
                Map.entry(StaxUtils.MAX_XML_CHARACTERS, (long) Contract.LETTERS),
                Map.entry(AttachmentDeserializer.ATTACHMENT_MAX_HEADER_SIZE, PART_HEADER_LENGTH),
                Map.entry(AttachmentDeserializer.ATTACHMENT_MAX_SIZE, SET_ASIDE),
                Map.entry(AttachmentDeserializer.ATTACHMENT_MEMORY_THRESHOLD, 2 * SET_ASIDE));
    }

    private static DestinationFactory transport(Bus bus, EndpointInfo info) throws BusException {
        return bus.getExtension(DestinationFactoryManager.class).getDestinationFactory(info.getTransportId());
    }

    private static BindingFactory binding(Bus bus, EndpointInfo info) throws BusException {
        return bus.getExtension(BindingFactoryManager.class)
                .getBindingFactory(info.getBinding().getBindingId());
    }

    /** Counts what is read, before anybody reads. */
    private static final class Bounding extends AbstractPhaseInterceptor<Message> {

        private final long limit;

        Bounding(long limit) {
            super(Phase.RECEIVE);
            addBefore(List.of(AttachmentInInterceptor.class.getName()));
            this.limit = limit;
        }

        @Override
        public void handleMessage(Message message) {
            InputStream body = message.getContent(InputStream.class);
            if (body != null) {
                message.setContent(InputStream.class, new BoundedStream(body, limit));
            }
        }
    }
}
