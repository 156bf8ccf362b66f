/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dangvan.judge.Layering;
import org.dangvan.judge.PackJudge;
import org.dangvan.judge.content.ExampleRunner;
import org.dangvan.judge.content.Judgement;
import org.dangvan.judge.content.PackFiles;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.Unconfirmed;
import org.dangvan.pack.law.Regulation;
import org.dangvan.packs.KnownPack;
import org.dangvan.packs.PackDesk;
import org.dangvan.packs.PackLedger;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which packs are here and what became of each. Fed with packs that come and go; readers see one consistent picture,
 * switched at once. A refused version of a pack leaves the version before it in force for as long as the pack is here.
 */
final class PackBoard {

    private static final Logger LOG = LoggerFactory.getLogger(PackBoard.class);
    private static final String NATIONAL = "vn";

    private final String locality;
    private final ExampleRunner examples;
    private final PackJudge judge = new PackJudge();
    private final Layering layering = new Layering();

    private final Map<Long, Arrival> here = new LinkedHashMap<>();
    private final Map<String, Arrival> lastGood = new HashMap<>();
    private final Map<String, KnownPack> gone = new HashMap<>();
    private @Nullable PackLedger ledger;

    private volatile Picture picture = new Picture(Layers.none(), List.of(), List.of());
    private volatile boolean written = true;
    private boolean remembered = true;

    /** What readers see. */
    private record Picture(Layers layers, List<PackState> states, List<KnownPack> chain) {}

    PackBoard(String locality, ExampleRunner examples) {
        this.locality = locality;
        this.examples = examples;
    }

    /**
     * A pack came, or came in another version.
     *
     * @param bundle what brought it
     * @param id id that the bundle declares
     */
    synchronized void came(long bundle, String id, Version version, PackFiles files) {
        Arrival before = here.put(bundle, new Arrival(id, version, judge.judge(id, files)));
        if (before != null && !before.id().equals(id)) {
            forget(before);
        }
        turn();
    }

    /** A pack went; does nothing when the bundle brought none. */
    synchronized void went(long bundle) {
        Arrival arrival = here.remove(bundle);
        if (arrival != null) {
            forget(arrival);
            turn();
        }
    }

    /** A ledger arrived; it is told at once. */
    synchronized void open(PackLedger arrived) {
        ledger = arrived;
        remembered = false;
        write();
    }

    /** Tells the ledger again when the last telling failed; does nothing otherwise. */
    synchronized void writeAgain() {
        if (!written) {
            write();
        }
    }

    /** A ledger went. */
    synchronized void close(PackLedger left) {
        if (left.equals(ledger)) {
            ledger = null;
        }
    }

    /** What would become of this pack if it came now in place of the others with its id. */
    PackDesk.Checked check(String id, Version version, PackFiles files) {
        Arrival arrival = new Arrival(id, version, judge.judge(id, files));
        Assembly assembly = with(arrival);
        List<Finding> findings = assembly.findings(arrival);
        boolean stands = assembly.standing(id)
                .map(Assembly.Standing::arrival)
                .filter(arrival::equals)
                .isPresent();
        PackDesk.Verdict verdict = findings.isEmpty()
                ? stands ? PackDesk.Verdict.TAKEN : PackDesk.Verdict.WAITING
                : PackDesk.Verdict.REFUSED;
        return new PackDesk.Checked(
                arrival.version(),
                arrival.judgement().title(),
                verdict,
                findings,
                unconfirmed(arrival).size(),
                remarks(assembly, arrival));
    }

