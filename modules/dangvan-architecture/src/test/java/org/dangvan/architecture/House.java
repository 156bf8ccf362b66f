/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of the house: which bundle stands in which row, and which rows a row may use. Written down once; the poms, the
 * classes and the sources are compared with it.
 */
final class House {

    /** Where all packages of the house begin. */
    static final String ROOT = "org.dangvan";

    /** The rows, from the street down to the ground. */
    enum Row {
        EDGES,
        /** What edges share that is no matter of the core: pages. Only edges use it. */
        FRAME,
        STORES,
        CORE,
        CONTRACTS,
        BASE,
        PACKS,
        TESTS;

        private Set<Row> below() {
            return switch (this) {
                case EDGES -> EnumSet.of(FRAME, CORE, CONTRACTS, BASE);
                case FRAME, STORES, CORE -> EnumSet.of(CORE, CONTRACTS, BASE);
                case CONTRACTS -> EnumSet.of(BASE);
                case BASE, PACKS -> EnumSet.noneOf(Row.class);
                case TESTS -> EnumSet.allOf(Row.class);
            };
        }
    }

    /** A bundle's place. */
    private record Place(Row row, String packages) {}

    private static final Map<String, Place> TABLE = Map.ofEntries(
            Map.entry("dangvan-console", new Place(Row.EDGES, "console")),
            Map.entry("dangvan-administration", new Place(Row.EDGES, "administration")),
            Map.entry("dangvan-health", new Place(Row.EDGES, "health")),
            Map.entry("dangvan-rest", new Place(Row.EDGES, "rest")),
            Map.entry("dangvan-soap", new Place(Row.EDGES, "soap")),
            Map.entry("dangvan-shell", new Place(Row.EDGES, "shell")),
            Map.entry("dangvan-exchange", new Place(Row.EDGES, "exchange")),
            Map.entry("dangvan-pages", new Place(Row.FRAME, "pages")),
            Map.entry("dangvan-database", new Place(Row.STORES, "database")),
            Map.entry("dangvan-store-jpa", new Place(Row.STORES, "store.jpa")),
            Map.entry("dangvan-store-jdbc", new Place(Row.STORES, "store.jdbc")),
            Map.entry("dangvan-vault", new Place(Row.STORES, "vault")),
            Map.entry("dangvan-icalendar", new Place(Row.CORE, "icalendar")),
            Map.entry("dangvan-yaml", new Place(Row.CORE, "yaml")),
            Map.entry("dangvan-judge", new Place(Row.CORE, "judge")),
            Map.entry("dangvan-packs", new Place(Row.CORE, "packs")),
            Map.entry("dangvan-rights", new Place(Row.CORE, "rights")),
            Map.entry("dangvan-law", new Place(Row.CORE, "law")),
            Map.entry("dangvan-casework", new Place(Row.CORE, "casework")),
            Map.entry("dangvan-registers", new Place(Row.CORE, "registers")),
            Map.entry("dangvan-reports", new Place(Row.CORE, "reports")),
            Map.entry("dangvan-documents", new Place(Row.CORE, "documents")),
            Map.entry("dangvan-journal", new Place(Row.CORE, "journal")),
            Map.entry("dangvan-pack-api", new Place(Row.CONTRACTS, "pack")),
            Map.entry("dangvan-casework-api", new Place(Row.CONTRACTS, "casework.api")),
            Map.entry("dangvan-access", new Place(Row.CONTRACTS, "access")),
            Map.entry("dangvan-base", new Place(Row.BASE, "base")),
            Map.entry("dangvan-pack-testkit", new Place(Row.TESTS, "packs.testkit")),
            Map.entry("dangvan-architecture", new Place(Row.TESTS, "architecture")),
            Map.entry("dangvan-itests", new Place(Row.TESTS, "itests")),
            Map.entry("dangvan-bill", new Place(Row.TESTS, "bill")),
            Map.entry("dangvan-bench", new Place(Row.TESTS, "bench")));

    /** What a pack with Java of its own may use. */
    private static final Set<String> OPEN_TO_PACKS = Set.of("dangvan-pack-api", "dangvan-base");

    private static final String PACK = "dangvan-pack-";

    private House() {}

    /** The row of a bundle; a pack is known by its name alone, since a new locality is data and no new part of the house. */
    static Optional<Row> row(String bundle) {
        Place place = TABLE.get(bundle);
        if (place != null) {
            return Optional.of(place.row());
        }
        return bundle.startsWith(PACK) ? Optional.of(Row.PACKS) : Optional.empty();
    }

    /** Says whether {@code from} may depend on {@code to} when it is compiled or run; both must be in the table. */
    static boolean mayUse(String from, String to) {
        Row user = row(from).orElseThrow();
        Row used = row(to).orElseThrow();
        return user == Row.PACKS ? OPEN_TO_PACKS.contains(to) : user.below().contains(used);
    }

    /** The bundle that owns a package, by the longest matching name; {@code root} is {@link #ROOT} or a planted one. */
    static Optional<String> owner(String root, String packageName) {
        String best = null;
        int length = -1;
        for (Map.Entry<String, Place> entry : TABLE.entrySet()) {
            String own = root + "." + entry.getValue().packages();
            if ((packageName + ".").startsWith(own + ".") && own.length() > length) {
                best = entry.getKey();
                length = own.length();
            }
        }
        return Optional.ofNullable(best);
    }
}
