/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.pack;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.servlet.Servlet;
import org.dangvan.base.rights.Right;
import org.dangvan.console.internal.pack.PacksPage.Entry;
import org.dangvan.console.internal.pack.PacksPage.Remark;
import org.dangvan.pack.Finding;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.desk.Desk;
import org.dangvan.pages.desk.Page;
import org.dangvan.pages.desk.PageServlet;
import org.dangvan.pages.view.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The packs: which are in force, which are not and why, and what in them is still to be compared with the law. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-console-packs")
@HttpWhiteboardServletPattern("/goi")
@SuppressWarnings("serial")
public final class PacksServlet extends PageServlet {

    private final transient PacksInForce packs;

    @Activate
    public PacksServlet(@Reference Desk desk, @Reference PacksInForce packs) {
        super(desk);
        this.packs = packs;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of();
    }

    @Override
    protected void get(Call call) throws IOException {
        PacksPage model = new PacksPage(
                packs.states().stream().map(state -> entry(state, call.words())).toList());
        call.show(new Page("packs", "packs", call.words().text("packs.title"), model));
    }

    private Entry entry(PackState state, Messages words) {
        String tone = state.state().name().toLowerCase(Locale.ROOT);
        return new Entry(
                state.version().id(),
                state.version().version(),
                state.title(),
                tone,
                words.text("packs." + tone),
                words.text("packs." + tone + ".explanation"),
                remarks(state.findings()),
                state.unconfirmed().stream()
                        .map(value -> new Remark(value.origin().text(), value.key()))
                        .toList(),
                remarks(state.remarks()));
    }

    private static List<Remark> remarks(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Remark(finding.origin().text(), finding.message()))
                .toList();
    }
}
