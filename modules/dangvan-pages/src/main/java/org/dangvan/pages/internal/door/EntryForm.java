/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.door;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The token of the form that is shown before there is a session: the form and a cookie carry the same random word, which
 * another site can neither read nor set. It costs no memory, whoever asks for the form.
 */
public final class EntryForm {

    private final Cookies cookies;
    private final Tokens tokens = new Tokens();

    /** Keeps its word in these cookies. */
    public EntryForm(Cookies cookies) {
        this.cookies = cookies;
    }

    /** The word for a form that is about to be shown. */
    public String begin(HttpServletRequest request, HttpServletResponse response) {
        return cookies.read(request).orElseGet(() -> {
            String token = tokens.make();
            cookies.write(response, token);
            return token;
        });
    }

    /** Whether the form came from a page of ours. */
    public boolean accepts(HttpServletRequest request, Optional<String> sent) {
        return cookies.read(request)
                .flatMap(kept -> sent.map(token -> Tokens.same(kept, token)))
                .orElse(false);
    }
}
