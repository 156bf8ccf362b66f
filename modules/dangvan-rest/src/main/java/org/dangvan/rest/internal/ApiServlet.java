/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.Response;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.dangvan.access.Authenticator;
import org.dangvan.access.journal.Journal;
import org.dangvan.access.journal.Origins;
import org.dangvan.access.rights.Gate;
import org.dangvan.base.HealthCheck;
import org.dangvan.casework.api.Events;
import org.dangvan.casework.api.Matters;
import org.dangvan.casework.api.Petitions;
import org.dangvan.casework.api.Units;
import org.dangvan.casework.api.Visits;
import org.dangvan.casework.api.desk.PetitionDesk;
import org.dangvan.casework.api.desk.VisitDesk;
import org.dangvan.casework.api.recalculation.Recalculations;
import org.dangvan.law.Deadlines;
import org.dangvan.pack.PacksInForce;
import org.dangvan.registers.ImportJobs;
import org.dangvan.reports.ReportSheets;
import org.dangvan.reports.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Publishes the interface: a servlet of its own with a bus of its own, so that no other edge is touched by it. */
@Component(
        service = {Servlet.class, HealthCheck.class},
        configurationPid = "org.dangvan.rest",
        property = "servlet.init.hide-service-list-page=true")
@HttpWhiteboardServletName("dangvan-api")
@HttpWhiteboardServletPattern("/api/v1/*")
@SuppressWarnings("serial")
public final class ApiServlet extends CXFNonSpringJaxrsServlet implements HealthCheck {

    /** What is read of a request. */
    public @interface Config {

        /** Bytes of a body at most: a register of the registers' own limit, and what a form adds to it. */
        long maxBodyBytes() default 33 << 20;

        /** Address that callers use; empty when it is the one on which the platform listens. */
        String publicUrl() default "";

        /** Address on which the platform listens. */
        String httpAddress() default "127.0.0.1";

        /** Port on which the platform listens. */
        int httpPort() default 8181;
    }

    private final transient BasicGate door;
    private final transient Origins origins;
    private final transient BodySlots slots = new BodySlots(BodySlots.USUAL);
    private final transient Routes routes;
    private final transient Frame frame;
    private final long maxBodyBytes;

    /** Publishes what reads and writes through these ports. */
    @Activate
    public ApiServlet(
            @Reference Authenticator authenticator,
            @Reference Gate gate,
            @Reference Journal journal,
            @Reference Origins origins,
            @Reference Units units,
            @Reference ImportJobs imports,
            @Reference Reports reports,
            @Reference ReportSheets sheets,
            @Reference PacksInForce packs,
            @Reference PetitionDesk desk,
            @Reference Petitions petitions,
            @Reference VisitDesk visitDesk,
            @Reference Visits visits,
            @Reference Matters matters,
            @Reference Events events,
            @Reference Deadlines deadlines,
            @Reference Recalculations recalculations,
            Config config) {
        this(
                authenticator,
                gate,
                origins,
                new Trail(journal),
                new Api(
                        new Trail(journal),
                        new UnitsResource(units, Clock.systemUTC()),
                        new ImportsResource(imports, url(config)),
                        new ImportJobsResource(imports, url(config)),
                        new ReportsResource(reports, sheets, new Rights(gate)),
                        new PacksResource(packs),
                        new LawResource(packs, deadlines, Clock.systemUTC()),
                        new SchedulesResource(packs, deadlines, Clock.systemUTC()),
                        new RecalculationsResource(recalculations, new Rights(gate)),
                        new PetitionsResource(
                                desk, petitions, new Rights(gate), new Trail(journal), url(config), Clock.systemUTC()),
                        new PetitionAccessResource(desk, petitions, new Rights(gate)),
                        new VisitsResource(visitDesk, visits, new Rights(gate), url(config)),
                        new MattersResource(matters, new Rights(gate)),
                        new EventsResource(events, new Rights(gate)),
                        new ContractResource(Contract.of(url(config))),
                        new DocsResource(Contract.of(url(config)))),
                config.maxBodyBytes());
    }

    ApiServlet(Authenticator authenticator, Gate gate, Origins origins, Trail trail, Api api, long maxBodyBytes) {
        super(api);
        this.origins = origins;
        this.routes = api.routes();
        this.frame = new Frame(routes, new Rights(gate), trail);
        this.maxBodyBytes = maxBodyBytes;
        this.door = new BasicGate(authenticator);
    }

    /** What it answers. */
    Routes routes() {
        return routes;
    }

    private static PublicUrl url(Config config) {
        return PublicUrl.of(config.publicUrl(), config.httpAddress(), config.httpPort());
    }

    /** Nothing is answered before the gate, which is part of this servlet so that the one is never here without the other. */
    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        HttpServletResponse answer = (HttpServletResponse) response;
        // Answers tell of people: nothing between here and the caller keeps them.
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        Origins.Request origin = origins.at("rest", request.getRemoteAddr());
        try (origin) {
            Optional<HttpServletRequest> admitted = door.admit((HttpServletRequest) request, answer);
            if (admitted.isPresent()) {
                try (BodySlots.Slot slot = slots.slot()) {
                    serve(new BoundedRequest(admitted.get(), maxBodyBytes, slot), answer);
                }
            }
        } catch (RuntimeException | ServletException failure) {
            Problem problem = Incident.of(failure);
            if (!answer.isCommitted()) {
                answer.resetBuffer();
                problem.write((HttpServletRequest) request, answer);
            }
        }
    }

    private void serve(BoundedRequest request, HttpServletResponse answer) throws ServletException, IOException {
        if (request.isTooLarge()) {
            Problem.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, BodyTooLargeException.TEXT)
                    .write(request, answer);
        } else if (frame.admit(request, answer)) {
            // Of the two that could be meant, this one knows PATCH.
            super.service((ServletRequest) request, (ServletResponse) answer);
        }
    }

    @Override
    public String name() {
        return "api";
    }

    /** It is registered when all it needs is here, and no sooner. */
    @Override
    public boolean up() {
        return true;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // CXF looks for the parts of its JAX-RS front end through the context loader.
        thread.setContextClassLoader(JAXRSServerFactoryBean.class.getClassLoader());
        try {
            setBus(new CXFBusFactory().createBus());
            super.init(config);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void destroy() {
        // The servlet forgets its bus; a bus that it did not make itself would then never be stopped.
        Bus bus = getBus();
        super.destroy();
        bus.shutdown(true);
    }
}
