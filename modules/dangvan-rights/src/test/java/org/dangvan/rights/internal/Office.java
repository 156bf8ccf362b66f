/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rights.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.access.Account;
import org.dangvan.access.AccountStore;
import org.dangvan.access.rights.Post;
import org.dangvan.access.rights.PostStore;
import org.dangvan.access.rights.RoleOfRecord;
import org.dangvan.base.Confirmation;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.Units;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.access.Grant;
import org.dangvan.pack.access.Role;
import org.dangvan.pack.access.Roles;

/**
 * A province in memory: department A with divisions A1 (team A11 below it) and A2, department B, a district that ended; and a
 * clock that is put forward by hand.
 */
final class Office extends Clock implements PostStore, PacksInForce {

    static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    final Map<String, Account> accounts = new HashMap<>();
    final List<Post> posts = new ArrayList<>();
    final PostGate gate;
    List<RoleOfRecord> kept = List.of();
    Layers layers = Layers.none();
    Instant now = Instant.parse("2026-11-23T02:00:00Z");

    Office() {
        Arrays.asList("lan", "an", "admin").forEach(name -> account(name, name.equals("admin"), false));
        this.gate = new PostGate(new Names(), this, new Tree(), this, this);
    }

    void account(String name, boolean administrator, boolean locked) {
        accounts.put(name, new Account(name, name, "", administrator, locked, Optional.empty()));
    }

    /** A pack says these roles. */
    void pack(String id, Map<String, List<Grant>> roles) {
        Map<String, Role> byKey = new HashMap<>(layers.roles().byKey());
        roles.forEach((key, grants) -> byKey.put(
                key,
                new Role(
                        key,
                        key,
                        List.of(),
                        grants,
                        Optional.empty(),
                        Confirmation.CONFIRMED,
                        new Origin(id, "roles.yaml", 1, 1))));
        List<PackVersion> chain = new ArrayList<>(layers.chain());
        chain.add(new PackVersion(id, "1.0.0"));
        layers = new Layers(
                chain,
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                new Roles(byKey, List.of()));
    }

    void post(String account, String role, String unit, String... fields) {
        posts.add(new Post(
                UUID.randomUUID(),
                account,
                role,
                Optional.of(unit).filter(code -> !code.isEmpty()),
                List.of(fields),
                TODAY.minusDays(10),
                Optional.empty()));
    }

    private static UnitView unit(String code, String parent) {
        return new UnitView(
                code,
                code,
                code,
                "department",
                Optional.of(parent).filter(any -> !any.isEmpty()),
                Optional.empty(),
                Optional.empty());
    }

    private static UnitView ended(String code, String parent) {
        return new UnitView(code, code, code, "district", Optional.of(parent), Optional.empty(), Optional.of(TODAY));
    }

    @Override
    public List<Post> of(String account) {
        return posts.stream().filter(post -> post.account().equals(account)).toList();
    }

    @Override
    public List<Post> all() {
        return List.copyOf(posts);
    }

    @Override
    public void add(Post post, String actor) {
        posts.add(post);
    }

    @Override
    public boolean end(UUID id, LocalDate to, String actor) {
        return posts.removeIf(post -> post.id().equals(id));
    }

    @Override
    public List<RoleOfRecord> roles() {
        return kept;
    }

    @Override
    public void keep(List<RoleOfRecord> roles) {
        kept = roles;
    }

    @Override
    public Layers layers() {
        return layers;
    }

    @Override
    public List<PackState> states() {
        return List.of();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    private static final class Tree implements Units {

        @Override
        public List<UnitView> all() {
            return List.of(
                    unit("a", ""),
                    unit("a1", "a"),
                    unit("a11", "a1"),
                    unit("a2", "a"),
                    unit("b", ""),
                    ended("old", "a"));
        }

        @Override
        public List<UnitView> on(LocalDate day) {
            return all();
        }

        @Override
        public Optional<UnitView> find(String code) {
            return all().stream().filter(unit -> unit.code().equals(code)).findFirst();
        }
    }

    private final class Names implements AccountStore {

        @Override
        public Optional<Account> find(String name) {
            return Optional.ofNullable(accounts.get(name));
        }

        @Override
        public List<Account> all() {
            return List.copyOf(accounts.values());
        }

        @Override
        public boolean addFirst(Account account) {
            return false;
        }

        @Override
        public boolean add(Account account, String actor) {
            return false;
        }

        @Override
        public void changePassword(String name, String passwordHash, String actor) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        public void setLocked(String name, boolean locked, String actor) {
            throw new UnsupportedOperationException(name);
        }
    }
}
