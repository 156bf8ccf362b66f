/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.conduct.names;

/** Planted: names that say nothing. */
class Names {

    static class DeadlinesImpl {}

    static class PackManager {}

    static class DateUtil {}

    static class DateUtils {}

    static class SheetHelper {}

    interface IDeadlines {}

    /** Not a violation: begins with the letter, not with the habit. */
    interface Instruments {}

    /** Not a violation: a figure of speech inside. */
    static class ImplementingOrder {}
}
