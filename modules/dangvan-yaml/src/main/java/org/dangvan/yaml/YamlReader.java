/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.pack.Origin;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads one YAML 1.2 file into {@link Yaml}. Works on the stream of events, so that depth and aliases are refused before
 * anything is built from them; every scalar stays text. A mistake of syntax ends the file.
 */
public final class YamlReader {

    /** Longest file, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    private static final int MAX_DEPTH = 20;

    private final String pack;
    private final String file;
    private final Findings findings;

    private YamlReader(String pack, String file, Findings findings) {
        this.pack = pack;
        this.file = file;
        this.findings = findings;
    }

    /**
     * Reads a file.
     *
     * @param bytes the file; at most {@link #MAX_BYTES}, which the caller checks
     * @return what it says, or empty when a finding says why it cannot be read
     */
    public static Optional<Yaml> read(String pack, String file, byte[] bytes, Findings findings) {
        return new YamlReader(pack, file, findings).read(bytes);
    }

    private Optional<Yaml> read(byte[] bytes) {
        try {
            return Optional.of(document(decode(bytes)));
        } catch (Unreadable unreadable) {
            findings.add(unreadable.where, unreadable.code, unreadable.say);
        }
        return Optional.empty();
    }

    private Yaml document(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .setCodePointLimit(MAX_BYTES)
                .build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            events.next();
            if (events.next().getEventId() == Event.ID.StreamEnd) {
                throw new Unreadable(origin(1, 1), "empty-file", "Tệp trống. Hãy viết nội dung hoặc xóa tệp.");
            }
            Yaml content = node(events.next(), events, 0);
            events.next();
            Event end = events.next();
            if (end.getEventId() != Event.ID.StreamEnd) {
                throw new Unreadable(
                        origin(end),
                        "several-documents",
                        "Mỗi tệp chỉ chứa một tài liệu YAML. Hãy bỏ dòng “---” thứ hai.");
            }
            return content;
        } catch (ReaderException wrong) {
            throw new Unreadable(
                    place(text, wrong.getPosition()),
                    "yaml-syntax",
                    "Ký tự điều khiển không được dùng trong YAML. Hãy xóa ký tự này.");
        } catch (MarkedYamlEngineException wrong) {
            Optional<Mark> mark = wrong.getProblemMark().or(wrong::getContextMark);
            throw new Unreadable(
                    mark.map(this::origin).orElse(origin(1, 1)),
                    "yaml-syntax",
                    "Sai cú pháp YAML (" + wrong.getProblem()
                            + "). Hãy kiểm tra: thụt dòng bằng dấu cách, sau dấu hai chấm có một dấu cách, dấu nháy và"
                            + " dấu ngoặc mở đóng đủ.");
        } catch (YamlEngineException wrong) {
            throw new Unreadable(origin(1, 1), "yaml-syntax", "Không đọc được YAML (" + wrong.getMessage() + ").");
        }
    }

    private Yaml node(Event event, Iterator<Event> events, int depth) {
        if (event.getEventId() == Event.ID.Alias
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw new Unreadable(
                    origin(event),
                    "alias",
                    "Gói không dùng neo (&) và bí danh (*) của YAML. Hãy viết lại giá trị; nếu là chữ, đặt trong dấu nháy.");
        }
        if (depth > MAX_DEPTH) {
            throw new Unreadable(
                    origin(event),
                    "too-deep",
                    "Lồng quá " + MAX_DEPTH + " tầng. Hãy bỏ bớt tầng theo mẫu của tệp này.");
        }
        refuseTag(event);
        return switch (event.getEventId()) {
            case Scalar -> new Yaml.Text(((ScalarEvent) event).getValue(), origin(event));
            case SequenceStart -> items(event, events, depth);
            case MappingStart -> fields(event, events, depth);
            default -> throw new IllegalStateException("event " + event + " in " + file);
        };
    }

    private Yaml items(Event start, Iterator<Event> events, int depth) {
        List<Yaml> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next, events, depth + 1));
        }
        return new Yaml.Items(items, origin(start));
    }

    private Yaml fields(Event start, Iterator<Event> events, int depth) {
        Map<String, Yaml.Field> fields = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Yaml key = node(next, events, depth + 1);
            Yaml value = node(events.next(), events, depth + 1);
            if (!(key instanceof Yaml.Text name)) {
                findings.add(key.origin(), "wrong-kind", "Khóa phải là một từ. Hãy viết khóa: giá trị.");
            } else if (fields.putIfAbsent(name.value(), new Yaml.Field(name, value)) != null) {
                int first = fields.get(name.value()).key().origin().line();
                findings.add(
                        name.origin(),
                        "duplicate-key",
                        "Khóa “" + name.value() + "” đã có ở dòng " + first + ". Hãy giữ lại một trong hai.");
            }
        }
        return new Yaml.Fields(fields, origin(start));
    }

    private void refuseTag(Event event) {
        Optional<String> tag = Optional.empty();
        if (event instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (event instanceof CollectionStartEvent collection) {
            tag = collection.getTag();
        }
        if (tag.filter(written -> !written.equals("!")).isPresent()) {
            throw new Unreadable(
                    origin(event), "tag", "Gói không dùng nhãn kiểu của YAML (!…). Hãy bỏ nhãn “" + tag.get() + "”.");
        }
    }

    private String decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new Unreadable(
                    place(text, text.codePointCount(0, text.length())),
                    "encoding",
                    "Tệp không phải UTF-8 từ chỗ này. Hãy lưu lại tệp với mã UTF-8.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Origin place(String text, int codePoints) {
        String before = text.substring(
                0, text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length()))));
        int line = (int) before.chars().filter(letter -> letter == '\n').count();
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
        return origin(line + 1, column + 1);
    }

    private Origin origin(Event event) {
        return event.getStartMark().map(this::origin).orElse(origin(1, 1));
    }

    private Origin origin(Mark mark) {
        return origin(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Origin origin(int line, int column) {
        return new Origin(pack, file, line, column);
    }

    /** Ends the reading of the file; never leaves this class. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Origin where;
        private final String code;
        private final String say;

        Unreadable(Origin where, String code, String say) {
            super(code);
            this.where = where;
            this.code = code;
            this.say = say;
        }
    }
}
