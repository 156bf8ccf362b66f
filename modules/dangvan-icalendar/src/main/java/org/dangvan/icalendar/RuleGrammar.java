/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.icalendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dangvan.icalendar.Recurrences.Bad;

/**
 * What a rule of whole days may be made of. The library takes more: it drops a part that it does not know, and lets a part
 * stand that RFC 5545 forbids beside the others.
 */
final class RuleGrammar {

    private static final int LENGTH = 200;
    private static final int LONGEST_INTERVAL = 99;
    private static final Pattern PART = Pattern.compile("([A-Za-z]+)=([A-Za-z0-9,+-]+)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]{1,3})");
    private static final Pattern DAY = Pattern.compile("([+-]?[0-9]{0,2})(?:MO|TU|WE|TH|FR|SA|SU)");
    private static final List<String> FREQUENCIES = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final Set<String> ENDS = Set.of("UNTIL", "COUNT");
    private static final Set<String> TIMES = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");

    /** The largest number of a part, up or down. */
    private static final Map<String, Integer> LARGEST = Map.of(
            "INTERVAL",
            LONGEST_INTERVAL,
            "BYMONTHDAY",
            31,
            "BYMONTH",
            12,
            "BYYEARDAY",
            366,
            "BYWEEKNO",
            53,
            "BYSETPOS",
            366);

    private static final int MOST_WEEKS = 53;
    private static final int MOST_OF_A_MONTH = 5;
    private static final String EXAMPLE = ", ví dụ “FREQ=MONTHLY;BYMONTHDAY=1,16”.";

    private RuleGrammar() {}

    static Bad unreadable() {
        return new Bad(
                "bad-rule", "Quy tắc lặp không đúng RFC 5545. Hãy viết các phần TÊN=giá trị nối bằng dấu ;" + EXAMPLE);
    }

    /** The first mistake. */
    static Optional<Bad> mistake(String rule) {
        Map<String, String> parts = new HashMap<>();
        if (rule.length() > LENGTH) {
            return Optional.of(unreadable());
        }
        for (String written : rule.split(";", -1)) {
            Matcher part = PART.matcher(written);
            if (!part.matches() || parts.putIfAbsent(part.group(1), part.group(2)) != null) {
                return Optional.of(unreadable());
            }
        }
        String frequency = parts.getOrDefault("FREQ", "");
        if (!FREQUENCIES.contains(frequency)) {
            return Optional.of(new Bad(
                    frequency.matches("SECONDLY|MINUTELY|HOURLY") ? "rule-too-fine" : "bad-rule",
                    "Buổi tiếp công dân tính theo ngày. Hãy bắt đầu bằng FREQ là một trong "
                            + String.join(", ", FREQUENCIES) + EXAMPLE));
        }
        return parts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(part -> mistake(frequency, part.getKey(), part.getValue(), parts).stream())
                .findFirst();
    }

    private static Optional<Bad> mistake(String frequency, String name, String value, Map<String, String> parts) {
        if (ENDS.contains(name)) {
            return Optional.of(new Bad(
                    "rule-with-end", "Ngày kết thúc thuộc về bản quy định. Hãy bỏ " + name + " và ghi “to” của bản."));
        }
        if (TIMES.contains(name)) {
            return Optional.of(new Bad("rule-too-fine", "Buổi tiếp công dân tính theo ngày. Hãy bỏ " + name + "."));
        }
        if (name.equals("FREQ") || (name.equals("WKST") && value.matches("MO|SU"))) {
            return Optional.empty();
        }
        if (name.equals("BYDAY")) {
            int most = frequency.equals("MONTHLY") ? MOST_OF_A_MONTH : frequency.equals("YEARLY") ? MOST_WEEKS : 0;
            return List.of(value.split(",", -1)).stream().allMatch(day -> isDay(day, most))
                    ? Optional.empty()
                    : Optional.of(badPart(name, value));
        }
        Integer largest = LARGEST.get(name);
        if (largest == null || !List.of(value.split(",", -1)).stream().allMatch(number -> isNumber(number, largest))) {
            return Optional.of(badPart(name, value));
        }
        boolean fits =
                switch (name) {
                    case "BYYEARDAY", "BYWEEKNO" -> frequency.equals("YEARLY");
                    case "BYMONTHDAY" -> !frequency.equals("WEEKLY");
                    case "BYSETPOS" -> frequency.matches("MONTHLY|YEARLY") && parts.containsKey("BYDAY");
                    case "INTERVAL" -> value.matches("\\d+");
                    case "BYMONTH" -> !value.matches(".*[+-].*");
                    default -> true;
                };
        return fits ? Optional.empty() : Optional.of(badPart(name, value));
    }

    private static Bad badPart(String name, String value) {
        return new Bad(
                "bad-rule",
                "Phần “" + name + "=" + value + "” không dùng được ở đây theo RFC 5545. Hãy sửa hoặc bỏ phần đó"
                        + EXAMPLE);
    }

    private static boolean isNumber(String text, int largest) {
        Matcher number = NUMBER.matcher(text);
        return number.matches() && isWithin(number.group(1), largest);
    }

    private static boolean isDay(String text, int most) {
        Matcher day = DAY.matcher(text);
        return day.matches() && (day.group(1).isEmpty() || isNumber(day.group(1), most));
    }

    private static boolean isWithin(String digits, int largest) {
        int number = Integer.parseInt(digits);
        return number > 0 && number <= largest;
    }
}
