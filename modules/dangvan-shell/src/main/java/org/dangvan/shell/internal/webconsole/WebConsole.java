/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.webconsole;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.dangvan.access.Accounts;
import org.dangvan.access.Authenticator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts Felix Web Console when the operator asked for it, behind the platform's own accounts.
 *
 * <p>Its bundle is installed and not started. Should somebody start it by hand, nobody comes in: custom.properties gives
 * its built-in account a password that nothing matches.
 */
@Component(
        configurationPid = "org.dangvan.shell",
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        immediate = true,
        service = {})
@Designate(ocd = WebConsole.Config.class)
public final class WebConsole {

    /** Named, not imported: the library calls it old, but its successor speaks jakarta.servlet. */
    private static final String GATE = "org.apache.felix.webconsole.WebConsoleSecurityProvider";

    private static final String BUNDLE = "org.apache.felix.webconsole";
    private static final Logger LOG = LoggerFactory.getLogger(WebConsole.class);

    /** Whether it is asked for. */
    @ObjectClassDefinition(name = "Đăng Văn: web console")
    public @interface Config {

        @AttributeDefinition(name = "Web console", description = "on: /system/console answers to administrators.")
        String webConsole() default "off";
    }

    private final Optional<Bundle> console;
    private final Optional<ServiceRegistration<?>> gate;

    /** Starts it, or nothing. */
    @Activate
    public WebConsole(
            BundleContext context, @Reference Authenticator authenticator, @Reference Accounts accounts, Config config)
            throws BundleException {
        if (!config.webConsole().strip().equals("on")) {
            this.console = Optional.empty();
            this.gate = Optional.empty();
            return;
        }
        this.console = Arrays.stream(context.getBundles())
                .filter(bundle -> BUNDLE.equals(bundle.getSymbolicName()))
                .findFirst();
        this.gate = Optional.of(context.registerService(
                GATE,
                new Gate(authenticator, accounts),
                FrameworkUtil.asDictionary(Map.of(
                        "webconsole.security.provider.id", "dangvan", Constants.SERVICE_RANKING, Integer.MAX_VALUE))));
        if (console.isPresent()) {
            // Not for ever: the next start of the platform asks the setting again.
            console.get().start(Bundle.START_TRANSIENT);
            LOG.info("the web console answers at /system/console");
        }
    }

    @Deactivate
    void close() throws BundleException {
        if (console.isPresent()) {
            console.get().stop(Bundle.STOP_TRANSIENT);
        }
        gate.ifPresent(ServiceRegistration::unregister);
    }
}
