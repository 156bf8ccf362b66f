/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.icalendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Writes calendars of whole days for programs that subscribe to them: RFC 5545, with the names of RFC 7986. */
public final class CalendarFeed {

    /** Type under which such a text is sent, in UTF-8. */
    public static final String MEDIA_TYPE = "text/calendar";

    private static final String PRODUCT = "-//Dang Van//Lich tiep cong dan//VI";
    private static final String EVERY_DAY = "P1D";
    private static final int OCTETS_OF_A_LINE = 75;

    private CalendarFeed() {}

    /**
     * One entry of a calendar.
     *
     * @param uid id that stays the same for ever
     * @param from its first day
     * @param to first day that no longer belongs to it
     * @param summary what it is, one line
     * @param location where
     * @param description everything else
     * @param tentative whether it may still change or be dropped
     */
    public record Event(
            String uid,
            LocalDate from,
            LocalDate to,
            String summary,
            Optional<String> location,
            String description,
            boolean tentative) {}

    /**
     * Writes a calendar. The same entries and stamp give the same text, whatever the time zone of the server.
     *
     * @param name name of the calendar
     * @param stamp when this state of the entries was made
     */
    public static String write(String name, Instant stamp, List<Event> events) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", escaped(name));
        calendar.setRefreshInterval(Duration.parse(EVERY_DAY)).setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", EVERY_DAY);
        events.forEach(event -> calendar.addEvent(event(event, stamp)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return folded(text.toString());
    }

    /** The library writes properties that it does not know as they come. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\;,])", "\\\\$1").replaceAll("\\R", "\\\\n");
    }

    private static VEvent event(Event event, Instant stamp) {
        VEvent written = new VEvent();
        written.setUid(event.uid());
        written.setDateTimeStamp(Date.from(stamp));
        written.setDateStart(new DateStart(day(event.from())));
        written.setDateEnd(new DateEnd(day(event.to())));
        written.setSummary(event.summary());
        event.location().ifPresent(written::setLocation);
        written.setDescription(event.description());
        written.setStatus(event.tentative() ? Status.tentative() : Status.confirmed());
        return written;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** Folds at {@value #OCTETS_OF_A_LINE} octets; the library counts characters, and a Vietnamese letter has up to three octets. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / OCTETS_OF_A_LINE);
        int octets = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            String letter = Character.toString(text.codePointAt(at));
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            boolean ends = letter.equals("\r") || letter.equals("\n");
            if (!ends && octets + more > OCTETS_OF_A_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets = ends ? 0 : octets + more;
        }
        return folded.toString();
    }
}
