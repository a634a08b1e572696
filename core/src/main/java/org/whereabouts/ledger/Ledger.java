package org.whereabouts.ledger;

import java.io.InputStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.whereabouts.ledger.attachments.AttachmentFolder;
import org.whereabouts.ledger.drafts.DraftFolder;
import org.whereabouts.ledger.keys.KeyRing;
import org.whereabouts.ledger.keys.Passphrase;
import org.whereabouts.ledger.keys.SignerFile;
import org.whereabouts.ledger.note.Origin;
import org.whereabouts.ledger.note.SignedCheckpoint;
import org.whereabouts.ledger.note.VerifierKey;
import org.whereabouts.ledger.reading.EntryReader;
import org.whereabouts.ledger.reading.Fetched;
import org.whereabouts.ledger.reading.ReadAhead;
import org.whereabouts.ledger.reading.Verifier;
import org.whereabouts.ledger.reading.WithdrawalBook;
import org.whereabouts.ledger.storage.Form;
import org.whereabouts.ledger.storage.Storage;
import org.whereabouts.ledger.writing.Appending;
import org.whereabouts.ledger.writing.Committer;
import org.whereabouts.ledger.writing.Sealing;
import org.whereabouts.ledger.writing.Signing;
import org.whereabouts.ledger.writing.Withdrawing;

/// An open ledger. All methods may be called by several threads at once. Every method fails with a
/// [LedgerException] whose reason says what could not be done.
public final class Ledger implements AutoCloseable {

    /// The most entries in one call of [#append(List)].
    public static final int BATCH_MAX = 16 * 1024;

    private final RegisterLock lock;
    private final KeyRing keys;
    private final SignerFile signer;
    private final Storage storage;
    private final AttachmentFolder attachments;
    private final DraftFolder drafts;
    private final WithdrawalBook withdrawals;
    private final Appending appending;
    private final Sealing sealing;
    private final Withdrawing withdrawing;
    private final Signing signing;
    private final ForkJoinPool workers;
    private final Committer committer;

    /// Held for reading by everything that uses keys; closing waits for it.
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();

    private boolean closed;

    private Ledger(Opening.Parts parts, Place place, LedgerSettings settings) {
        SecureRandom random = settings.random();
        lock = parts.lock();
        keys = parts.keys();
        signer = parts.signer();
        storage = parts.storage();
        workers = new ForkJoinPool(settings.threads());
        attachments = new AttachmentFolder(place.attachments(), storage, keys, random);
        drafts = new DraftFolder(place.drafts(), keys, random, settings.files());
        withdrawals = WithdrawalBook.open(storage, keys);
        appending = Appending.open(storage, keys);
        sealing = new Sealing(keys, random, workers);
        withdrawing = new Withdrawing(storage, keys, appending, attachments, withdrawals, random);
        signing = new Signing(storage, signer, appending);
        committer = new Committer(appending);
    }

    /// Makes a new, empty ledger in a folder that is empty or does not exist, and opens it.
    public static Ledger create(Place place, Passphrase passphrase, LedgerSettings settings) {
        var opening = new Opening(place, settings);
        return opened(opening, opening.create(passphrase), place, settings);
    }

    /// Opens the ledger of a folder. What a crash left half done is finished first.
    public static Ledger open(Place place, Passphrase passphrase, LedgerSettings settings) {
        var opening = new Opening(place, settings);
        return opened(opening, opening.open(passphrase), place, settings);
    }

    private static Ledger opened(
            Opening opening, Opening.Parts parts, Place place, LedgerSettings settings) {
        try {
            var ledger = new Ledger(parts, place, settings);
            try {
                ledger.attachments.tidy();
                ledger.committer.run(() -> {
                    ledger.withdrawing.resume();
                    return true;
                });
                ledger.drafts.tidy();
                return ledger;
            } catch (RuntimeException | Error failed) {
                ledger.committer.close();
                ledger.workers.shutdown();
                throw failed;
            }
        } catch (RuntimeException | Error failed) {
            opening.giveBack(failed);
            throw failed;
        }
    }

