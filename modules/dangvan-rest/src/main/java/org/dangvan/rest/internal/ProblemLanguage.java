/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.ext.Provider;

/** Writes refusals in the language of the caller. */
@Provider
final class ProblemLanguage implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            Locale language = Words.preferred(Optional.ofNullable(request.getHeaderString("Accept-Language"))
                    .orElse(""));
            response.setEntity(problem.in(language));
            response.getHeaders()
                    .putSingle("Content-Language", problem.language(language).toLanguageTag());
            response.getHeaders().putSingle("Vary", "Accept-Language");
        }
    }
}
