/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A message of which no more than so many bytes are read, whatever its form. */
final class BoundedStream extends FilterInputStream {

    private final long limit;
    private long left;

    BoundedStream(InputStream stream, long limit) {
        super(stream);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new TooLargeException(limit);
        }
    }
}
