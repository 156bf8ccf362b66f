/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dangvan.pack.Layers;
import org.dangvan.packs.KnownPack;
import org.dangvan.packs.PackLedger;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

class PackExtenderTest {

    private final CountDownLatch writes = new CountDownLatch(2);

    @Test
    void aWriteThatFailedIsTriedAgainWithoutAnyEvent() throws InterruptedException {
        PackExtender extender =
                new PackExtender(emptyFramework(), (examples, layers) -> List.of(), "vn", Duration.ofMillis(10));
        try {
            extender.bindLedger(new FailingOnce());

            assertThat(writes.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            extender.close();
        }
    }

    /** A framework without bundles. */
    private static BundleContext emptyFramework() {
        return (BundleContext) Proxy.newProxyInstance(
                BundleContext.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, arguments) -> method.getName().equals("getBundles") ? new Bundle[0] : null);
    }

    private final class FailingOnce implements PackLedger {

        @Override
        public void activated(Layers layers, List<KnownPack> chain) {
            boolean first = writes.getCount() == 2;
            writes.countDown();
            if (first) {
                throw new IllegalStateException("disk full");
            }
        }

        @Override
        public Optional<String> packOfReport(String reportId) {
            return Optional.empty();
        }

        @Override
        public List<KnownPack> known() {
            return List.of();
        }
    }
}
