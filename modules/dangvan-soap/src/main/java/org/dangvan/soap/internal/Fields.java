/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.Flaw.Reason;

/**
 * The elements of a request, asked for one after another in the order of the contract. What is wrong is remembered under
 * the path of the element, so that a caller learns of all of it at once.
 */
final class Fields {

    private static final Pattern DAY = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String ORDER = "đúng các phần tử và thứ tự của " + Contract.XSD_NAME;

    private final Tree tree;
    private final String prefix;
    private final List<Flaw> flaws;
    private int next;

    Fields(Tree tree) {
        this(tree, "", new ArrayList<>());
    }

    private Fields(Tree tree, String prefix, List<Flaw> flaws) {
        this.tree = tree;
        this.prefix = prefix;
        this.flaws = flaws;
        if (!tree.text().isBlank()) {
            flaw(prefix.isEmpty() ? tree.name() : prefix.substring(0, prefix.length() - 1), Reason.UNREADABLE, ORDER);
        }
    }

    /** The text of an element; empty when it is absent. */
    Optional<String> text(String name) {
        return leaf(name).map(Tree::text);
    }

    /** A text of at most so many letters. */
    Optional<String> text(String name, int longest) {
        Optional<String> text = text(name);
        if (text.isPresent() && text.get().length() > longest) {
            flaw(prefix + name, Reason.TOO_LONG, longest);
            return Optional.empty();
        }
        return text;
    }

    Optional<LocalDate> day(String name) {
        return value(name, "một ngày có thật từ năm 1900 đến năm 2199, dạng yyyy-MM-dd", text -> {
            if (!DAY.matcher(text).matches()) {
                throw new DateTimeException("not a day as the contract writes it");
            }
            return LocalDate.parse(text);
        });
    }

    Optional<Boolean> flag(String name) {
        return value(name, "true hoặc false", text -> switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException("no truth");
        });
    }

    Optional<Long> number(String name) {
        return value(name, "một số nguyên", text -> {
            if (!WHOLE.matcher(text).matches()) {
                throw new IllegalArgumentException("no number");
            }
            return Long.valueOf(text);
        });
    }

    /** A number from {@code lowest} to {@code highest}. */
    Optional<Integer> number(String name, int lowest, int highest) {
        Optional<Long> number = number(name);
        if (number.isPresent() && (number.get() < lowest || number.get() > highest)) {
            flaw(prefix + name, Reason.OUT_OF_RANGE, lowest, highest);
            return Optional.empty();
        }
        return number.map(Long::intValue);
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return value(name, "một trong " + List.of(type.getEnumConstants()), text -> Enum.valueOf(type, text));
    }

    Optional<UUID> id(String name) {
        return value(name, "mã gồm 36 ký tự như 0190f1f0-0000-7000-8000-000000000000", text -> {
            if (!ID.matcher(text).matches()) {
                throw new IllegalArgumentException("no id");
            }
            return UUID.fromString(text);
        });
    }

    /** The id of a MIME part, or the text that stands for the bytes. */
    Optional<Tree> bytes(String name) {
        return take(name);
    }

    /** Elements of the same name, each read by {@code reading}. */
    <T> List<T> each(String name, Function<Fields, T> reading) {
        List<T> found = new ArrayList<>();
        for (Optional<Tree> child = take(name); child.isPresent(); child = take(name)) {
            Fields inner = new Fields(child.get(), prefix + name + "[" + found.size() + "].", flaws);
            found.add(reading.apply(inner));
            inner.end();
        }
        return found;
    }

    <T> Optional<T> required(String name, Optional<T> value) {
        boolean told = flaws.stream().anyMatch(flaw -> flaw.field().equals(prefix + name));
        if (value.isEmpty() && !told) {
            flaw(prefix + name, Reason.MISSING);
        }
        return value;
    }

    void flaw(String field, Reason reason, Object... details) {
        flaws.add(Flaw.of(field, reason, details));
    }

    String path(String name) {
        return prefix + name;
    }

    /** No element is left, or the first that is left is at fault. */
    void end() {
        if (next < tree.children().size()) {
            flaw(prefix + tree.children().get(next).name(), Reason.UNREADABLE, ORDER);
        }
    }

    /**
     * Ends, and refuses what has flaws.
     *
     * @throws RefusedException naming each element at fault
     */
    void check() {
        end();
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws).exception();
        }
    }

    private <T> Optional<T> value(String name, String expected, Function<String, T> reading) {
        Optional<Tree> leaf = leaf(name);
        if (leaf.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(leaf.get().text().strip()));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            flaw(prefix + name, Reason.UNREADABLE, expected);
            return Optional.empty();
        }
    }

    private Optional<Tree> leaf(String name) {
        Optional<Tree> child = take(name);
        if (child.isPresent()
                && (!child.get().children().isEmpty() || child.get().part().isPresent())) {
            flaw(prefix + name, Reason.UNREADABLE, "chữ, không có phần tử bên trong");
            return Optional.empty();
        }
        return child;
    }

    private Optional<Tree> take(String name) {
        if (next < tree.children().size() && tree.children().get(next).name().equals(name)) {
            return Optional.of(tree.children().get(next++));
        }
        return Optional.empty();
    }
}