    /** The law in force with this pack in place of the one with its id, whatever its examples say. */
    PackDesk.Draft draft(String id, Version version, PackFiles files) {
        Arrival arrival = new Arrival(id, version, judge.judge(id, files));
        Assembly assembly = inForceWith(arrival);
        List<Finding> findings = assembly.findings(arrival);
        Optional<Layers> layers = assembly.chain(locality)
                .map(Assembly.Standing::layers)
                .filter(chain -> chain.chain().contains(arrival.version()));
        if (findings.isEmpty() && layers.isEmpty()) {
            Origin origin = new Origin(id, "pack.yaml", 1, 1);
            String why =
                    "Gói " + id + " không thuộc chuỗi gói của nơi này (" + locality + "), nên không đổi hạn nào ở đây.";
            return new PackDesk.Draft(Optional.empty(), List.of(new Finding(origin, "other-chain", why)));
        }
        return new PackDesk.Draft(findings.isEmpty() ? layers : Optional.empty(), findings);
    }

    private static List<Finding> remarks(Assembly assembly, Arrival arrival) {
        return assembly.standing(arrival.id())
                .filter(standing -> standing.arrival().equals(arrival))
                .map(Assembly.Standing::remarks)
                .orElse(List.of());
    }

    private synchronized Assembly with(Arrival arrival) {
        Map<String, List<Arrival>> candidates = candidates();
        candidates.computeIfAbsent(arrival.id(), any -> new ArrayList<>()).add(0, arrival);
        return Assembly.of(candidates, inForce(), layering, examples);
    }

    /** Nothing else takes part: what was refused or waits would say what neither the law nor the draft does. */
    private synchronized Assembly inForceWith(Arrival draft) {
        Map<String, List<Arrival>> candidates = new HashMap<>();
        inForce().forEach((id, good) -> candidates.put(id, new ArrayList<>(List.of(good))));
        candidates.computeIfAbsent(draft.id(), any -> new ArrayList<>()).add(0, draft);
        return Assembly.of(candidates, inForce(), layering, (unasked, layers) -> List.of());
    }

    /** What each pack in force says of a rule, the most specific first. */
    synchronized List<Regulation> sayings(String key) {
        List<Regulation> sayings = new ArrayList<>();
        for (KnownPack pack : picture.chain()) {
            Arrival arrival = lastGood.get(pack.id());
            if (arrival != null && arrival.judgement() instanceof Judgement.Good good) {
                good.content().regulations().stream()
                        .filter(rule -> rule.key().equals(key))
                        .forEach(rule -> sayings.add(0, rule));
            }
        }
        return List.copyOf(sayings);
    }

    Layers layers() {
        return picture.layers();
    }

    List<PackState> states() {
        return picture.states();
    }

    /**
     * Whether the national pack is in force and the ledger has been told so. Without the locality's own pack the
     * platform still answers: what is missing is told with the packs.
     */
    boolean isReady() {
        return written && picture.layers().pack(NATIONAL).isPresent();
    }

    private void forget(Arrival arrival) {
        if (here.values().stream().noneMatch(other -> other.id().equals(arrival.id()))) {
            Arrival good = lastGood.remove(arrival.id());
            gone.put(arrival.id(), known(good == null ? arrival : good));
        }
    }

    private void turn() {
        Layers before = picture.layers();
        look();
        if (!before.equals(picture.layers())) {
            write();
        }
    }

    private void look() {
        Map<String, List<Arrival>> candidates = candidates();
        Assembly assembly = Assembly.of(candidates, inForce(), layering, examples);
        assembly.standing().forEach((id, standing) -> lastGood.put(id, standing.arrival()));

        Layers layers = assembly.chain(locality).map(Assembly.Standing::layers).orElse(Layers.none());
        List<KnownPack> chain = layers.chain().stream()
                .flatMap(pack -> assembly.standing(pack.id()).stream())
                .map(standing -> known(standing.arrival()))
                .toList();
        Picture before = picture;
        picture = new Picture(layers, states(candidates, assembly, layers), chain);
        tell(before, picture);
    }

