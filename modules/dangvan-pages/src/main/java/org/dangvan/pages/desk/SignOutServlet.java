/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Servlet;
import org.dangvan.access.journal.Deed;
import org.dangvan.access.journal.Deed.Action;
import org.dangvan.base.rights.Right;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Signing out: the session ends here and not only in the browser. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-pages-sign-out")
@HttpWhiteboardServletPattern("/dang-xuat")
@SuppressWarnings("serial")
public final class SignOutServlet extends PageServlet {

    @Activate
    public SignOutServlet(@Reference Desk desk) {
        super(desk);
    }

    @Override
    protected Forms forms() {
        return Forms.PASSING;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of();
    }

    @Override
    protected void get(Call call) throws IOException {
        call.redirect("/");
    }

    @Override
    protected void post(Call call) throws IOException {
        if (call.session().isPresent()) {
            desk().journal()
                    .record(new Deed(call.actor(), Action.SIGNED_OUT, "account", call.actor(), Optional.empty()));
        }
        desk().sessionCookie().read(call.request()).ifPresent(desk().sessions()::close);
        desk().sessionCookie().forget(call.response());
        call.redirect("/dang-nhap?da-dang-xuat=1");
    }
}
