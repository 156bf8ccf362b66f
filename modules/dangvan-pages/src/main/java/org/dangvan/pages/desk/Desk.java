/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.dangvan.access.journal.Journal;
import org.dangvan.access.journal.Origins;
import org.dangvan.access.rights.Gate;
import org.dangvan.pages.internal.door.Cookies;
import org.dangvan.pages.internal.door.EntryForm;
import org.dangvan.pages.internal.door.SameOrigin;
import org.dangvan.pages.internal.door.Session;
import org.dangvan.pages.internal.door.Sessions;
import org.dangvan.pages.internal.door.Submissions;
import org.dangvan.pages.internal.door.Tokens;
import org.dangvan.pages.internal.view.Assets;
import org.dangvan.pages.internal.view.Library;
import org.dangvan.pages.view.Shelf;
import org.osgi.annotation.versioning.ProviderType;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What every page works with. Safe for concurrent calls. */
@ProviderType
@Component(service = Desk.class, configurationPid = "org.dangvan.pages")
@Designate(ocd = Desk.Config.class)
public final class Desk {

    /** How the pages are reached and how long somebody stays signed in. */
    @ObjectClassDefinition(name = "Đăng Văn: pages")
    public @interface Config {

        @AttributeDefinition(name = "Public URL", description = "What people type; empty: the address that is heard.")
        String publicUrl() default "";

        @AttributeDefinition(name = "Idle minutes", description = "Minutes without use after which a session ends.")
        int idleMinutes() default 30;

        @AttributeDefinition(name = "Longest hours", description = "Hours after which every session ends.")
        int longestHours() default 12;
    }

    private static final int SESSIONS = 10_000;
    private static final String OWN = "/org/dangvan/pages/internal/assets/";
    private static final String WEBJAR = "org.webjars.npm.htmx.org";
    private static final String SCRIPT = "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Gate gate;
    private final Journal journal;
    private final Origins origins;
    private final Clock clock;
    private final Library library = new Library(Shelf.FRAME);
    private final Submissions submissions;
    private final Bodies bodies = new Bodies();
    private final Preferences preferences;
    private final Tokens slips = new Tokens();
    private final Assets assets;
    private final Sessions sessions;
    private final Cookies sessionCookie;
    private final EntryForm entryForm;
    private final SameOrigin sameOrigin;

    /** Opens with nobody signed in. */
    @Activate
    public Desk(
            @Reference Gate gate,
            @Reference Journal journal,
            @Reference Origins origins,
            BundleContext context,
            Config config) {
        this(
                gate,
                journal,
                origins,
                Clock.systemUTC(),
                script(context.getBundles()),
                Optional.of(config.publicUrl().strip()).filter(url -> !url.isEmpty()),
                new Times(Duration.ofMinutes(config.idleMinutes()), Duration.ofHours(config.longestHours()), PATIENCE));
    }

    /**
     * How long things last.
     *
     * @param idle a session that is not used
     * @param life a session that is
     * @param patience a second click that waits for the first
     */
    record Times(Duration idle, Duration life, Duration patience) {}

    Desk(
            Gate gate,
            Journal journal,
            Origins origins,
            Clock clock,
            Optional<URL> script,
            Optional<String> publicUrl,
            Times times) {
        boolean secure = publicUrl.filter(url -> url.startsWith("https:")).isPresent();
        Map<String, URL> files = new HashMap<>();
        Stream.of("pages.css", "dark.css", "pages.js", "drum.svg")
                .forEach(name -> files.put(name, Objects.requireNonNull(Desk.class.getResource(OWN + name))));
        script.ifPresent(file -> files.put("htmx.js", file));
        this.gate = gate;
        this.journal = journal;
        this.origins = origins;
        this.clock = clock;
        this.assets = new Assets(files);
        this.submissions = new Submissions(times.patience(), SESSIONS);
        this.sessions = new Sessions(clock, times.idle(), times.life(), SESSIONS);
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

    /** Tells the time. */
    public Clock clock() {
        return clock;
    }

    Gate gate() {
        return gate;
    }

    Origins origins() {
        return origins;
    }

    Journal journal() {
        return journal;
    }

    Library library() {
        return library;
    }

    Preferences preferences() {
        return preferences;
    }

    Submissions submissions() {
        return submissions;
    }

    Bodies bodies() {
        return bodies;
    }

    /** A new word that nobody guesses. */
    String slip() {
        return slips.make();
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
