/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.matter;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.servlet.Servlet;
import org.dangvan.base.LegalDay;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.MatterView;
import org.dangvan.casework.api.Matters;
import org.dangvan.console.internal.matter.MatterPage.Entry;
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

/** A matter: the papers and visits that are about the same thing. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-console-matters")
@HttpWhiteboardServletPattern("/vu-viec/*")
@SuppressWarnings("serial")
public final class MattersServlet extends PageServlet {

    private final transient Matters matters;

    @Activate
    public MattersServlet(@Reference Desk desk, @Reference Matters matters) {
        super(desk);
        this.matters = matters;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of(Right.PETITION_READ, Right.VISIT_READ);
    }

    @Override
    protected void get(Call call) throws IOException {
        Optional<MatterView> matter = id(call.rest()).flatMap(id -> matters.find(call.sight(), id));
        if (matter.isEmpty()) {
            call.notFound(Optional.of(call.words().text("matter.unknown")));
            return;
        }
        String title = call.words().text("matter.title", matter.get().code());
        call.show(new Page("matter", "petitions", title, page(matter.get(), call.words())));
    }

    private static MatterPage page(MatterView matter, Messages words) {
        return new MatterPage(
                matter.content(),
                matter.petitions().stream()
                        .map(paper -> new Entry(
                                "/don/" + paper.id(),
                                LegalDay.print(paper.receivedDay()),
                                words.text("type." + paper.type().name()),
                                paper.handledDay()
                                        .map(day -> words.text("matter.handled", LegalDay.print(day)))
                                        .orElse(words.text("petition.open"))))
                        .toList(),
                matter.visits().stream()
                        .map(visit -> new Entry("/luot-tiep/" + visit.id(), LegalDay.print(visit.day()), "", ""))
                        .toList(),
                MatterView.MOST);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
