/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.dangvan.access.Authenticator;
import org.dangvan.access.Credentials;
import org.dangvan.access.SignIn;
import org.dangvan.access.UsedNonces;
import org.dangvan.soap.internal.FaultSorting.Stage;
import org.dangvan.soap.internal.Refusal.SignInReason;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lets in who signs in by the message's own header, and each message once. Cheap checks come first, and a nonce is kept
 * only for who knows the password: nobody else fills the database.
 */
final class SecurityGate extends AbstractSoapInterceptor {

    /** Age at which a message is no longer believed. */
    static final Duration OLDEST = Duration.ofMinutes(5);

    /** So far a caller's clock may be ahead. */
    static final Duration AHEAD = Duration.ofMinutes(1);

    /** Longer than any node would believe the message, even if its clock is behind by minutes. */
    static final Duration NONCE_KEPT = Duration.ofMinutes(15);

    private final Authenticator authenticator;
    private final UsedNonces nonces;
    private final Clock clock;

    SecurityGate(Authenticator authenticator, UsedNonces nonces, Clock clock) {
        super(Phase.PRE_PROTOCOL);
        this.authenticator = authenticator;
        this.nonces = nonces;
        this.clock = clock;
    }

    @Override
    public Set<QName> getUnderstoodHeaders() {
        return Set.of(new QName(SecurityHeader.WSSE, "Security"));
    }

    @Override
    public void handleMessage(SoapMessage message) {
        if (!(message.getContent(Node.class) instanceof Document document)) {
            throw Refusal.notSignedIn(
                            SignInReason.MALFORMED,
                            "Security",
                            "Thiếu phần Security trong Header. Hãy gửi UsernameToken và Timestamp.")
                    .exception();
        }
        HttpServletRequest request =
                Objects.requireNonNull((HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST));
        message.getExchange().put(Stage.class, Stage.PLATFORM);
        String account = admit(document, request.getRemoteAddr());
        message.getExchange().put(Stage.class, Stage.MESSAGE);
        message.getExchange().put(Caller.class, new Caller(account));
    }

    /** The account whose message this is. */
    String admit(Document envelope, String address) {
        SecurityHeader header = SecurityHeader.of(SecurityHeader.only((Element) envelope.getDocumentElement()
                .getElementsByTagNameNS("*", "Header")
                .item(0)));
        Instant now = clock.instant();
        header.checkTimes(now, OLDEST, AHEAD);
        SignIn signIn = authenticator.signIn(new Credentials(header.username(), header.password(), address));
        if (signIn instanceof SignIn.Blocked blocked) {
            throw Refusal.blocked(blocked.retryAfter()).exception();
        }
        if (!(signIn instanceof SignIn.Accepted accepted)) {
            throw Refusal.notSignedIn(
                            SignInReason.WRONG_CREDENTIALS,
                            "Security/UsernameToken",
                            "Tên đăng nhập hoặc mật khẩu không đúng.")
                    .exception();
        }
        String account = accepted.actor().name();
        if (!nonces.use(account, header.nonce(), now.plus(NONCE_KEPT))) {
            throw Refusal.notSignedIn(
                            SignInReason.REPLAYED,
                            "Security/UsernameToken/Nonce",
                            "Thông điệp này đã được nhận một lần. Hãy gửi lại với Nonce và thời điểm mới.")
                    .exception();
        }
        return account;
    }

    /** Who asks. */
    record Caller(String account) {}
}
