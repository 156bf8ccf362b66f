/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.desk;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Every path that belongs to nobody: not there, or, where an area's bundle is away just now, not yet. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-console-elsewhere")
@HttpWhiteboardServletPattern("/")
@SuppressWarnings("serial")
public final class ElsewhereServlet extends PageServlet {

    private static final int RETRY_SECONDS = 10;

    @Activate
    public ElsewhereServlet(@Reference Desk desk) {
        super(desk);
    }

    @Override
    protected boolean isOpen() {
        return true;
    }

    @Override
    protected void get(Call call) throws IOException {
        String path = call.request().getRequestURI();
        boolean ours = path.equals("/")
                || Stream.of("/don", "/nhap-so", "/bao-cao", "/goi", "/dang-nhap", "/doi-mat-khau")
                        .anyMatch(area -> path.equals(area) || path.startsWith(area + "/"));
        if (ours) {
            call.response().setHeader("Retry-After", Integer.toString(RETRY_SECONDS));
            call.trouble(HttpServletResponse.SC_SERVICE_UNAVAILABLE, Optional.empty(), Optional.empty());
        } else {
            call.notFound(Optional.empty());
        }
    }

    @Override
    protected void post(Call call) throws IOException {
        get(call);
    }
}
