/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.desk;

import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.dangvan.console.internal.door.Cookies;
import org.dangvan.console.internal.door.EntryForm;
import org.dangvan.console.internal.door.SameOrigin;
import org.dangvan.console.internal.door.Session;
import org.dangvan.console.internal.door.Sessions;
import org.dangvan.console.internal.door.Submissions;
import org.dangvan.console.internal.door.Tokens;
import org.dangvan.console.internal.view.Assets;
import org.dangvan.console.internal.view.Language;
import org.dangvan.console.internal.view.Messages;
import org.dangvan.console.internal.view.Templates;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What every page of the console works with. Safe for concurrent calls. */
@Component(service = Desk.class, configurationPid = "org.dangvan.console")
@Designate(ocd = Desk.Config.class)
public final class Desk {

    /** How the console is reached and how long somebody stays signed in. */
    @ObjectClassDefinition(name = "Đăng Văn: console")
    public @interface Config {

        @AttributeDefinition(name = "Public URL", description = "What people type; empty: the address that is heard.")
        String publicUrl() default "";

        @AttributeDefinition(name = "Idle minutes", description = "Minutes without use after which a session ends.")
        int idleMinutes() default 30;

        @AttributeDefinition(name = "Longest hours", description = "Hours after which every session ends.")
        int longestHours() default 12;
    }

    private static final int SESSIONS = 10_000;
    private static final String OWN = "/org/dangvan/console/internal/assets/";
    private static final String WEBJAR = "org.webjars.npm.htmx.org";
    private static final String SCRIPT = "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private final Clock clock;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<Language, Messages> words = new EnumMap<>(Language.class);
    private final Templates templates = new Templates();
    private final Submissions submissions = new Submissions(PATIENCE, SESSIONS);
    private final Preferences preferences;
    private final Tokens slips = new Tokens();
    private final Assets assets;
    private final Sessions sessions;
    private final Cookies sessionCookie;
    private final EntryForm entryForm;
    private final SameOrigin sameOrigin;

    /** Opens with nobody signed in. */
    @Activate
    public Desk(BundleContext context, Config config) {
        this(
                Clock.systemUTC(),
                script(context.getBundles()),
                Optional.of(config.publicUrl().strip()).filter(url -> !url.isEmpty()),
                Duration.ofMinutes(config.idleMinutes()),
                Duration.ofHours(config.longestHours()));
    }

    Desk(Clock clock, Optional<URL> script, Optional<String> publicUrl, Duration idle, Duration life) {
        boolean secure = publicUrl.filter(url -> url.startsWith("https:")).isPresent();
        Map<String, URL> files = new HashMap<>();
        Stream.of(Language.values()).forEach(language -> words.put(language, new Messages(language)));
        Stream.of("console.css", "dark.css", "drum.svg")
                .forEach(name -> files.put(name, Objects.requireNonNull(Desk.class.getResource(OWN + name))));
        script.ifPresent(file -> files.put("htmx.js", file));
        this.clock = clock;
        this.assets = new Assets(files);
        this.sessions = new Sessions(clock, idle, life, SESSIONS);
        this.sessionCookie = new Cookies("dangvan_phien", secure);
        this.entryForm = new EntryForm(new Cookies("dangvan_cua", secure));
        this.preferences = new Preferences(secure);
        this.sameOrigin = new SameOrigin(publicUrl);
    }

    private static Optional<URL> script(Bundle[] bundles) {
        return Stream.of(bundles)
                .filter(bundle -> WEBJAR.equals(bundle.getSymbolicName()))
                .flatMap(bundle -> Optional.ofNullable(bundle.getEntry(SCRIPT)).stream())
                .findFirst();
    }

    public Clock clock() {
        return clock;
    }

    Messages words(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    Preferences preferences() {
        return preferences;
    }

    Submissions submissions() {
        return submissions;
    }

    /** A new word that nobody guesses. */
    String slip() {
        return slips.make();
    }

    Templates templates() {
        return templates;
    }

    Assets assets() {
        return assets;
    }

    Sessions sessions() {
        return sessions;
    }

    Cookies sessionCookie() {
        return sessionCookie;
    }

    EntryForm entryForm() {
        return entryForm;
    }

    SameOrigin sameOrigin() {
        return sameOrigin;
    }

    Optional<Session> session(HttpServletRequest request) {
        return sessionCookie.read(request).flatMap(sessions::find);
    }
}
