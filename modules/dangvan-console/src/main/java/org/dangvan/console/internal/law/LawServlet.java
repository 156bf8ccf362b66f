/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.law;

import java.io.IOException;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.base.LegalDay;
import org.dangvan.base.rights.Right;
import org.dangvan.console.internal.form.Span;
import org.dangvan.law.LawLine;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.law.Transition;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.desk.Desk;
import org.dangvan.pages.desk.Page;
import org.dangvan.pages.desk.PageServlet;
import org.dangvan.pages.view.Field;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The law of two days side by side: on the last day before a change, and on its first. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-console-law")
@HttpWhiteboardServletPattern("/luat")
@SuppressWarnings("serial")
public final class LawServlet extends PageServlet {

    private static final String DIFFERING = "differing";

    private final transient PacksInForce packs;
    private final transient Clock clock;

    @Activate
    public LawServlet(@Reference Desk desk, @Reference PacksInForce packs) {
        this(desk, packs, Clock.systemUTC());
    }

    LawServlet(Desk desk, PacksInForce packs, Clock clock) {
        super(desk);
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of();
    }

    @Override
    protected void get(Call call) throws IOException {
        Layers layers = packs.layers();
        boolean asked =
                call.parameter("on").isPresent() || call.parameter("and").isPresent();
        Optional<LocalDate> change = asked ? Optional.empty() : lastChange(layers);
        Field on = Span.day(call, "law", "on")
                .or(change.map(day -> day.minusDays(1)).orElseGet(() -> LegalDay.today(clock)));
        Field and = Span.day(call, "law", "and");
        Field other = change.map(and::or).orElse(and);
        boolean differing = call.parameter(DIFFERING).isPresent();
        List<LocalDate> days =
                Stream.of(on, other).flatMap(field -> field.asDay().stream()).toList();
        List<LawLine> lines = days.isEmpty()
                ? List.of()
                : LawLine.of(layers, days).stream()
                        .filter(line -> !differing || line.differs())
                        .toList();
        LawPage model = new LawPage(
                List.of(on, other),
                differing,
                days.stream().map(LegalDay::print).toList(),
                groups(lines, days, new LawWriting(call.words())),
                lines.size(),
                layers.chainText());
        boolean readable = model.days().stream().allMatch(day -> day.error().isEmpty());
        call.show(
                readable ? HttpServletResponse.SC_OK : UNPROCESSABLE,
                new Page("law", "law", call.words().text("law.title"), model));
    }

    /** The latest day on which a change of law took effect for pending cases, until today. */
    private Optional<LocalDate> lastChange(Layers layers) {
        LocalDate today = LegalDay.today(clock);
        return layers.aspects().values().stream()
                .flatMap(aspect -> aspect.transitions().stream())
                .map(Transition::on)
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo);
    }

    private static List<LawPage.Group> groups(List<LawLine> lines, List<LocalDate> days, LawWriting writing) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        LawLine::aspect,
                        () -> new TreeMap<>(Collator.getInstance(Locale.forLanguageTag("vi"))),
                        Collectors.mapping(line -> writing.rule(line, days), Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> new LawPage.Group(group.getKey(), group.getValue()))
                .toList();
    }
}
