/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rights.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dangvan.access.Account;
import org.dangvan.access.AccountStore;
import org.dangvan.access.rights.Gate;
import org.dangvan.access.rights.Post;
import org.dangvan.access.rights.PostStore;
import org.dangvan.access.rights.Posts;
import org.dangvan.access.rights.RoleOfRecord;
import org.dangvan.base.LegalDay;
import org.dangvan.base.RecordIds;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.Units;
import org.dangvan.pack.PacksInForce;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The gate by posts: what an account may do follows from the posts it holds today, the roles of the packs and the tree of the
 * agencies. What was worked out for an account is used for 5 seconds, and no longer than the day.
 */
@Component
public final class PostGate implements Gate, Posts {

    /** The role of an account that was made administrator, without any post. */
    static final String ADMINISTRATOR = "ADMINISTRATOR";

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final AccountStore accounts;
    private final PostStore posts;
    private final Units units;
    private final RoleBook roles;
    private final Clock clock;
    private final RecordIds ids;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** Reads through the given stores; at the first start the first account gets the posts that the environment names. */
    @Activate
    public PostGate(
            @Reference AccountStore accounts,
            @Reference PostStore posts,
            @Reference Units units,
            @Reference PacksInForce packs) {
        this(accounts, posts, units, packs, Clock.systemUTC());
        FirstPosts.give(
                posts, Optional.ofNullable(System.getenv(FirstPosts.VARIABLE)).orElse(""), clock);
    }

    PostGate(AccountStore accounts, PostStore posts, Units units, PacksInForce packs, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.units = units;
        this.roles = new RoleBook(packs, posts);
        this.clock = clock;
        this.ids = new RecordIds(clock);
    }

    @Override
    public Reach reach(String account, Right right) {
        return standing(account).reach(right);
    }

    @Override
    public Optional<Desk> desk(String account, Right right) {
        return standing(account).desk(right);
    }

    @Override
    public List<Held> held(String account) {
        return standing(account).held();
    }

    private Standing standing(String account) {
        Instant now = clock.instant();
        LocalDate today = LegalDay.today(clock);
        Known found = known.get(account);
        // A clock that was put back finds what is from the future as old as what is past.
        if (found != null
                && found.day().equals(today)
                && Duration.between(found.at(), now).abs().compareTo(KEPT) < 0) {
            return found.standing();
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        Known read = new Known(now, today, read(account, today));
        known.put(account, read);
        return read.standing();
    }

    private Standing read(String name, LocalDate today) {
        Optional<Account> account = accounts.find(name).filter(found -> !found.locked());
        UnitTree tree = new UnitTree(units.all());
        if (account.isEmpty()) {
            return new Standing(name, List.of(), tree);
        }
        Map<String, RoleOfRecord> byKey = roles.read();
        List<Held> held = new ArrayList<>();
        if (account.get().administrator()) {
            Optional.ofNullable(byKey.get(ADMINISTRATOR))
                    .ifPresent(role -> held.add(held(role, List.of(), Optional.empty(), Optional.empty())));
        }
        for (Post post : posts.of(name)) {
            RoleOfRecord role = byKey.get(post.role());
            if (role != null
                    && post.isHeld(today)
                    && post.unit().map(unit -> tree.exists(unit, today)).orElse(true)) {
                held.add(held(role, post.fields(), post.unit(), post.to()));
            }
        }
        return new Standing(name, held, tree);
    }

    private static Held held(RoleOfRecord role, List<String> fields, Optional<String> unit, Optional<LocalDate> until) {
        return new Held(role.key(), role.label(), unit, fields, until, role.rights());
    }

    @Override
    public List<Post> of(String account) {
        return posts.of(account);
    }

    @Override
    public List<Post> all() {
        return posts.all();
    }

    @Override
    public List<RoleOfRecord> roles() {
        return List.copyOf(roles.read().values());
    }

    @Override
    public Outcome give(Wanted wanted, String actor) {
        Post post = new Post(
                ids.next(),
                wanted.account(),
                wanted.role(),
                wanted.unit(),
                wanted.fields(),
                wanted.from().orElseGet(() -> LegalDay.today(clock)),
                wanted.to());
        Optional<NotDone> flaw = PostCheck.flaw(post, accounts, roles.read(), new UnitTree(units.all()));
        if (flaw.isPresent()) {
            return flaw.get();
        }
        posts.add(post, actor);
        known.remove(post.account());
        return new Done(post);
    }

    @Override
    public Outcome end(UUID id, Optional<LocalDate> last, String actor) {
        LocalDate to = last.orElseGet(() -> LegalDay.today(clock));
        Optional<Post> post =
                posts.all().stream().filter(one -> one.id().equals(id)).findFirst();
        if (post.isEmpty()) {
            return PostCheck.unknownPost();
        }
        if (to.isBefore(post.get().from())) {
            return PostCheck.tooEarly(post.get());
        }
        if (!posts.end(id, to, actor)) {
            return PostCheck.unknownPost();
        }
        known.remove(post.get().account());
        return new Done(PostCheck.ended(post.get(), to));
    }

    private record Known(Instant at, LocalDate day, Standing standing) {}
}
