/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * One client with one connection, kept open: as little work as HTTP/1.1 allows, since it shares the cores with what is
 * measured. Not safe for concurrent calls.
 */
final class HttpSession implements AutoCloseable {

    /** An answer; {@code retryAfter} and {@code location} are empty where the header is absent. */
    record Answer(int status, String retryAfter, String location, String text) {}

    private static final int TIMEOUT_MILLIS = 60_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String common;

    HttpSession(int port, String account, String password) throws IOException {
        this.socket = new Socket();
        this.socket.setTcpNoDelay(true);
        this.socket.setSoTimeout(TIMEOUT_MILLIS);
        this.socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
        this.in = new BufferedInputStream(socket.getInputStream(), 16_384);
        this.out = socket.getOutputStream();
        String pair = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        this.common = " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Basic " + pair + "\r\n";
    }

    Answer get(String path) throws IOException {
        send("GET " + path + common + "\r\n", new byte[0]);
        return answer();
    }

    Answer post(String path, String key, byte[] json) throws IOException {
        send(
                "POST " + path + common + "Idempotency-Key: " + key
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + json.length + "\r\n\r\n",
                json);
        return answer();
    }

    private void send(String head, byte[] body) throws IOException {
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        out.write(whole);
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        String retryAfter = "";
        String location = "";
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "retry-after" -> retryAfter = value;
                case "location" -> location = value;
                default -> {}
            }
        }
        byte[] body = chunked ? chunks() : bytes(length);
        return new Answer(status, retryAfter, location, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        byte[] whole = new byte[0];
        for (int size = size(); size > 0; size = size()) {
            byte[] more = new byte[whole.length + size];
            System.arraycopy(whole, 0, more, 0, whole.length);
            System.arraycopy(bytes(size), 0, more, whole.length, size);
            whole = more;
            line();
        }
        line();
        return whole;
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ends early");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
