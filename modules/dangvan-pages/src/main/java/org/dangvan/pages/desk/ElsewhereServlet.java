/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.base.rights.Right;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Every path that belongs to nobody: not there, or, where an area's bundle is away just now, not yet. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-pages-elsewhere")
@HttpWhiteboardServletPattern("/")
@SuppressWarnings("serial")
public final class ElsewhereServlet extends PageServlet {

    /** Where the first page is served; {@code "/"} leads here, because the container keeps that pattern for us alone. */
    public static final String HOME = "/trang-chinh";

    private static final int RETRY_SECONDS = 10;

    @Activate
    public ElsewhereServlet(@Reference Desk desk) {
        super(desk);
    }

    @Override
    protected boolean isOpen() {
        return true;
    }

    /** Other systems are told to come back: to them a page, or a form that is refused, says nothing. */
    @Override
    public void service(ServletRequest request, ServletResponse response) throws IOException, ServletException {
        String path = ((HttpServletRequest) request).getRequestURI();
        if (Stream.of("/api/v1/", "/services/").anyMatch(path::startsWith)) {
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setHeader("Retry-After", Integer.toString(RETRY_SECONDS));
            answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            super.service(request, response);
        }
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of();
    }

    @Override
    protected void get(Call call) throws IOException, ServletException {
        String path = call.request().getRequestURI();
        if (path.equals("/")) {
            call.request().getRequestDispatcher(HOME).forward(call.request(), call.response());
            return;
        }
        boolean ours = Stream.of(
                        HOME,
                        "/don",
                        "/luot-tiep",
                        "/vu-viec",
                        "/nhap-so",
                        "/bao-cao",
                        "/lich-tiep",
                        "/luat",
                        "/goi",
                        "/dang-nhap",
                        "/doi-mat-khau")
                .anyMatch(area -> path.equals(area) || path.startsWith(area + "/"));
        if (ours) {
            call.response().setHeader("Retry-After", Integer.toString(RETRY_SECONDS));
            call.trouble(HttpServletResponse.SC_SERVICE_UNAVAILABLE, Optional.empty(), Optional.empty());
        } else {
            call.notFound(Optional.empty());
        }
    }

    @Override
    protected void post(Call call) throws IOException, ServletException {
        get(call);
    }
}
