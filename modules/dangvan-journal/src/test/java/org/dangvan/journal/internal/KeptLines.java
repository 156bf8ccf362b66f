/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.dangvan.access.journal.Asked;
import org.dangvan.access.journal.JournalEntry;
import org.dangvan.access.journal.JournalStore;

/** A store in memory that can be edited as a database can. */
final class KeptLines implements JournalStore {

    final NavigableMap<String, JournalEntry> entries = new TreeMap<>();
    final List<Seal> seals = new ArrayList<>();
    final Map<Integer, List<String>> nodes = new HashMap<>();
    final NavigableMap<Long, String> notes = new TreeMap<>();

    /** Says that another node was faster, so many times. */
    int taken;

    @Override
    public void add(JournalEntry entry) {
        entries.put(entry.id().toString(), entry);
    }

    @Override
    public List<JournalEntry> read(Asked asked) {
        return entries.descendingMap().values().stream()
                .filter(entry -> asked.actor().map(entry.actor()::equals).orElse(true))
                .filter(entry -> asked.subject().map(entry.subject()::equals).orElse(true))
                .limit(asked.most())
                .toList();
    }

    @Override
    public Optional<JournalEntry> find(UUID entry) {
        return Optional.ofNullable(entries.get(entry.toString()));
    }

    @Override
    public List<JournalEntry> unsealed(UUID after, int most) {
        Set<UUID> sealed = new HashSet<>();
        seals.forEach(seal -> sealed.add(seal.entry()));
        return entries.tailMap(after.toString(), false).values().stream()
                .filter(entry -> !sealed.contains(entry.id()))
                .limit(most)
                .toList();
    }

    @Override
    public long size() {
        return seals.size();
    }

    @Override
    public boolean seal(List<Seal> added, List<Node> filled) {
        if (taken > 0) {
            taken--;
            return false;
        }
        seals.addAll(added);
        filled.forEach(node -> nodes.computeIfAbsent(node.height(), height -> new ArrayList<>())
                .add(node.hash()));
        return true;
    }

    @Override
    public List<String> hashes(int height, long from, long to) {
        return height == 0
                ? seals.subList((int) from, (int) to).stream().map(Seal::hash).toList()
                : nodes.getOrDefault(height, List.of()).subList((int) from, (int) to);
    }

    @Override
    public List<SealedLine> sealed(long from, int most) {
        return seals.stream()
                .skip(from)
                .limit(most)
                .map(seal -> new SealedLine(seal.position(), seal.hash(), find(seal.entry())))
                .toList();
    }

    @Override
    public Optional<Long> position(UUID entry) {
        return seals.stream()
                .filter(seal -> seal.entry().equals(entry))
                .map(Seal::position)
                .findFirst();
    }

    @Override
    public void addCheckpoint(long size, String note) {
        notes.putIfAbsent(size, note);
    }

    @Override
    public List<String> checkpoints(long above, int most) {
        return notes.tailMap(above, false).values().stream().limit(most).toList();
    }

    @Override
    public Optional<String> lastCheckpoint() {
        return Optional.ofNullable(notes.lastEntry()).map(Map.Entry::getValue);
    }
}
