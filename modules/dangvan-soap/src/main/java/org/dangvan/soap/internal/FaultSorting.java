/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.dangvan.base.StoreUnavailableException;
import org.dangvan.casework.api.desk.Flaw.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a fault of the contract of whatever was thrown: a caller never reads what a library or a class is called. */
final class FaultSorting extends AbstractPhaseInterceptor<Message> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultSorting.class);
    private static final int DEEPEST = 50;

    FaultSorting() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message message) {
        Exception thrown = message.getContent(Exception.class);
        Message request = message.getExchange().getInMessage();
        Refusal refusal = sort(thrown, message.getExchange().get(Stage.class) == Stage.PLATFORM);
        HttpServletResponse response =
                Objects.requireNonNull((HttpServletResponse) request.get(AbstractHTTPDestination.HTTP_RESPONSE));
        refusal.retryAfter().ifPresent(wait -> response.setHeader("Retry-After", Long.toString(wait.toSeconds())));
        message.setContent(Exception.class, fault(refusal));
    }

    /**
     * What the caller is told.
     *
     * @param ours whether the platform was at work; otherwise whatever is thrown is the fault of what was sent
     */
    static Refusal sort(Throwable thrown, boolean ours) {
        for (Throwable cause : chain(thrown).toList()) {
            if (cause instanceof RefusedException refused) {
                return refused.refusal();
            }
            if (cause instanceof TooLargeException large) {
                return large.refusal();
            }
        }
        if (!ours) {
            // Names of classes alone: the messages of parsers quote what was sent.
            LOG.info(
                    "unreadable message: {}",
                    chain(thrown).map(cause -> cause.getClass().getSimpleName()).toList());
            return Refusal.invalid(Refusal.ENVELOPE, Reason.UNREADABLE, "một thông điệp SOAP 1.1 đúng, mã hóa UTF-8");
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, thrown);
        return StoreUnavailableException.isCauseOf(thrown) ? Refusal.storeAway(incident) : Refusal.failed(incident);
    }

    private static SoapFault fault(Refusal refusal) {
        SoapFault fault = new SoapFault(
                TreeWriter.writable(refusal.text()),
                refusal.callers()
                        ? Soap11.getInstance().getSender()
                        : Soap11.getInstance().getReceiver());
        fault.setLang("vi");
        fault.setDetail(TreeWriter.detail(refusal.detail()));
        return fault;
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }

    /** Who is at work on a message, kept in its exchange. */
    enum Stage {
        /** CXF and the readers, on what was sent. */
        MESSAGE,
        /** Accounts, desk and store. */
        PLATFORM
    }
}
