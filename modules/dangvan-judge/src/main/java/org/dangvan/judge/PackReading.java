/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dangvan.judge.content.CalendarYear;
import org.dangvan.judge.content.Example;
import org.dangvan.judge.content.PackContent;
import org.dangvan.judge.content.PackFiles;
import org.dangvan.judge.internal.read.AspectsReader;
import org.dangvan.judge.internal.read.CalendarReader;
import org.dangvan.judge.internal.read.ExamplesReader;
import org.dangvan.judge.internal.read.ManifestReader;
import org.dangvan.judge.internal.read.RegisterReader;
import org.dangvan.judge.internal.read.RegulationsReader;
import org.dangvan.judge.internal.read.ReportReader;
import org.dangvan.judge.internal.read.RolesReader;
import org.dangvan.judge.internal.read.SchedulesReader;
import org.dangvan.judge.internal.read.UnitsReader;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Manifest;
import org.dangvan.pack.Origin;
import org.dangvan.pack.access.Roles;
import org.dangvan.pack.law.Aspect;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pack.schedule.WatchWindow;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Yaml;
import org.dangvan.yaml.YamlReader;

/** One reading of one pack: goes through its files and gathers content and findings. */
final class PackReading {

    static final String MANIFEST = "pack.yaml";
    private static final int MAX_FILES = 500;
    private static final Pattern CALENDAR = Pattern.compile("calendar/(\\d{4})\\.yaml");
    private static final Pattern REPORT = Pattern.compile("reports/([^/]+)/report\\.yaml");
    private static final Pattern TEMPLATE = Pattern.compile("reports/[^/]+/[^/]+\\.xlsx");

    private final String declared;
    private final PackFiles files;
    private final Findings findings = new Findings();
    private final Set<String> templates = new HashSet<>();
    private Optional<String> title = Optional.empty();

    private Roles roles = Roles.none();
    private UnitsReader.Units units = UnitsReader.Units.none();
    private final List<CalendarYear> calendar = new ArrayList<>();
    private final List<Aspect> aspects = new ArrayList<>();
    private final List<Regulation> regulations = new ArrayList<>();
    private final List<Schedule> schedules = new ArrayList<>();
    private final List<WatchWindow> watchWindows = new ArrayList<>();
    private final List<RegisterMapping> registers = new ArrayList<>();
    private final List<ReportDefinition> reports = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    PackReading(String declared, PackFiles files) {
        this.declared = declared;
        this.files = files;
    }

    Optional<PackContent> content() {
        try {
            Set<String> paths = new TreeSet<>(files.paths());
            if (!paths.contains(MANIFEST)) {
                findings.add(
                        place(MANIFEST),
                        "missing-file",
                        "Thiếu tệp pack.yaml. Hãy thêm tệp với id, title, locality, format.");
                return Optional.empty();
            }
            if (paths.size() > MAX_FILES) {
                findings.add(
                        place(MANIFEST), "too-many-files", "Gói có hơn " + MAX_FILES + " tệp. Hãy bỏ bớt tệp thừa.");
                return Optional.empty();
            }
            return read(paths);
        } catch (UncheckedIOException unreadable) {
            findings.add(
                    place(MANIFEST),
                    "unreadable",
                    "Không đọc được gói (" + unreadable.getMessage() + "). Hãy đóng gói lại.");
            return Optional.empty();
        }
    }

    String title() {
        return title.orElse(declared);
    }

    List<Finding> findings() {
        return findings.sorted();
    }

    private Optional<PackContent> read(Set<String> paths) {
        Optional<Yaml> head = yaml(MANIFEST);
        if (head.filter(file -> ManifestReader.isTooNew(file, findings)).isPresent()) {
            return Optional.empty();
        }
        Optional<Manifest> manifest = head.flatMap(file -> ManifestReader.read(file, declared, findings));
        title = manifest.map(Manifest::title);
        paths.stream()
                .filter(path ->
                        !path.equals(MANIFEST) && !TEMPLATE.matcher(path).matches())
                .forEach(this::file);
        paths.stream()
                .filter(path -> TEMPLATE.matcher(path).matches() && !templates.contains(path))
                .forEach(path -> findings.add(
                        place(path),
                        "unused-file",
                        "Không báo cáo nào dùng tệp này. Hãy ghi “template” trong report.yaml hoặc xóa tệp."));
        unique(regulations, Regulation::key, Regulation::origin, "duplicate-regulation", "Quy định");
        unique(schedules, Schedule::key, Schedule::origin, "duplicate-schedule", "Lịch");
        unique(watchWindows, WatchWindow::key, WatchWindow::origin, "duplicate-watch", "Đợt");
        unique(registers, RegisterMapping::id, RegisterMapping::origin, "duplicate-register", "Sổ");
        unique(reports, ReportDefinition::id, ReportDefinition::origin, "duplicate-report", "Báo cáo");
        return manifest.filter(read -> findings.count() == 0)
                .map(read -> new PackContent(
                        read,
                        units.abbreviations(),
                        units.units(),
                        calendar,
                        aspects,
                        regulations,
                        schedules,
                        watchWindows,
                        registers,
                        reports,
                        roles,
                        examples));
    }