    /// A key for a new source. It is durable before the first entry or attachment under it is
    /// acknowledged. Refused with `DATABASE_DAMAGED` where the database takes no entries.
    public SourceKeyId newSource() {
        return using(() -> {
            if (!storage.form().isWhole()) {
                throw new LedgerException(LedgerReason.DATABASE_DAMAGED);
            }
            return keys.newSource();
        });
    }

    /// The sources that have a key, the newest last.
    public List<SourceKeyId> sources() {
        return using(keys::sources);
    }

    /// Writes a batch, all of it or nothing. Durable when it returns. Entries whose client id is
    /// known are not written again; their first index is returned. Writers that call at the same
    /// time share one commit.
    ///
    /// @param batch at most [#BATCH_MAX] entries
    public Appended append(List<NewEntry> batch) {
        if (batch.size() > BATCH_MAX) {
            throw new IllegalArgumentException("a batch has at most " + BATCH_MAX + " entries");
        }
        return batch.isEmpty()
                ? new Appended(List.of(), 0)
                : using(() -> committer.append(sealing.seal(batch)));
    }

    /// Reads all entries from an index to the size at the time of the call, in order. Decrypting
    /// runs on all cores; the reader is called on the calling thread. Every content that is
    /// delivered was checked against its commitment; what does not hold comes as [Opened.Damaged]
    /// in its place and the reading goes on.
    public void read(long from, Consumer<? super Opened> reader) {
        read(from, Function.identity(), reader);
    }

    /// The same, with work that may run on all cores too, such as parsing.
    ///
    /// @param parse called by several threads at once, in any order; must not use this ledger
    /// @param fold called on the calling thread, in the order of the ledger
    public <T> void read(
            long from, Function<? super Opened, ? extends T> parse, Consumer<? super T> fold) {
        if (from < 0) {
            throw new IllegalArgumentException("no entry has the index " + from);
        }
        using(() -> {
            new ReadAhead(workers)
                    .run(
                            from,
                            appending.size(),
                            (first, count) -> this.<T>stretch(first, count, parse),
                            (List<T> stretch) -> stretch.forEach(fold));
            return true;
        });
    }

    private <T> List<T> stretch(
            long first, int count, Function<? super Opened, ? extends T> parse) {
        var reader = new EntryReader(keys, withdrawals);
        var parsed = new ArrayList<T>(count);
        for (Fetched fetched : Fetched.rows(storage, first, count)) {
            parsed.add(parse.apply(reader.open(fetched)));
        }
        return parsed;
    }

    /// One entry; empty if the ledger does not reach so far.
    public Optional<Opened> entry(long index) {
        return using(() ->
                index < 0 || index >= appending.size()
                        ? Optional.empty()
                        : Optional.of(
                                new EntryReader(keys, withdrawals)
                                        .open(Fetched.rows(storage, index, 1).getFirst())));
    }

    /// How many entries there are.
    public long size() {
        return appending.size();
    }

    /// How many entries are missing at the end, as far as heads that were signed tell: more than 0
    /// means that the database was cut or put back from an older copy. Costs nothing; [#verify]
    /// says more.
    public long cutOff() {
        return Math.max(0, signer.last().size() - appending.size());
    }

    /// In which form the database keeps this ledger, and whether opening it changed that.
    public Form form() {
        return storage.form();
    }

    /// Computes everything anew from the leaves, opens every content and every attachment, and
    /// lists what is missing or altered. It trusts neither tiles nor head.
    public Verification verify(Progress progress) {
        return using(() ->
                new Verifier(storage, keys, signer, withdrawals)
                        .verify(appending.size(), new ReadAhead(workers), attachments, progress));
    }

