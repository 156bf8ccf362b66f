/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import org.eclipse.jetty.http.BadMessageException;

/**
 * A request of which no more than so many bytes are read, whatever its form: what CXF spools to disk is bounded by this,
 * and by this alone, since its own limits count each part for itself.
 */
final class BoundedRequest extends HttpServletRequestWrapper {

    private final long limit;
    private final BodySlots.Slot slot;

    BoundedRequest(HttpServletRequest request, long limit, BodySlots.Slot slot) {
        super(request);
        this.limit = limit;
        this.slot = slot;
    }

    /** Whether the request says by itself that it is too large. */
    boolean isTooLarge() {
        return getContentLengthLong() > limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Bounded(super.getInputStream(), limit, slot);
    }

    /** For so long nobody asks how fast a body comes. */
    private static final long PATIENCE_SECONDS = 5;

    /** Slower than the slowest line of today. */
    private static final long BYTES_A_SECOND = 1_000;

    private static final class Bounded extends ServletInputStream {

        private final ServletInputStream body;
        private final long limit;
        private final BodySlots.Slot slot;
        private final long begun = System.nanoTime();
        private long left;

        Bounded(ServletInputStream body, long limit, BodySlots.Slot slot) {
            this.body = body;
            this.limit = limit;
            this.left = limit;
            this.slot = slot;
        }

        @Override
        public int read() throws IOException {
            slot.take();
            int read = received(body::read);
            count(read < 0 ? read : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            slot.take();
            int read = received(() -> body.read(buffer, offset, length));
            count(read);
            return read;
        }

        private static int received(Reading reading) throws IOException {
            try {
                return reading.read();
            } catch (BadMessageException slow) {
                throw new HinderedBodyException(false);
            }
        }

        private void count(int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new BodyTooLargeException(limit);
            }
            if (read < 0) {
                slot.close();
                return;
            }
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
            if (seconds >= PATIENCE_SECONDS && limit - left < seconds * BYTES_A_SECOND) {
                throw new HinderedBodyException(false);
            }
        }

        @Override
        public int available() throws IOException {
            return body.available();
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }

    private interface Reading {
        int read() throws IOException;
    }
}
