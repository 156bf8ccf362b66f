/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.access.journal.HeldJournal;
import org.dangvan.access.rights.OpenGate;
import org.dangvan.base.PetitionType;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.EventView;
import org.dangvan.casework.api.Events;
import org.dangvan.casework.api.MatterView;
import org.dangvan.casework.api.Matters;
import org.dangvan.casework.api.UnitView;
import org.dangvan.law.internal.StatutoryDeadlines;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.Unconfirmed;

/** The whole interface as the platform publishes it, over an office in memory. */
final class Office implements AutoCloseable {

    static final String ORIGIN = "https://dangvan.example";
    static final LocalDate DAY = LocalDate.parse("2026-11-20");
    static final String PETITION = "{\"type\":\"COMPLAINT\",\"receivedDay\":\"2026-11-20\",\"anonymous\":true}";
    static final String VISIT = "{\"day\":\"2026-11-20\",\"person\":{\"name\":\"Trần Thị Bình\"}}";

    private static final Origin ORIGIN_OF_PACK = new Origin("vn", "pack.yaml", 1, 1);

    final OpenGate gate = new OpenGate();
    final HeldJournal journal = new HeldJournal();
    final MemoryDesk desk = new MemoryDesk();
    final ApiServlet servlet;
    final ApiServer server;

    private Office() throws Exception {
        MemoryVisits visits = new MemoryVisits(desk);
        UnitView unit = new UnitView(
                "1", "vo-nhai", "UBND huyện Võ Nhai", "district", Optional.empty(), Optional.of(DAY), Optional.of(DAY));
        this.servlet = new ApiServlet(
                new OneAccount(),
                gate,
                journal,
                journal.origins,
                new FixedUnits(day -> List.of(unit)),
                new LetterJobs(),
                new OneReport(),
                report -> new byte[] {1, 2},
                new OnePack(),
                desk,
                desk,
                visits,
                visits,
                new OneMatter(),
                new OneEvent(),
                new StatutoryDeadlines(),
                new OneRecalculation(),
                new Settings());
        this.server = ApiServer.serving(servlet, "/api/v1/*");
    }

    static Office open() throws Exception {
        return new Office();
    }

    /** Hands a petition in and yields its path. */
    String petition() throws Exception {
        return path(server.post("/api/v1/petitions", PETITION)
                .headers()
                .firstValue("Location")
                .orElseThrow());
    }

    static String path(String location) {
        return location.substring(ORIGIN.length());
    }

    @Override
    public void close() {
        server.close();
    }

    private record OneMatter() implements Matters {
        @Override
        public Optional<MatterView> find(Sight sight, UUID id) {
            return id.equals(MemoryDesk.MATTER)
                    ? Optional.of(new MatterView(
                            id,
                            "VV-1",
                            Optional.of("Đất đai"),
                            List.of(new MatterView.Paper(id, PetitionType.COMPLAINT, DAY, Optional.of(DAY))),
                            List.of(new MatterView.Turn(id, DAY)),
                            1))
                    : Optional.empty();
        }
    }

    private record OneEvent() implements Events {
        @Override
        public List<EventView> after(Sight sight, Optional<UUID> last, int limit) {
            Instant at = Instant.parse("2026-11-20T01:00:00Z");
            return last.isPresent()
                    ? List.of()
                    : List.of(new EventView(MemoryDesk.MATTER, "petition.received", MemoryDesk.FILE, 1, at));
        }
    }

    private record OnePack() implements PacksInForce {
        @Override
        public Layers layers() {
            return OneLaw.LAYERS;
        }

        @Override
        public List<PackState> states() {
            return List.of(new PackState(
                    new PackVersion("vn", "0.1.0"),
                    "Việt Nam",
                    PackState.State.REFUSED,
                    List.of(new Finding(ORIGIN_OF_PACK, "yaml-syntax", "Không đọc được.")),
                    List.of(new Unconfirmed("petition.processing from 2014-07-01", ORIGIN_OF_PACK)),
                    List.of(new Finding(ORIGIN_OF_PACK, "gap", "Không có giá trị từ 01/01/2027."))));
        }
    }

    /** The settings as an operator wrote them. */
    @SuppressWarnings("BadAnnotationImplementation")
    private static final class Settings implements ApiServlet.Config {
        @Override
        public long maxBodyBytes() {
            return 4 << 20;
        }

        @Override
        public String publicUrl() {
            return ORIGIN + "/";
        }

        @Override
        public String httpAddress() {
            return "127.0.0.1";
        }

        @Override
        public int httpPort() {
            return 8181;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return ApiServlet.Config.class;
        }
    }
}
