/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.pages.internal.view.Asset;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Style, script and drawing; the same for everybody, so nobody needs to be signed in. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-pages-assets")
@HttpWhiteboardServletPattern("/tai-nguyen/*")
@SuppressWarnings("serial")
public final class AssetsServlet extends HttpServlet {

    private final transient Desk desk;

    @Activate
    public AssetsServlet(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asset> asset = desk.assets().at(request.getRequestURI());
        if (asset.isEmpty()) {
            Headers.page(response);
            new Call(desk, desk.library(), request, response, Optional.empty()).notFound(Optional.empty());
            return;
        }
        Headers.asset(response);
        byte[] bytes = asset.get().content().bytes();
        response.setContentType(asset.get().type());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
