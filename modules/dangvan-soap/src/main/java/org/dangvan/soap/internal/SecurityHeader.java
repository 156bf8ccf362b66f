/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.cxf.helpers.DOMUtils;
import org.dangvan.soap.internal.Refusal.SignInReason;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a {@code wsse:Security} header says, read by WS-Security UsernameToken Profile 1.1.1 and nothing beyond it: one
 * UsernameToken with a password as text, one Timestamp, no signature, no other token, nothing twice.
 *
 * @param nonce as it was sent, in base64
 * @param tokenCreated when the token was made
 * @param stampCreated when the message was made
 * @param expires until when the caller wants it to be believed
 */
record SecurityHeader(
        String username,
        String password,
        String nonce,
        Instant tokenCreated,
        Instant stampCreated,
        Optional<Instant> expires) {

    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    static final String WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

    private static final String PROFILE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#Password";
    private static final String BASE64 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private static final String HEADER = "Security";
    private static final String TOKEN = "Security/UsernameToken";
    private static final String STAMP = "Security/Timestamp";

    /** Longer names and passwords there are not; what is longer is not worth a comparison. */
    private static final int LONGEST = 400;

    private static final int NONCE_LEAST_BYTES = 8;
    private static final int NONCE_MOST_BYTES = 128;
    private static final Pattern MOMENT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

    /** Only the name: a printed header tells nothing of the password. */
    @Override
    public String toString() {
        return "SecurityHeader[" + username + "]";
    }

    /**
     * Reads the header.
     *
     * @throws RefusedException if it says anything else, or not all of it
     */
    static SecurityHeader of(Element security) {
        attributes(security, HEADER, Set.of(SOAP + "|mustUnderstand", SOAP + "|actor", WSU + "|Id"));
        if (!security.getAttributeNS(SOAP, "actor").isBlank()) {
            throw malformed(HEADER, "Phần Security không được gửi cho một “actor” khác.");
        }
        Map<String, Element> parts = children(security, HEADER, Set.of(WSSE + "|UsernameToken", WSU + "|Timestamp"));
        Element token = required(parts, "UsernameToken", TOKEN);
        Element stamp = required(parts, "Timestamp", STAMP);
        attributes(token, TOKEN, Set.of(WSU + "|Id"));
        attributes(stamp, STAMP, Set.of(WSU + "|Id"));
        Map<String, Element> said = children(
                token, TOKEN, Set.of(WSSE + "|Username", WSSE + "|Password", WSSE + "|Nonce", WSU + "|Created"));
        Map<String, Element> stamped = children(stamp, STAMP, Set.of(WSU + "|Created", WSU + "|Expires"));
        String password = password(required(said, "Password", TOKEN + "/Password"));
        return new SecurityHeader(
                text(required(said, "Username", TOKEN + "/Username"), TOKEN + "/Username", Set.of()),
                password,
                nonce(required(said, "Nonce", TOKEN + "/Nonce")),
                moment(required(said, "Created", TOKEN + "/Created"), TOKEN + "/Created"),
                moment(required(stamped, "Created", STAMP + "/Created"), STAMP + "/Created"),
                Optional.ofNullable(stamped.get("Expires")).map(expires -> moment(expires, STAMP + "/Expires")));
    }

    /**
     * Holds the times against the clock.
     *
     * @param oldest age at which a message is no longer believed
     * @param ahead how far the caller's clock may be ahead
     * @throws RefusedException if one of them is too old or too far ahead
     */
    void checkTimes(Instant now, Duration oldest, Duration ahead) {
        checkTime(TOKEN + "/Created", tokenCreated, now, oldest, ahead);
        checkTime(STAMP + "/Created", stampCreated, now, oldest, ahead);
        if (expires.isPresent() && !expires.get().isAfter(now)) {
            throw expired(STAMP + "/Expires", "Thông điệp đã hết hạn theo Expires. Hãy gửi lại với thời điểm mới.");
        }
    }

    private static void checkTime(String field, Instant moment, Instant now, Duration oldest, Duration ahead) {
        if (moment.isBefore(now.minus(oldest))) {
            throw expired(field, "Thông điệp cũ hơn " + oldest.toMinutes() + " phút. Hãy gửi lại với thời điểm mới.");
        }
        if (moment.isAfter(now.plus(ahead))) {
            throw expired(field, "Thời điểm này ở tương lai. Hãy chỉnh lại đồng hồ của máy gửi.");
        }
    }

    private static String password(Element password) {
        String field = TOKEN + "/Password";
        String type = password.getAttribute("Type").strip();
        if (type.equals(PROFILE + "Digest")) {
            throw Refusal.notSignedIn(
                            SignInReason.DIGEST_NOT_ACCEPTED,
                            field,
                            "Không nhận PasswordDigest: mật khẩu được lưu dưới dạng băm nên không so được."
                                    + " Hãy gửi PasswordText qua TLS.")
                    .exception();
        }
        if (!type.isEmpty() && !type.equals(PROFILE + "Text")) {
            throw malformed(field, "Không biết kiểu mật khẩu này. Hãy gửi PasswordText qua TLS.");
        }
        return text(password, field, Set.of("|Type"));
    }

    private static String nonce(Element nonce) {
        String field = TOKEN + "/Nonce";
        String encoding = nonce.getAttribute("EncodingType").strip();
        String text = text(nonce, field, Set.of("|EncodingType")).strip();
        int bytes = -1;
        try {
            bytes = Base64.getDecoder().decode(text).length;
        } catch (IllegalArgumentException notBase64) {
            // Told below.
        }
        if ((!encoding.isEmpty() && !encoding.equals(BASE64))
                || bytes < NONCE_LEAST_BYTES
                || bytes > NONCE_MOST_BYTES) {
            throw malformed(
                    field,
                    "Nonce phải là base64 của " + NONCE_LEAST_BYTES + " đến " + NONCE_MOST_BYTES + " byte ngẫu nhiên.");
        }
        return text;
    }

    private static Instant moment(Element element, String field) {
        String text = text(element, field, Set.of("|ValueType")).strip();
        try {
            if (MOMENT.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toInstant();
            }
        } catch (DateTimeException noMoment) {
            // Told below.
        }
        throw malformed(field, "Thời điểm phải viết như 2026-11-22T08:00:00Z.");
    }

    private static String text(Element element, String field, Set<String> attributes) {
        attributes(element, field, attributes);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() != Node.TEXT_NODE && child.getNodeType() != Node.CDATA_SECTION_NODE) {
                throw malformed(field, "Chỉ được có chữ, không có phần tử bên trong.");
            }
        }
        String text = element.getTextContent();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw malformed(field, "Phải có từ 1 đến " + LONGEST + " ký tự.");
        }
        return text;
    }

    private static Map<String, Element> children(Element parent, String field, Set<String> known) {
        Map<String, Element> found = new HashMap<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                String name = element.getNamespaceURI() + "|" + element.getLocalName();
                if (!known.contains(name)) {
                    throw malformed(field, "Không nhận phần tử “" + element.getLocalName() + "” ở đây.");
                }
                if (found.put(element.getLocalName(), element) != null) {
                    throw malformed(field, "Phần tử “" + element.getLocalName() + "” có hai lần.");
                }
            } else if (child.getNodeType() != Node.COMMENT_NODE
                    && !child.getTextContent().isBlank()) {
                throw malformed(field, "Không được có chữ xen giữa các phần tử.");
            }
        }
        return found;
    }

    private static Element required(Map<String, Element> elements, String name, String field) {
        Element element = elements.get(name);
        if (element == null) {
            throw malformed(field, "Thiếu phần tử này.");
        }
        return element;
    }

    private static void attributes(Element element, String field, Set<String> known) {
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Attr attribute = (Attr) element.getAttributes().item(at);
            String namespace = attribute.getNamespaceURI() == null ? "" : attribute.getNamespaceURI();
            String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
            if (!namespace.equals(XMLNS) && !name.startsWith("xmlns") && !known.contains(namespace + "|" + name)) {
                throw malformed(field, "Không nhận thuộc tính “" + name + "” ở đây.");
            }
        }
    }

    private static RefusedException expired(String field, String text) {
        return Refusal.notSignedIn(SignInReason.EXPIRED, field, text).exception();
    }

    private static RefusedException malformed(String field, String text) {
        return Refusal.notSignedIn(SignInReason.MALFORMED, field, text).exception();
    }

    /** The only header of this kind among all headers of an envelope, at its place. */
    static Element only(Element header) {
        Element security = null;
        for (Element child = DOMUtils.getFirstElement(header); child != null; child = DOMUtils.getNextElement(child)) {
            if (WSSE.equals(child.getNamespaceURI()) && HEADER.equals(child.getLocalName())) {
                if (security != null) {
                    throw malformed(HEADER, "Chỉ được có một phần Security.");
                }
                security = child;
            }
        }
        if (security == null) {
            throw malformed(HEADER, "Thiếu phần Security trong Header. Hãy gửi UsernameToken và Timestamp.");
        }
        return security;
    }
}
