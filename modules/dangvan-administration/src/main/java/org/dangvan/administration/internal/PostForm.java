/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dangvan.access.rights.Posts;
import org.dangvan.access.rights.RoleOfRecord;
import org.dangvan.casework.api.UnitView;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.view.Days;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Messages;
import org.dangvan.pages.view.Option;

/** The form for a post: as it was typed, with what stands against it. */
final class PostForm {

    private static final String LABELS = "user.post.";
    private static final String ROLE = "role";
    private static final String UNIT = "unit";
    private static final String FIELD = "field";
    private static final String FROM = "from";
    private static final String TO = "to";
    /** What the gate calls it. */
    private static final String FIELDS = "fields";

    private final Messages words;
    private final Map<String, String> typed;
    private final Map<String, String> errors;

    private PostForm(Messages words, Map<String, String> typed, Map<String, String> errors) {
        this.words = words;
        this.typed = typed;
        this.errors = errors;
    }

    static PostForm blank(Messages words) {
        return new PostForm(words, Map.of(), Map.of());
    }

    static PostForm of(Call call) {
        Map<String, String> typed = List.of(ROLE, UNIT, FIELD, FROM, TO).stream()
                .filter(name -> call.parameter(name).isPresent())
                .collect(Collectors.toMap(
                        name -> name, name -> call.parameter(name).orElseThrow()));
        Map<String, String> errors = List.of(FROM, TO).stream()
                .filter(name -> typed.containsKey(name) && day(typed, name).isEmpty())
                .collect(Collectors.toMap(name -> name, name -> call.words().text("user.day.unreadable")));
        return new PostForm(call.words(), typed, errors);
    }

    /** The same with what the gate has against it. */
    PostForm blamed(Posts.NotDone refusal) {
        String name = refusal.field().equals(FIELDS) ? FIELD : refusal.field();
        return new PostForm(words, typed, Map.of(name, refusal.reason()));
    }

    boolean isFine() {
        return errors.isEmpty();
    }

    Posts.Wanted wanted(String account) {
        return new Posts.Wanted(
                account,
                typed.getOrDefault(ROLE, ""),
                Optional.ofNullable(typed.get(UNIT)),
                Optional.ofNullable(typed.get(FIELD)).map(List::of).orElse(List.of()),
                day(typed, FROM),
                day(typed, TO));
    }

    private static Optional<LocalDate> day(Map<String, String> typed, String name) {
        return Optional.ofNullable(typed.get(name)).flatMap(Days::parse);
    }

    UserPage.Form shown(List<RoleOfRecord> roles, List<UnitView> units) {
        return new UserPage.Form(
                field(ROLE),
                roles.stream()
                        .map(role -> option(role.key(), role.label(), ROLE))
                        .toList(),
                field(UNIT),
                units.stream()
                        .map(unit -> option(unit.code(), unit.name(), UNIT))
                        .toList(),
                field(FIELD),
                field(FROM),
                field(TO));
    }

    private Option option(String value, String label, String name) {
        return new Option(value, label, value.equals(typed.get(name)));
    }

    private Field field(String name) {
        return new Field(
                name, words.text(LABELS + name), typed.getOrDefault(name, ""), Optional.ofNullable(errors.get(name)));
    }
}