    /** What may stand, by id, the preferred one first. */
    private Map<String, List<Arrival>> candidates() {
        Map<String, List<Arrival>> candidates = new HashMap<>();
        here.values().stream().sorted(Arrival.HIGHEST_FIRST).forEach(arrival -> candidates
                .computeIfAbsent(arrival.id(), any -> new ArrayList<>())
                .add(arrival));
        lastGood.forEach((id, good) -> candidates.computeIfPresent(id, (any, present) -> {
            if (!present.contains(good)) {
                present.add(good);
            }
            return present;
        }));
        return candidates;
    }

    private Map<String, Arrival> inForce() {
        Map<String, Arrival> inForce = new HashMap<>();
        picture.chain().forEach(pack -> Optional.ofNullable(lastGood.get(pack.id()))
                .ifPresent(good -> inForce.put(pack.id(), good)));
        return inForce;
    }

    private List<PackState> states(Map<String, List<Arrival>> candidates, Assembly assembly, Layers layers) {
        List<PackState> states = new ArrayList<>();
        candidates.forEach((id, arrivals) -> arrivals.forEach(arrival -> {
            boolean stands = assembly.standing(id)
                    .filter(standing -> standing.arrival().equals(arrival))
                    .isPresent();
            List<Finding> findings = assembly.findings(arrival);
            PackState.State state = PackState.State.IDLE;
            if (stands && layers.pack(id).isPresent()) {
                state = PackState.State.ACTIVE;
            } else if (!findings.isEmpty()) {
                state = PackState.State.REFUSED;
            }
            // The version before stays on the list only while it is still in force.
            if (here.containsValue(arrival) || state == PackState.State.ACTIVE) {
                states.add(new PackState(
                        arrival.version(),
                        arrival.judgement().title(),
                        state,
                        findings,
                        unconfirmed(arrival),
                        remarks(assembly, arrival)));
            }
        }));
        gone.values().stream()
                .filter(known -> !candidates.containsKey(known.id()))
                .forEach(known -> states.add(new PackState(
                        new PackVersion(known.id(), known.version()),
                        known.title(),
                        PackState.State.REMOVED,
                        List.of(),
                        List.of(),
                        List.of())));
        states.sort(
                Comparator.comparing((PackState state) -> !state.version().id().equals(NATIONAL))
                        .thenComparing(state -> state.version().id())
                        .thenComparing(PackState::state));
        return List.copyOf(states);
    }

    private static List<Unconfirmed> unconfirmed(Arrival arrival) {
        return arrival.judgement() instanceof Judgement.Good good
                ? good.content().unconfirmed()
                : List.of();
    }

    private static KnownPack known(Arrival arrival) {
        PackVersion version = arrival.version();
        return new KnownPack(
                version.id(), version.version(), arrival.judgement().title());
    }

    private void write() {
        PackLedger open = ledger;
        if (open == null) {
            return;
        }
        written = false;
        remember(open);
        open.activated(picture.layers(), picture.chain());
        written = true;
    }

    private void remember(PackLedger open) {
        if (!remembered) {
            open.known().forEach(known -> gone.putIfAbsent(known.id(), known));
            remembered = true;
            look();
        }
    }

    private void tell(Picture before, Picture after) {
        Set<PackState> known = new HashSet<>(before.states());
        for (PackState state : after.states()) {
            if (known.contains(state)) {
                continue;
            }
            String pack = state.version().text();
            if (state.state() == PackState.State.REFUSED) {
                LOG.error("Pack {} refused: {}", pack, text(state.findings()));
            } else {
                LOG.info(
                        "Pack {} is {}, {} values unconfirmed",
                        pack,
                        state.state(),
                        state.unconfirmed().size());
            }
        }
        if (!before.layers().chain().equals(after.layers().chain())) {
            LOG.info(
                    "Packs in force: {}",
                    Optional.of(after.layers().chainText())
                            .filter(text -> !text.isEmpty())
                            .orElse("none"));
        }
    }

    private static String text(List<Finding> findings) {
        return String.join(
                "; ",
                Stream.concat(
                                findings.stream().limit(20).map(Finding::text),
                                findings.size() > 20 ? Stream.of("…") : Stream.of())
                        .toList());
    }
}
