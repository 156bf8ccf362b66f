/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;

/** A body is larger than this interface reads; answered with 413. */
@SuppressWarnings("serial")
final class BodyTooLargeException extends IOException {

    static final String TEXT = "Nội dung gửi lên quá lớn. Hãy chia sổ thành nhiều tệp nhỏ hơn rồi nhập từng tệp.";

    BodyTooLargeException(long limit) {
        super("body of more than " + limit + " bytes");
    }
}