    private void file(String path) {
        Matcher year = CALENDAR.matcher(path);
        Matcher report = REPORT.matcher(path);
        if (path.equals("units.yaml")) {
            yaml(path).ifPresent(file -> units = UnitsReader.read(file, findings));
        } else if (path.equals("roles.yaml")) {
            yaml(path).ifPresent(file -> roles = RolesReader.read(file, findings));
        } else if (path.equals("aspects.yaml")) {
            yaml(path).ifPresent(file -> aspects.addAll(AspectsReader.read(file, findings)));
        } else if (year.matches()) {
            int number = Integer.parseInt(year.group(1));
            yaml(path)
                    .flatMap(file -> CalendarReader.read(file, number, findings))
                    .ifPresent(calendar::add);
        } else if (path.matches("regulations/[^/]+\\.yaml")) {
            yaml(path).ifPresent(file -> regulations.addAll(RegulationsReader.read(file, findings)));
        } else if (path.matches("schedules/[^/]+\\.yaml")) {
            yaml(path).map(file -> SchedulesReader.read(file, findings)).ifPresent(read -> {
                schedules.addAll(read.schedules());
                watchWindows.addAll(read.windows());
            });
        } else if (path.matches("registers/[^/]+\\.yaml")) {
            yaml(path).flatMap(file -> RegisterReader.read(file, findings)).ifPresent(registers::add);
        } else if (report.matches()) {
            String folder = report.group(1);
            yaml(path)
                    .flatMap(file -> ReportReader.read(file, folder, name -> template(folder, name), findings))
                    .ifPresent(reports::add);
        } else if (path.matches("examples/[^/]+\\.yaml")) {
            yaml(path).ifPresent(file -> examples.addAll(ExamplesReader.read(file, findings)));
        } else {
            findings.add(
                    place(path),
                    "unknown-file",
                    "Định dạng gói không có tệp này. Các tệp: pack.yaml, units.yaml, roles.yaml, aspects.yaml, calendar/<năm>.yaml,"
                            + " regulations/*.yaml, schedules/*.yaml, registers/*.yaml, reports/<mã>/report.yaml, reports/<mã>/*.xlsx,"
                            + " examples/*.yaml.");
        }
    }

    private Optional<byte[]> template(String folder, String name) {
        String path = "reports/" + folder + "/" + name;
        if (!TEMPLATE.matcher(path).matches() || !files.paths().contains(path)) {
            return Optional.empty();
        }
        templates.add(path);
        return bytes(path);
    }

    private Optional<Yaml> yaml(String path) {
        return bytes(path).flatMap(bytes -> YamlReader.read(declared, path, bytes, findings));
    }

    private Optional<byte[]> bytes(String path) {
        byte[] bytes = files.read(path, YamlReader.MAX_BYTES);
        if (bytes.length > YamlReader.MAX_BYTES) {
            findings.add(place(path), "file-too-large", "Tệp lớn hơn 1 MB. Hãy chia nhỏ hoặc bỏ ảnh khỏi mẫu.");
            return Optional.empty();
        }
        return Optional.of(bytes);
    }

    private <T> void unique(
            List<T> read, Function<T, String> id, Function<T, Origin> origin, String code, String what) {
        Map<String, T> known = new HashMap<>();
        for (T one : read) {
            T first = known.putIfAbsent(id.apply(one), one);
            if (first != null) {
                findings.add(
                        origin.apply(one),
                        code,
                        what + " “" + id.apply(one) + "” đã có ở "
                                + origin.apply(first).text() + ". Hãy đặt mã khác.");
            }
        }
    }

    private Origin place(String path) {
        return new Origin(declared, path, 1, 1);
    }
}
