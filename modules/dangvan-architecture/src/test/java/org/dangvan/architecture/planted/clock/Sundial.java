/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Planted: asks the system in every way there is. */
@Component(service = Sundial.class)
public class Sundial {

    /** Not a violation: here a component is put together. */
    @Activate
    public Sundial() {
        this(Clock.systemUTC());
    }

    Sundial(String none) {
        this(Clock.systemDefaultZone());
    }

    Sundial(Clock clock) {}

    Object day() {
        return LocalDate.now();
    }

    Object dayInZone(ZoneId zone) {
        return LocalDate.now(zone);
    }

    Supplier<Instant> reference() {
        return Instant::now;
    }

    Object month() {
        return YearMonth.now(ZoneOffset.UTC);
    }

    Object year() {
        return Year.now().atDay(1).equals(ThaiBuddhistDate.now());
    }

    Object moment() {
        return ZonedDateTime.now();
    }

    Supplier<Object> inLambda() {
        return () -> Instant.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Object date() {
        return new Date();
    }

    Supplier<Date> madeDate() {
        return Date::new;
    }

    Object calendar() {
        return Calendar.getInstance();
    }

    Object ownClock() {
        return Clock.systemUTC();
    }

    Object zonedClock() {
        return Clock.system(ZoneOffset.UTC);
    }

    Object ticking() {
        return Clock.tickMinutes(ZoneOffset.UTC);
    }

    Object allowedDay(Clock clock) {
        return LocalDate.now(clock);
    }

    Object allowedDate(long millis) {
        return new Date(millis);
    }

    long allowedDuration() {
        return System.nanoTime();
    }
}
