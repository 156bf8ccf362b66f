/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dangvan.base.HealthCheck;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Asks every check that is there now, at the same time, and waits for none longer than a second. */
public final class Checkup {

    private static final long PATIENCE_MILLIS = 1000;

    private final BundleContext context;

    public Checkup(BundleContext context) {
        this.context = context;
    }

    /**
     * What a check answered.
     *
     * @param name of the check
     * @param up whether it works
     * @param millis how long the answer took; the patience when there was none
     */
    public record Answer(String name, boolean up, long millis) {

        /** One line. */
        public String text() {
            return String.format("%-16s %-16s %d ms", name, up ? "hoạt động" : "KHÔNG hoạt động", millis);
        }
    }

    /** The answers by name. A part that is not there at all has no line: of the database there is none before it opens. */
    public List<Answer> ask() {
        List<ServiceReference<HealthCheck>> references = references();
        List<HealthCheck> checks = new ArrayList<>();
        try {
            for (ServiceReference<HealthCheck> reference : references) {
                HealthCheck check = context.getService(reference);
                if (check != null) {
                    checks.add(check);
                }
            }
            return ask(checks);
        } finally {
            references.forEach(context::ungetService);
        }
    }

    static List<Answer> ask(List<HealthCheck> checks) {
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "dangvan-checkup");
            thread.setDaemon(true);
            return thread;
        });
        try {
            long begun = System.nanoTime();
            Map<String, Future<Answer>> pending = new LinkedHashMap<>();
            checks.forEach(check -> pending.put(check.name(), threads.submit(() -> timed(check))));
            List<Answer> answers = new ArrayList<>();
            pending.forEach((name, answer) -> answers.add(wait(name, answer, begun)));
            answers.sort(Comparator.comparing(Answer::name));
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Answer timed(HealthCheck check) {
        long begun = System.nanoTime();
        boolean up = check.up();
        return new Answer(check.name(), up, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }

    private static Answer wait(String name, Future<Answer> answer, long begun) {
        long left = PATIENCE_MILLIS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        try {
            return answer.get(Math.max(0, left), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(name, false, PATIENCE_MILLIS);
        } catch (ExecutionException | TimeoutException down) {
            return new Answer(name, false, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }
    }

    private List<ServiceReference<HealthCheck>> references() {
        try {
            return List.copyOf(context.getServiceReferences(HealthCheck.class, null));
        } catch (InvalidSyntaxException noFilter) {
            throw new IllegalStateException(noFilter);
        }
    }
}
