/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked, on both sides: a path of the interface, and the best SQL for the same rows and columns.
 *
 * @param name what the figure is called
 * @param path what the platform is asked; {@code %s} is the id of some petition
 * @param sql statements whose rows are all read; {@code ?} is the id of some petition
 * @param aim the ratio that is aimed at; empty where none is
 * @param slower whether the aim is the time against that of SQL; otherwise SQL's time against it
 */
record Questions(String name, String path, List<String> sql, String aim, boolean slower) {

    private static final String COLUMNS =
            """
            select p.id, p.number, p.received_day, p.type, p.source, p.signatories, p.field, p.content, p.unit_code,
                   u.name, p.matter_id, m.code, p.handled_day, p.outcome, p.reply_number, p.version, o.name, o.address,
                   n.number, d.duty, r.content, s.place, s.person_id, s.denouncer_id, a.id, a.name, a.media_type,
                   a.size_bytes, a.place
            """;
    private static final String JOINS =
            """
             left join person o on o.id = p.person_id
             left join denouncer n on n.id = p.denouncer_id
             left join matter m on m.id = p.matter_id
             left join unit u on u.code = p.unit_code
             left join deadline d on d.petition_id = p.id
             left join receipt r on r.id = d.receipt_id
             left join petition_sender s on s.petition_id = p.id
             left join attachment a on a.petition_id = p.id
            """;

    static final Questions FETCH = new Questions(
            "fetch one",
            Submissions.PATH + "/%s",
            List.of(COLUMNS + "from petition p" + JOINS + "where p.id = ?"),
            "≥ 0.15",
            false);

    /** Lists and searches; {@code today} decides what is overdue. */
    static List<Questions> lists(LocalDate today, boolean embedded) {
        List<Questions> questions = new ArrayList<>();
        questions.add(FETCH);
        questions.add(new Questions("list of 50", Submissions.PATH + "?limit=50", List.of(page("")), "≥ 0.15", false));
        questions.add(new Questions(
                "overdue 50",
                Submissions.PATH + "?state=OVERDUE&limit=50",
                List.of(page(" where handling_due < " + day(today) + " and (handled_day is null or handled_day > "
                        + day(today) + ")")),
                "≥ 0.15",
                false));
        search(questions, "common", InventedWords.COMMON, "dat", embedded);
        search(questions, "middling", InventedWords.MIDDLE, "muong", embedded);
        search(questions, "rare", InventedWords.RARE, "dap tran", embedded);
        return questions;
    }

    private static void search(List<Questions> questions, String kind, String marked, String plain, boolean embedded) {
        for (String text : List.of(marked, plain)) {
            List<String> words = new ArrayList<>();
            for (String word : text.split(" ", -1)) {
                words.add(text.equals(marked) ? "=" + word : word);
            }
            String path = Submissions.PATH + "?limit=50&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
            String name = "search, " + kind + " words, " + (text.equals(marked) ? "with marks" : "without");
            questions.add(new Questions(
                    name, path, List.of(page(having(words, embedded, text.equals(plain)))), "≤ 1.3", true));
        }
    }

    /** As the platform compares: without marks the last word may go on. */
    private static String having(List<String> words, boolean embedded, boolean mayGoOn) {
        if (!embedded) {
            return " where search_vector @@ cast('''" + String.join("'' & ''", words) + (mayGoOn ? "'':*" : "''")
                    + "' as tsquery)";
        }
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            boolean whole = at < words.size() - 1 || !mayGoOn;
            texts.add("' ' || search_words || ' ' like '% " + words.get(at) + (whole ? " %'" : "%'"));
        }
        return " where " + String.join(" and ", texts);
    }

    private static String page(String where) {
        return COLUMNS + "from (select * from petition" + where
                + " order by received_day desc, id desc fetch first 51 rows only) p" + JOINS
                + "order by p.received_day desc, p.id desc";
    }

    /** The half-year report by hand; Derby counts distinct things of one kind in a statement. */
    static Questions report(LocalDate from, LocalDate to, boolean embedded) {
        String within = " between " + day(from) + " and " + day(to);
        String received = "case when received_day <= " + day(to) + " then ";
        List<String> statements = new ArrayList<>();
        statements.addAll(
                distinct("count(*), ", List.of("person_id", "matter_id"), " from visit where day" + within, embedded));
        statements.add("select type, count(*), count(case when handled_day <= " + day(to) + " then 1 end)"
                + " from petition where received_day" + within + " group by type");
        statements.add("select unit_code, count(*) from petition where received_day <= " + day(to)
                + " and handling_due < " + day(to) + " and (handled_day is null or handled_day > " + day(to)
                + ") group by unit_code");
        statements.add("select host, count(*) from reception_session where day" + within + " group by host");
        statements.addAll(distinct(
                "",
                List.of("matter_id", "person_id", received + "matter_id end", received + "person_id end"),
                " from registration where registered_day" + within,
                embedded));
        return new Questions(
                "half-year report",
                "/api/v1/reports/half-year-summary?from=" + from + "&to=" + to,
                statements,
                "≤ 1.2",
                true);
    }

    private static List<String> distinct(String first, List<String> things, String from, boolean embedded) {
        List<String> counts =
                things.stream().map(thing -> "count(distinct " + thing + ")").toList();
        if (!embedded) {
            return List.of("select " + first + String.join(", ", counts) + from);
        }
        List<String> statements = new ArrayList<>(List.of("select " + first + counts.get(0) + from));
        counts.stream().skip(1).forEach(count -> statements.add("select " + count + from));
        return statements;
    }

    /** A day as both engines read it. */
    private static String day(LocalDate day) {
        return "date('" + day + "')";
    }
}
