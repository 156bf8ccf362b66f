/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.dangvan.base.RecordIds;
import org.dangvan.pack.Layers;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.packs.KnownPack;
import org.dangvan.packs.PackLedger;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What packs brought, in the store. */
@Component
public final class JdbcPackLedger implements PackLedger {

    /** Counter that is held while the ledger is written: two nodes that start at once take turns. */
    private static final String HOLD = "update counter set last_value = last_value + 1 where name = 'pack-ledger'";

    private final Database database;
    private final Clock clock = Clock.systemUTC();
    private final RecordIds ids = new RecordIds(clock);

    /** Reads and writes through {@code source}. */
    @Activate
    public JdbcPackLedger(@Reference(target = "(osgi.jndi.service.name=dangvan)") DataSource source) {
        this.database = new Database(source);
    }

    @Override
    public void activated(Layers layers, List<KnownPack> chain) {
        database.run(connection -> {
            Sql.run(connection, HOLD);
            for (KnownPack pack : chain) {
                trace(connection, pack);
                keep(
                        connection,
                        "update known_pack set pack_version = ?, title = ? where id = ?",
                        "insert into known_pack (pack_version, title, id) values (?, ?, ?)",
                        pack.version(),
                        pack.title(),
                        pack.id());
            }
            for (ReportDefinition report : layers.reports().values()) {
                keep(
                        connection,
                        "update known_report set pack_id = ? where id = ?",
                        "insert into known_report (pack_id, id) values (?, ?)",
                        report.origin().pack(),
                        report.id());
            }
            int order = 0;
            for (UnitDefinition unit : layers.units()) {
                keep(connection, unit, ++order);
            }
            return order;
        });
    }

    /** A pack that is new, or of another version than the one before. */
    private void trace(Connection connection, KnownPack pack) throws SQLException {
        Optional<String> before = Sql.first(
                connection, row -> row.getString(1), "select pack_version from known_pack where id = ?", pack.id());
        if (!before.equals(Optional.of(pack.version()))) {
            String action = before.isEmpty() ? "Gói có hiệu lực" : "Đổi phiên bản gói";
            String versions = before.map(version -> version + " → ").orElse("") + pack.version();
            new Trace("hệ thống", Optional.empty(), action, "pack", pack.id(), Optional.of(versions))
                    .write(connection, ids, clock);
        }
    }

    private static void keep(Connection connection, UnitDefinition unit, int order) throws SQLException {
        @Nullable
        Object[] said = {
            unit.name(),
            unit.level(),
            unit.parent().orElse(null),
            day(unit.validity().from()),
            day(unit.validity().to()),
            unit.origin().pack(),
            order,
            unit.code()
        };
        int changed = Sql.run(
                connection,
                "update unit set name = ?, level = ?, parent_code = ?, valid_from = ?, valid_to = ?, pack = ?,"
                        + " sort_order = ?, version = version + 1 where code = ?",
                said);
        if (changed == 0) {
            List<@Nullable Object> values = new ArrayList<>(Arrays.asList(said));
            values.add(UUID.randomUUID().toString());
            Sql.run(
                    connection,
                    "insert into unit (name, level, parent_code, valid_from, valid_to, pack, sort_order, code, id)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    values.toArray());
        }
    }

    private static @Nullable Date day(Optional<LocalDate> day) {
        return day.map(Date::valueOf).orElse(null);
    }

    private static void keep(Connection connection, String update, String insert, Object... values)
            throws SQLException {
        if (Sql.run(connection, update, values) == 0) {
            Sql.run(connection, insert, values);
        }
    }

    @Override
    public Optional<String> packOfReport(String reportId) {
        return database.run(connection -> Sql.first(
                connection, row -> row.getString(1), "select pack_id from known_report where id = ?", reportId));
    }

    @Override
    public List<KnownPack> known() {
        return database.run(connection -> Sql.list(
                connection,
                row -> new KnownPack(row.getString(1), row.getString(2), row.getString(3)),
                "select id, pack_version, title from known_pack order by id"));
    }
}
