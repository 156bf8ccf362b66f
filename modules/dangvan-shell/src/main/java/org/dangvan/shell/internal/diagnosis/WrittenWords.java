/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.diagnosis;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * The words of log messages that stand in the program: the texts written in the class that spoke, found in its constant
 * pool (JVMS 4.4). What was put in between is told apart from them and never given.
 */
final class WrittenWords {

    private static final Pattern EXCEPTION =
            Pattern.compile("(?:[a-z]\\w*\\.)+[A-Z]\\w*(?:Exception|Error)(?:\\$\\w+)?");

    /** A text with fewer letters of its own tells nothing. */
    private static final int FEWEST_LETTERS = 8;

    /** What stands for a value: in a message of the log, and where texts are joined (JEP 280). */
    private static final Pattern VALUE = Pattern.compile("\\{}|\u0001|%[-\\d.,]*[sdnf]");

    private final BiFunction<String, String, List<URL>> classes;
    private final Map<String, List<Text>> known = new HashMap<>();

    /** Finds the classes of a bundle by the pattern of their file names. */
    WrittenWords(BiFunction<String, String, List<URL>> classes) {
        this.classes = classes;
    }

    private record Text(Pattern pattern, String shown, int letters) {}

    /** Whether a name can only be that of an exception. */
    boolean isException(String name) {
        return EXCEPTION.matcher(name).matches();
    }

    /**
     * The message as it was written, with {@value LogTail#LEFT_OUT} for every value; empty when it was not written in that
     * class.
     *
     * @param logger name of the logger, its last part the name of the class
     */
    Optional<String> of(String bundle, String logger, String message) {
        return known.computeIfAbsent(bundle + "/" + logger, any -> texts(bundle, logger)).stream()
                .filter(text -> text.pattern().matcher(message).matches())
                .max(Comparator.comparingInt(Text::letters))
                .map(Text::shown);
    }

    private List<Text> texts(String bundle, String logger) {
        String simple = logger.substring(logger.lastIndexOf('.') + 1);
        List<Text> texts = new ArrayList<>();
        for (URL file : classes.apply(bundle, simple + "*.class")) {
            if (file.getPath().matches(".*/" + Pattern.quote(simple) + "(\\$.*)?\\.class")) {
                constants(file).forEach(constant -> text(constant).ifPresent(texts::add));
            }
        }
        return texts;
    }

    private static Optional<Text> text(String constant) {
        String[] words = VALUE.split(constant, -1);
        StringBuilder pattern = new StringBuilder();
        int letters = 0;
        for (int at = 0; at < words.length; at++) {
            pattern.append(at == 0 ? "" : ".*").append(Pattern.quote(words[at]));
            letters += (int) words[at].chars().filter(Character::isLetter).count();
        }
        return letters < FEWEST_LETTERS
                ? Optional.empty()
                : Optional.of(new Text(
                        Pattern.compile(pattern.toString(), Pattern.DOTALL),
                        String.join(LogTail.LEFT_OUT, words),
                        letters));
    }

    private static List<String> constants(URL file) {
        try (InputStream opened = file.openStream()) {
            return constants(opened.readAllBytes());
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    static List<String> constants(byte[] code) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(code));
        in.readLong();
        int count = in.readUnsignedShort();
        Map<Integer, String> texts = new HashMap<>();
        List<Integer> strings = new ArrayList<>();
        for (int at = 1; at < count; at++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(at, in.readUTF());
                case 8 -> strings.add(in.readUnsignedShort());
                case 7, 16, 19, 20 -> in.readUnsignedShort();
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.readLong();
                    at++;
                }
                default -> in.readInt();
            }
        }
        return strings.stream().map(at -> texts.getOrDefault(at, "")).toList();
    }
}
