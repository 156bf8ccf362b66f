/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The civil day of Viet Nam, whatever zone the machine is set to. */
public final class LegalDay {

    /** The zone in which every day of law is counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private LegalDay() {}

    /** Today in Viet Nam by {@code clock}. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The day as officers read it, {@code dd/MM/yyyy}. */
    public static String print(LocalDate day) {
        return PRINTED.format(day);
    }
}
