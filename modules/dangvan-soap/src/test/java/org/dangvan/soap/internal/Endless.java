/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.io.InputStream;

/** So many spaces, made while they are read. */
final class Endless extends InputStream {

    private long left;

    Endless(long length) {
        left = length;
    }

    @Override
    public int read() {
        return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (left <= 0) {
            return -1;
        }
        int read = (int) Math.min(length, left);
        java.util.Arrays.fill(buffer, offset, offset + read, (byte) ' ');
        left -= read;
        return read;
    }
}