    /// Withdraws a source: records it, destroys the source's key, deletes contents and files. When
    /// it returns, nobody can read the source's entries again; what a crash left half done is
    /// finished at the next opening. Repeating it with the same client id changes nothing.
    public WithdrawalDone withdraw(SourceKeyId source, UUID clientId) {
        return using(() -> {
            var done = committer.run(() -> withdrawing.withdraw(source, clientId));
            drafts.remove(source);
            return done;
        });
    }

    /// Appends padding up to the next multiple of 256 entries, so that the size of the ledger tells
    /// less about the work that was done. For use at fixed hours.
    public void pad() {
        using(() ->
                committer.run(() -> {
                    appending.appendCovers(sealing.covers(appending.size()));
                    return true;
                }));
    }

    /// Signs the head as it is now. A head that contradicts one signed before is never signed.
    public SignedCheckpoint sign() {
        return using(() -> committer.run(signing::sign));
    }

    /// The newest signed checkpoint.
    public Optional<SignedCheckpoint> signed() {
        return using(signing::newest);
    }

    /// Encrypts a file under a source and keeps it beside the database. Durable when it returns.
    /// The stream is read to its end and not closed; if it fails, an [java.io.UncheckedIOException]
    /// is thrown and nothing is kept.
    public AttachmentRef attach(SourceKeyId source, InputStream content) {
        return using(() -> {
            var key =
                    keys.find(source)
                            .orElseThrow(() -> new LedgerException(LedgerReason.UNKNOWN_SOURCE));
            var written = attachments.write(key, content);
            return committer.run(() -> attachments.keep(written, key));
        });
    }

    /// Deletes all attachments but these; nothing where the folder cannot be written to.
    ///
    /// @param ids of those that stay
    public void keepAttachments(Set<String> ids) {
        using(() -> {
            List<String> others = attachments.others(ids);
            return others.isEmpty()
                    || committer.run(() -> {
                        attachments.delete(others);
                        return true;
                    });
        });
    }

    /// The original bytes. The stream fails with a [LedgerException] where the file was altered or
    /// cut short; do not use what it gave before its end was reached.
    public InputStream open(AttachmentRef attachment) {
        return using(() -> attachments.open(attachment));
    }

    /// Keeps bytes beside the ledger under a source's key, in the place of those kept before: what
    /// waits for a decision. Durable when it returns. They are no entry, and are gone when the
    /// source is withdrawn.
    public void keepDraft(SourceKeyId source, byte[] content) {
        using(() -> {
            drafts.keep(source, content);
            return true;
        });
    }

    /// Removes what was kept beside the ledger under a source's key; does nothing if nothing was.
    public void dropDraft(SourceKeyId source) {
        using(() -> {
            drafts.remove(source);
            return true;
        });
    }

    /// What was kept beside the ledger under a source's key; empty if nothing was.
    public Optional<byte[]> draft(SourceKeyId source) {
        return using(() -> drafts.read(source));
    }

    /// The ledger's name for itself in its checkpoints.
    public Origin origin() {
        return signer.signer().origin();
    }

    /// The public keys that check its checkpoints.
    public List<VerifierKey> verifierKeys() {
        return signer.signer().keys();
    }

    private <T> T using(Supplier<T> work) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new LedgerException(LedgerReason.CLOSED);
            }
            committer.refuseIfStopped();
            return work.get();
        } finally {
            use.readLock().unlock();
        }
    }

    /// Waits for what is under way, overwrites the keys in memory and gives the folder free. Not to
    /// be called from within a reader of this ledger.
    @Override
    public void close() {
        if (use.getReadHoldCount() > 0) {
            throw new IllegalStateException("a ledger cannot be closed while it is being read");
        }
        use.writeLock().lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            committer.close();
            workers.shutdown();
            keys.close();
            signer.wipe();
            try {
                storage.close();
            } finally {
                lock.close();
            }
        } finally {
            use.writeLock().unlock();
        }
    }
}
