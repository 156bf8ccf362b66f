/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dangvan.base.HealthCheck;
import org.dangvan.judge.content.ExampleRunner;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.law.Regulation;
import org.dangvan.packs.PackDesk;
import org.dangvan.packs.PackLedger;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the bundles that bring packs.
 *
 * <p>An update stops the bundle and starts it again: a stopped pack is withdrawn only after {@value #GRACE_MILLIS}
 * milliseconds, so that no computation falls into the gap; an uninstalled one at once.
 */
@Component(
        immediate = true,
        service = {PacksInForce.class, PackDesk.class, HealthCheck.class},
        configurationPid = "org.dangvan.packs")
@Designate(ocd = PackExtender.Config.class)
@Capability(namespace = "osgi.extender", name = PackExtender.CAPABILITY, version = "1.0")
public final class PackExtender implements PacksInForce, PackDesk, HealthCheck {

    /** Namespace and attribute of the capability that a pack's bundle provides, and the name of this extender. */
    static final String CAPABILITY = "dangvan.pack";

    static final long GRACE_MILLIS = 1_000;

    private static final Duration WRITE_AGAIN = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(PackExtender.class);
    private static final int STATES =
            Bundle.INSTALLED | Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    /** Settings. */
    @ObjectClassDefinition(name = "Đăng Văn: packs")
    public @interface Config {

        /** Id of the most specific pack of the chain in force. */
        @AttributeDefinition(
                name = "Locality",
                description = "Id of the most specific pack in force, e.g. vn-thai-nguyen.")
        String locality() default "vn";
    }

    private final PackBoard board;
    private final ScheduledExecutorService later;
    private final Future<?> writing;
    private final Map<Long, Future<?>> leaving = new HashMap<>();
    private final BundleTracker<Long> tracker;
    private volatile boolean closing;

    /** Judges the packs that are here already before it returns. */
    @Activate
    public PackExtender(BundleContext context, @Reference ExampleRunner examples, Config config) {
        this(context, examples, config.locality(), WRITE_AGAIN);
    }

    PackExtender(BundleContext context, ExampleRunner examples, String locality, Duration writeAgain) {
        this.board = new PackBoard(locality, examples);
        this.later = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "dangvan-packs");
            thread.setDaemon(true);
            return thread;
        });
        this.tracker = new BundleTracker<>(context, STATES, new Watch());
        this.tracker.open();
        this.writing = later.scheduleWithFixedDelay(
                this::writeAgain, writeAgain.toMillis(), writeAgain.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void close() {
        closing = true;
        tracker.close();
        writing.cancel(false);
        later.shutdownNow();
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindLedger(PackLedger ledger) {
        guarded(() -> board.open(ledger));
    }

    void unbindLedger(PackLedger ledger) {
        board.close(ledger);
    }

    @Override
    public Layers layers() {
        return board.layers();
    }

    @Override
    public List<PackState> states() {
        return board.states();
    }

    @Override
    public Checked check(Path source) {
        try (PackSource pack = PackSource.open(source)) {
            return board.check(pack.id(), pack.version(), pack.files());
        } catch (IOException unreadable) {
            String name = source.toString();
            PackVersion nobody = new PackVersion(name, "0.0.0");
            return new Checked(nobody, name, Verdict.REFUSED, List.of(noPack(source, unreadable)), 0, List.of());
        }
    }

    @Override
    public Draft draft(Path source) {
        try {
            if (DraftYear.is(source)) {
                return DraftYear.of(source, board.layers());
            }
            try (PackSource pack = PackSource.open(source)) {
                return board.draft(pack.id(), pack.version(), pack.files());
            }
        } catch (IOException unreadable) {
            return new Draft(Optional.empty(), List.of(noPack(source, unreadable)));
        }
    }

    private static Finding noPack(Path source, IOException unreadable) {
        String name = source.toString();
        String why = Optional.ofNullable(unreadable.getMessage()).orElse("Không đọc được.");
        return new Finding(new Origin(name, name, 1, 1), "no-pack", why);
    }

    @Override
    public List<Regulation> sayings(String key) {
        return board.sayings(key);
    }

    @Override
    public String name() {
        return "packs";
    }

    @Override
    public boolean up() {
        return board.isReady();
    }

    private static Optional<String> declaredId(Bundle bundle) {
        return Optional.ofNullable(bundle.adapt(BundleRevision.class)).stream()
                .flatMap(revision -> revision.getDeclaredCapabilities(CAPABILITY).stream())
                .map(capability -> capability.getAttributes().get(CAPABILITY))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    private void look(Bundle bundle) {
        long id = bundle.getBundleId();
        synchronized (leaving) {
            if (bundle.getState() == Bundle.ACTIVE) {
                stay(id);
                guarded(() -> declaredId(bundle)
                        .ifPresentOrElse(
                                declared -> board.came(id, declared, bundle.getVersion(), new BundleFiles(bundle)),
                                () -> board.went(id)));
            } else if (bundle.getState() == Bundle.RESOLVED || bundle.getState() == Bundle.INSTALLED) {
                leaving.computeIfAbsent(
                        id, any -> later.schedule(() -> leave(id), GRACE_MILLIS, TimeUnit.MILLISECONDS));
            }
        }
    }

    private void leave(long id) {
        synchronized (leaving) {
            // A pack that came back meanwhile is no longer on the list.
            if (leaving.remove(id) != null) {
                guarded(() -> board.went(id));
            }
        }
    }

    private void stay(long id) {
        Future<?> planned = leaving.remove(id);
        if (planned != null) {
            planned.cancel(false);
        }
    }

    private void writeAgain() {
        try {
            board.writeAgain();
        } catch (RuntimeException wrong) {
            LOG.warn("The packs in force are still not written down, next try follows: {}", wrong.toString());
        }
    }

    /**
     * A tracker that throws would lose sight of the bundle: the failure is told, turns the health check down and is mended by
     * {@link #writeAgain}.
     */
    private static void guarded(Runnable change) {
        try {
            change.run();
        } catch (RuntimeException wrong) {
            LOG.error("The change of packs is in force but was not written down", wrong);
        }
    }

    /** The events of the framework, one bundle after another. */
    private final class Watch implements BundleTrackerCustomizer<Long> {

        @Override
        public @Nullable Long addingBundle(Bundle bundle, @Nullable BundleEvent event) {
            if (declaredId(bundle).isEmpty()) {
                return null;
            }
            if (bundle.getState() == Bundle.ACTIVE) {
                look(bundle);
            }
            return bundle.getBundleId();
        }

        @Override
        public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Long id) {
            look(bundle);
        }

        @Override
        public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Long id) {
            if (!closing) {
                synchronized (leaving) {
                    stay(id);
                    guarded(() -> board.went(id));
                }
            }
        }
    }
}
