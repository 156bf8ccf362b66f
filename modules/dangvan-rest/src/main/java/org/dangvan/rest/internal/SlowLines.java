/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.osgi.service.component.annotations.Component;

/**
 * Has the server end a body that comes more slowly than any line of today, on every edge: who sends a byte now and then
 * would hold a thread for as long as they like, since each byte begins the idle time anew. The server has no setting for it.
 */
@Component(service = HttpConfiguration.Customizer.class)
public final class SlowLines implements HttpConfiguration.Customizer {

    /** Bytes a second since the first byte of a body. */
    static final long SLOWEST = 200;

    @Override
    public void customize(Connector connector, HttpConfiguration settings, Request request) {
        settings.setMinRequestDataRate(SLOWEST);
    }
}
