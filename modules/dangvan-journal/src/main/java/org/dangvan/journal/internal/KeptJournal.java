/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.UUID;
import org.dangvan.access.journal.Asked;
import org.dangvan.access.journal.Deed;
import org.dangvan.access.journal.Journal;
import org.dangvan.access.journal.JournalEntry;
import org.dangvan.access.journal.JournalStore;
import org.dangvan.access.journal.Origins;
import org.dangvan.access.journal.Proof;
import org.dangvan.access.journal.Sealed;
import org.dangvan.base.RecordIds;
import org.dangvan.journal.internal.note.Checkpoint;
import org.dangvan.journal.internal.note.PublicKeys;
import org.dangvan.journal.internal.note.SigningKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The journal in the store, sealed in the background. */
@Component(configurationPid = "org.dangvan.journal")
@Designate(ocd = KeptJournal.Config.class)
public final class KeptJournal implements Journal {

    private static final Logger LOG = LoggerFactory.getLogger(KeptJournal.class);
    private static final int PORTION = 1000;
    private static final int LONGEST_SUBJECT = 100;
    private static final int LONGEST_DETAIL = 1000;

    @ObjectClassDefinition(name = "Đăng Văn: journal")
    public @interface Config {

        @AttributeDefinition(name = "Folder of the keys", description = "Holds the signing key and the public keys.")
        String folder();

        @AttributeDefinition(
                name = "Second place",
                description =
                        "File outside the database to which signed checkpoints are added; empty: beside the keys.")
        String secondPlace() default "";

        @AttributeDefinition(name = "Seconds between two passes of the sealer", min = "1")
        int seconds() default 60;
    }

    private final JournalStore store;
    private final Origins origins;
    private final Clock clock;
    private final RecordIds ids;
    private final Path folder;
    private final SecondPlace second;
    private final boolean elsewhere;
    private final Sealing sealing;
    private final Timer timer = new Timer("dangvan-journal", true);

    /** Begins to seal. */
    @Activate
    public KeptJournal(@Reference JournalStore store, @Reference Origins origins, Config config) {
        this(
                store,
                origins,
                Path.of(config.folder()),
                Optional.of(config.secondPlace().strip())
                        .filter(path -> !path.isEmpty())
                        .map(Path::of),
                Clock.systemUTC());
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        tryOnce();
                    }
                },
                1000L,
                1000L * Math.max(1, config.seconds()));
    }

    /**
     * Seals when it is exported or verified, and not by itself.
     *
     * @param folder holds the keys
     * @param second file that gets the checkpoints; beside the keys where it is empty
     */
    public KeptJournal(JournalStore store, Origins origins, Path folder, Optional<Path> second, Clock clock) {
        this.store = store;
        this.origins = origins;
        this.clock = clock;
        this.ids = new RecordIds(clock);
        this.folder = folder;
        this.second = new SecondPlace(second.orElse(folder.resolve("checkpoints")));
        this.elsewhere = second.isPresent();
        this.sealing = new Sealing(store, SigningKey.of(folder), clock);
    }

    @Deactivate
    void stop() {
        timer.cancel();
    }

    private void tryOnce() {
        try {
            seal();
        } catch (IOException | RuntimeException away) {
            LOG.warn("the journal is sealed at the next pass: {}", away.toString());
        }
    }

    /** One pass, and what is signed brought to the second place. */
    synchronized void seal() throws IOException {
        sealing.pass();
        List<String> notes = store.checkpoints(second.lastSize(), PORTION);
        while (!notes.isEmpty()) {
            second.add(notes);
            notes = store.checkpoints(Checkpoint.size(notes.get(notes.size() - 1)), PORTION);
        }
    }

    private PublicKeys keys() {
        return PublicKeys.read(SigningKey.publicKeys(folder));
    }

    /** The last checkpoint; none where its key is not known here, which whoever verifies is told. */
    private Optional<Checkpoint> lastSigned() {
        try {
            return store.lastCheckpoint().map(note -> Checkpoint.read(note, keys()));
        } catch (IllegalArgumentException unknownKey) {
            return Optional.empty();
        }
    }

    @Override
    public void record(Deed deed) {
        store.add(new JournalEntry(
                ids.next(),
                clock.instant(),
                deed.actor(),
                origins.current(),
                deed.action().text(),
                deed.kind(),
                cut(deed.subject(), LONGEST_SUBJECT),
                deed.detail().map(detail -> cut(detail, LONGEST_DETAIL))));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    @Override
    public List<JournalEntry> read(Asked asked) {
        return store.read(asked);
    }

    @Override
    public Optional<JournalEntry> find(UUID entry) {
        return store.find(entry);
    }

    @Override
    public Optional<Proof> proof(UUID entry) {
        Optional<Checkpoint> last = lastSigned();
        Optional<JournalEntry> line = store.find(entry);
        Optional<Long> position = store.position(entry);
        if (last.isEmpty()
                || line.isEmpty()
                || position.isEmpty()
                || position.get() >= last.get().size()) {
            return Optional.empty();
        }
        return Optional.of(Proofs.of(line.get(), position.get(), last.get(), store));
    }

    @Override
    public Sealed sealed() {
        Optional<Checkpoint> last = lastSigned();
        boolean there;
        try {
            there = second.lastSize() >= last.map(Checkpoint::size).orElse(0L);
        } catch (IOException unreadable) {
            there = false;
        }
        return new Sealed(
                store.size(),
                last.map(Checkpoint::note),
                last.map(Checkpoint::at),
                elsewhere || !there ? Optional.of(there) : Optional.empty(),
                SigningKey.publicKeys(folder));
    }

    @Override
    public void export(OutputStream out) throws IOException {
        seal();
        new Reading(store).export(out);
    }

    @Override
    public List<String> verify() {
        try {
            seal();
            return new Reading(store).verify(second.notes(), keys());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
