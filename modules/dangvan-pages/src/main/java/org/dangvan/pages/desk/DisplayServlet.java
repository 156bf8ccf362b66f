/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.io.IOException;
import java.util.Set;
import javax.servlet.Servlet;
import org.dangvan.base.rights.Right;
import org.dangvan.pages.internal.door.ReturnPath;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The language and the colours that somebody chose, before signing in too; the page they were chosen on comes back. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-pages-display")
@HttpWhiteboardServletPattern("/hien-thi")
@SuppressWarnings("serial")
public final class DisplayServlet extends PageServlet {

    @Activate
    public DisplayServlet(@Reference Desk desk) {
        super(desk);
    }

    @Override
    protected boolean isOpen() {
        return true;
    }

    @Override
    protected Forms forms() {
        return Forms.HARMLESS;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of();
    }

    @Override
    protected void get(Call call) throws IOException {
        call.redirect(ReturnPath.HOME);
    }

    @Override
    protected void post(Call call) throws IOException {
        desk().preferences().take(call);
        call.redirect(ReturnPath.shown(call.parameter("tro-lai")));
    }
}
