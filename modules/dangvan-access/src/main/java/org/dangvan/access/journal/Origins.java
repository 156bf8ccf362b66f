/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.journal;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * From where the work of each thread was asked for: set by an edge for the time of one request, read by whatever writes to the
 * journal. Safe for concurrent calls.
 */
@Component(service = Origins.class)
public final class Origins {

    private static final int LONGEST = 100;

    private final ThreadLocal<String> current = new ThreadLocal<>();

    /** The time of one request, on one thread. */
    public interface Request extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Sets it for this thread until the request is closed.
     *
     * @param way the way in, as in {@code web}
     * @param address network address of whoever asks
     */
    public Request at(String way, String address) {
        String text = (way + " " + address).strip();
        current.set(text.substring(0, Math.min(LONGEST, text.length())));
        return current::remove;
    }

    /** From where this thread was asked; empty for work in the background. */
    public Optional<String> current() {
        return Optional.ofNullable(current.get());
    }
}
