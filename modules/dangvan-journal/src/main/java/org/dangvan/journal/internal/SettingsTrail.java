/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal;

import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.Dictionary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dangvan.access.journal.Asked;
import org.dangvan.access.journal.JournalEntry;
import org.dangvan.access.journal.JournalStore;
import org.dangvan.base.RecordIds;
import org.dangvan.base.StoreUnavailableException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.cm.ConfigurationEvent;
import org.osgi.service.cm.ConfigurationListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes changed settings of the platform to the journal: at the start those that changed while it was down, then each as it
 * changes. What was there before is the line before about the same settings. Safe for concurrent calls.
 */
@Component
public final class SettingsTrail implements ConfigurationListener {

    static final String KIND = "settings";

    private static final Logger LOG = LoggerFactory.getLogger(SettingsTrail.class);
    private static final String OURS = "org.dangvan.";
    private static final int LONGEST = 1000;

    private final JournalStore store;
    private final ConfigurationAdmin admin;
    private final Clock clock;
    private final RecordIds ids;

    /** Looks at what is there already. */
    @Activate
    public SettingsTrail(@Reference JournalStore store, @Reference ConfigurationAdmin admin) {
        this(store, admin, Clock.systemUTC());
        try {
            Configuration @Nullable [] known = admin.listConfigurations("(service.pid=" + OURS + "*)");
            for (Configuration configuration : known == null ? new Configuration[0] : known) {
                tell(configuration.getPid());
            }
        } catch (IOException | InvalidSyntaxException unreadable) {
            LOG.warn("settings are not compared with the journal: {}", unreadable.toString());
        }
    }

    SettingsTrail(JournalStore store, ConfigurationAdmin admin, Clock clock) {
        this.store = store;
        this.admin = admin;
        this.clock = clock;
        this.ids = new RecordIds(clock);
    }

    @Override
    public void configurationEvent(ConfigurationEvent event) {
        if (event.getPid().startsWith(OURS)) {
            tell(event.getPid());
        }
    }

    private synchronized void tell(String pid) {
        try {
            Configuration @Nullable [] found = admin.listConfigurations("(service.pid=" + pid + ")");
            String now = found == null ? "" : text(found[0].getProperties());
            Asked last = new Asked(
                    Optional.empty(), Optional.of(pid), Optional.empty(), Optional.empty(), Optional.empty(), 1);
            List<JournalEntry> before = store.read(last);
            if (before.isEmpty() || !before.get(0).detail().equals(Optional.of(now))) {
                store.add(new JournalEntry(
                        ids.next(),
                        clock.instant(),
                        "hệ thống",
                        Optional.empty(),
                        before.isEmpty() ? "Thiết lập ban đầu" : "Đổi thiết lập",
                        KIND,
                        pid,
                        Optional.of(now)));
            }
        } catch (IOException | InvalidSyntaxException | StoreUnavailableException untold) {
            LOG.warn("a change of {} is told at the next start: {}", pid, untold.toString());
        }
    }

    /** Settings as one text, in the order of their names; what is secret is left out. */
    static String text(@Nullable Dictionary<String, Object> settings) {
        if (settings == null) {
            return "";
        }
        String text = new TreeSet<>(Collections.list(settings.keys()))
                .stream()
                        .filter(name -> !name.startsWith("felix.fileinstall") && !name.startsWith("service."))
                        .map(name -> name + " = " + (isSecret(name) ? "(giữ kín)" : settings.get(name)))
                        .collect(Collectors.joining("; "));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static boolean isSecret(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".") || low.contains("password") || low.contains("secret");
    }
}
