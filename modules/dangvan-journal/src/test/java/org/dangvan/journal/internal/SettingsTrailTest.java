/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Proxy;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import org.dangvan.access.journal.JournalEntry;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.cm.ConfigurationEvent;

class SettingsTrailTest {

    private static final String PID = "org.dangvan.rest";

    private final KeptLines store = new KeptLines();
    private final Dictionary<String, Object> settings =
            new Hashtable<>(Map.of("maxBodyBytes", "100", "service.pid", PID, "felix.fileinstall.filename", "x"));

    private ConfigurationAdmin admin() {
        Configuration one = (Configuration) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Configuration.class},
                (proxy, method, values) -> method.getName().equals("getPid") ? PID : settings);
        return (ConfigurationAdmin) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ConfigurationAdmin.class}, (proxy, method, values) ->
                        new Configuration[] {one});
    }

    @SuppressWarnings("unchecked")
    private static ConfigurationEvent changed(String pid) {
        ServiceReference<ConfigurationAdmin> reference = (ServiceReference<ConfigurationAdmin>) Proxy.newProxyInstance(
                SettingsTrailTest.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                (proxy, method, values) -> 0);
        return new ConfigurationEvent(reference, ConfigurationEvent.CM_UPDATED, null, pid);
    }

    @Test
    void settingsAreToldWhenTheyAreNewAndWhenTheyChange() {
        SettingsTrail trail = new SettingsTrail(store, admin());
        trail.configurationEvent(changed(PID));
        settings.put("maxBodyBytes", "200");
        trail.configurationEvent(changed(PID));
        trail.configurationEvent(changed("org.apache.karaf"));
        new SettingsTrail(store, admin());

        assertThat(store.entries.values())
                .extracting(JournalEntry::action, line -> line.detail().orElse(""))
                .containsExactly(
                        tuple("Thiết lập ban đầu", "maxBodyBytes = 100"), tuple("Đổi thiết lập", "maxBodyBytes = 200"));
    }

    @Test
    void whatIsSecretIsLeftOut() {
        settings.put(".password", "a");
        settings.put("ldapPassword", "b");
        settings.put("long", "x".repeat(2000));

        assertThat(SettingsTrail.text(settings))
                .startsWith(".password = (giữ kín); ldapPassword = (giữ kín); long = xxx")
                .endsWith("…")
                .hasSize(1000);
        assertThat(SettingsTrail.text(null)).isEmpty();
    }
}
