/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.health.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.base.HealthCheck;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.util.tracker.ServiceTracker;

/** Whether the platform lives and is ready, for whoever watches over it; asks for no sign-in and tells no more. */
@Component(service = Servlet.class, configurationPid = "org.dangvan.health")
@Designate(ocd = HealthServlet.Config.class)
@HttpWhiteboardServletName("dangvan-health")
@HttpWhiteboardServletPattern({"/health/live", "/health/ready"})
@SuppressWarnings("serial")
public final class HealthServlet extends HttpServlet {

    /** What readiness means here. */
    @ObjectClassDefinition(name = "Đăng Văn: health")
    public @interface Config {

        /** Names of the checks, separated by commas. */
        @AttributeDefinition(name = "Required checks", description = "Checks without which the platform is not ready.")
        String requiredChecks() default "database,packs,api,soap";
    }

    private final transient ServiceTracker<HealthCheck, HealthCheck> services;
    private final transient Readiness readiness;

    /** Watches the checks as they come and go; being asked must not depend on any of them. */
    @Activate
    public HealthServlet(BundleContext context, Config config) {
        this.services = new ServiceTracker<>(context, HealthCheck.class, null);
        this.readiness = new Readiness(List.of(config.requiredChecks().strip().split("\\s*,\\s*")));
        services.open();
    }

    @Deactivate
    void close() {
        services.close();
        readiness.close();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith("/live")) {
            answer(response, true, Map.of());
            return;
        }
        Map<String, Boolean> checks = readiness.ask(services.getTracked().values());
        answer(response, !checks.containsValue(false), checks);
    }

    private static void answer(HttpServletResponse response, boolean up, Map<String, Boolean> checks)
            throws IOException {
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        String members = checks.entrySet().stream()
                .map(check -> "\"" + check.getKey() + "\":\"" + word(check.getValue()) + "\"")
                .collect(Collectors.joining(","));
        response.getWriter().write("{\"status\":\"" + word(up) + "\",\"checks\":{" + members + "}}");
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
