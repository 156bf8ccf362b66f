/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/**
 * A request of which no more than so many bytes are read, whatever its form: what CXF spools to disk is bounded by this,
 * and by this alone, since its own limits count each part for itself.
 */
final class BoundedRequest extends HttpServletRequestWrapper {

    private final long limit;

    BoundedRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    /** Whether the request says by itself that it is too large. */
    boolean isTooLarge() {
        return getContentLengthLong() > limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Bounded(super.getInputStream(), limit);
    }

    private static final class Bounded extends ServletInputStream {

        private final ServletInputStream body;
        private final long limit;
        private long left;

        Bounded(ServletInputStream body, long limit) {
            this.body = body;
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = body.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new BodyTooLargeException(limit);
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
}
