/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.Confirmation;
import org.dangvan.judge.Layering;
import org.dangvan.judge.PackJudge;
import org.dangvan.judge.content.CalendarYear;
import org.dangvan.judge.content.Judgement;
import org.dangvan.judge.content.PackFiles;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.packs.PackDesk.Draft;

/** One calendar file tried over the law in force: its years are as it says, and nothing else of them is left. */
final class DraftYear {

    private static final String ID = "vn-du-thao";
    private static final String MANIFEST = "pack.yaml";

    private DraftYear() {}

    static boolean is(Path source) {
        return Files.isRegularFile(source) && source.toString().endsWith(".yaml");
    }

    /**
     * The law with the file.
     *
     * @throws IOException if it cannot be read
     */
    static Draft of(Path file, Layers now) throws IOException {
        try {
            return read(file, now);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static Draft read(Path file, Layers now) {
        String path = "calendar/" + Optional.ofNullable(file.getFileName()).orElse(file);
        Judgement judgement = new PackJudge().judge(ID, new Two(path, file));
        if (judgement instanceof Judgement.Refused refused) {
            return new Draft(Optional.empty(), refused.findings());
        }
        List<CalendarYear> years = ((Judgement.Good) judgement).content().calendar();
        Layers layers = with(now, years);
        List<Finding> findings = Layering.daysWithoutEffect(layers, years);
        return new Draft(findings.isEmpty() ? Optional.of(layers) : Optional.empty(), findings);
    }

    private static Layers with(Layers layers, List<CalendarYear> drafted) {
        Map<LocalDate, CalendarDay> days = new HashMap<>(layers.calendar());
        Map<Integer, Confirmation> years = new HashMap<>(layers.calendarYears());
        for (CalendarYear year : drafted) {
            days.keySet().removeIf(day -> day.getYear() == year.year());
            year.days().forEach(day -> days.put(day.day(), day));
            years.put(year.year(), year.confirmation());
        }
        return layers.with(days, years);
    }

    /** A pack that is nothing but this file. */
    private static final class Two implements PackFiles {

        private final String path;
        private final Path file;

        Two(String path, Path file) {
            this.path = path;
            this.file = file;
        }

        @Override
        public List<String> paths() {
            return List.of(MANIFEST, path);
        }

        @Override
        public byte[] read(String wanted, int limit) {
            if (wanted.equals(MANIFEST)) {
                return ("id: " + ID + "\ntitle: Dự thảo\nlocality: Dự thảo\nextends: vn\nformat: 1\n")
                        .getBytes(StandardCharsets.UTF_8);
            }
            try (InputStream bytes = Files.newInputStream(file)) {
                return bytes.readNBytes(limit + 1);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
