/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.door;

import java.net.URI;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** Refuses what another site's page sends, as far as the browser tells where it comes from. */
public final class SameOrigin {

    private final Optional<String> publicOrigin;

    /**
     * Compares with an address.
     *
     * @param publicUrl what people type into the browser; empty when it is the address the platform itself hears
     */
    public SameOrigin(Optional<String> publicUrl) {
        this.publicOrigin = publicUrl.map(URI::create).map(url -> url.getScheme() + "://" + url.getAuthority());
    }

    /** Whether nothing says that the request comes from elsewhere. */
    public boolean accepts(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        return origin == null || isOurs(origin, Optional.ofNullable(request.getHeader("Host")));
    }

    /** Whether the browser says that the request comes from a page of ours. */
    public boolean proves(HttpServletRequest request) {
        boolean told = "same-origin".equals(request.getHeader("Sec-Fetch-Site")) || request.getHeader("Origin") != null;
        return told && accepts(request);
    }

    private boolean isOurs(String origin, Optional<String> host) {
        return publicOrigin.map(origin::equalsIgnoreCase).orElse(false)
                || host.map(name ->
                                origin.equalsIgnoreCase("http://" + name) || origin.equalsIgnoreCase("https://" + name))
                        .orElse(false);
    }
}
