package org.whereabouts.register;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.whereabouts.ledger.Appended;
import org.whereabouts.ledger.AttachmentRef;
import org.whereabouts.ledger.ClientIds;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.Progress;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.note.SignedCheckpoint;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.entry.Told;
import org.whereabouts.register.entry.WithdrawalReason;
import org.whereabouts.register.fold.Folded;
import org.whereabouts.register.view.Opening;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Terms;

/// The ledger together with its views. Every write is durable in the ledger before it shows in the
/// views, and shows there when the call returns. One writer at a time, any number of readers.
///
/// Repeating a write changes nothing: what is already recorded word for word is counted and not
/// written again, also after a crash in the middle. The same id with other words is refused.
public final class Register implements AutoCloseable {
    private static final byte[] UNFINISHED =
            "whereabouts/unfinished/v1".getBytes(StandardCharsets.US_ASCII);

    private final Ledger ledger;
    private final Clock clock;
    private final RandomGenerator random;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Object writer = new Object();
    private final Folded folded;
    private final Keyring keys;
    private final Opening opening;
    private final Views views;

    private Register(Ledger ledger, Clock clock, RandomGenerator random, Opener opened) {
        this.ledger = ledger;
        this.clock = clock;
        this.random = random;
        this.folded = opened.folded();
        this.keys = opened.keys();
        this.opening = opened.opening();
        this.views = new Views(folded, lock);
    }

    /// Reads the whole ledger and folds it. A withdrawal that a crash left half done is finished
    /// first, and files that came in without their source are deleted. Closing the register closes
    /// the ledger.
    ///
    /// @param clock says when something is recorded
    /// @param random makes the ids of writes, which stand readably in the database; a
    ///   [java.security.SecureRandom] outside of tests
    /// @param progress is told how many entries have been read
    public static Register open(
            Ledger ledger, Clock clock, RandomGenerator random, Progress progress) {
        Opener opened = Opener.read(ledger, progress);
        var register = new Register(ledger, clock, random, opened);
        opened.unfinished().forEach(register::destroy);
        register.dropUnnamed();
        return register;
    }

    /// Deletes the files of sources that were never recorded, because the program stopped in
    /// between: no withdrawal would reach them. Only where every entry was understood and none is
    /// cut off; else a source that names them may be among what is missing.
    private void dropUnnamed() {
        if (opening.whole() && opening.later().isEmpty() && ledger.cutOff() == 0) {
            ledger.keepAttachments(
                    views.sources().stream()
                            .flatMap(source -> source.attachments().stream())
                            .map(Source.Attachment::ref)
                            .collect(Collectors.toSet()));
        }
    }

    /// What was found in the ledger when it was opened.
    public Opening opening() {
        return opening;
    }

    /// What can be asked.
    public Views views() {
        return views;
    }

    /// Every entry of the ledger in its order, one line of canonical JSON each (`docs/format.md`),
    /// for the keepers alone: consent is not asked.
    ///
    /// @param line called for each, without a line end, on this thread
    /// @param progress is told how many entries are read
    public void transcript(Consumer<byte[]> line, Progress progress) {
        new Transcript(ledger, progress, line).write();
    }

    /// Records what a source tells; see [#adding].
    ///
    /// @param told read once, in order
    public Receipt add(Source source, Iterable<Told> told) {
        var adding = adding(source);
        told.forEach(adding::take);
        return adding.finish();
    }

    /// Starts to record what a source tells: one entry per passage, in batches, each batch durable
    /// before the next is looked at, so that any number of passages go through in bounded memory.
    /// The source's own entry comes first if it is new. What was flushed stays if the program stops
    /// in the middle; handing in the same again goes on where it stopped.
    public Adding adding(Source source) {
        synchronized (writer) {
            Optional<Refused.Code> refusal = refusal(source);
            var adding = new Adding(this, source.id(), refusal, now());
            if (refusal.isEmpty() && views.source(source.id()).isEmpty()) {
                adding.put(Draft.of(new Entry.Handed(source, now())));
            }
            return adding;
        }
    }

    /// Reads for somebody who holds the writer's turn.
    <T> T writing(Function<Folded, T> work) {
        synchronized (writer) {
            return work.apply(folded);
        }
    }

    /// Writes what a source tells; false if the source was withdrawn meanwhile.
    boolean write(List<Draft> drafts, SourceId source) {
        synchronized (writer) {
            if (folded.withdrawn(source)) {
                return false;
            }
            write(drafts, keys.of(source, ledger::newSource));
            return true;
        }
    }

    private Optional<Refused.Code> refusal(Source source) {
        if (views.withdrawn(source.id())) {
            return Optional.of(Refused.Code.SOURCE_WITHDRAWN);
        }
        if (!views.source(source.id()).map(source::equals).orElse(true)) {
            return Optional.of(Refused.Code.SOURCE_DIFFERS);
        }
        return Draft.of(new Entry.Handed(source, now())).tooLarge()
                ? Optional.of(Refused.Code.TOO_LARGE)
                : Optional.empty();
    }

    /// Records a judgement. It holds until a later one about the same two mentions.
    public Receipt judge(Judgement judgement) {
        synchronized (writer) {
            Optional<Mention> first = views.mention(judgement.first());
            Optional<Mention> second = views.mention(judgement.second());
            if (first.isEmpty() || second.isEmpty()) {
                MentionId unknown = first.isEmpty() ? judgement.first() : judgement.second();
                return Receipt.refused(0, unknown.toString(), Refused.Code.MENTION_UNKNOWN);
            }
            if (first.get().kind() != second.get().kind()) {
                return Receipt.refused(0, judgement.second().toString(), Refused.Code.KINDS_DIFFER);
            }
            if (views.judgements(judgement.first()).contains(judgement)) {
                return Receipt.again();
            }
            SourceKeyId key =
                    keys.of(
                            judgement.first().source(),
                            judgement.second().source(),
                            ledger::newSource);
            var draft = Draft.of(new Entry.Judged(judgement));
            return draft.tooLarge()
                    ? Receipt.refused(0, judgement.first().toString(), Refused.Code.TOO_LARGE)
                    : one(draft, key);
        }
    }

    /// Records terms for a source (in place of those it came with) or for a person. The latest
    /// hold.
    public Receipt consent(Entry.About about, Terms terms) {
        synchronized (writer) {
            SourceId source = Keyring.source(about);
            if (views.withdrawn(source)) {
                return Receipt.refused(0, source.hex(), Refused.Code.SOURCE_WITHDRAWN);
            }
            if (!keys.has(source)) {
                return Receipt.refused(0, source.hex(), Refused.Code.SOURCE_UNKNOWN);
            }
            if (about instanceof Entry.About.OfSubject(var mention)
                    && views.mention(mention).isEmpty()) {
                return Receipt.refused(0, mention.toString(), Refused.Code.MENTION_UNKNOWN);
            }
            var draft = Draft.of(new Entry.Consented(about, terms, now()));
            return draft.tooLarge()
                    ? Receipt.refused(0, source.hex(), Refused.Code.TOO_LARGE)
                    : one(draft, keys.of(source, ledger::newSource));
        }
    }

    /// Withdraws a source. Its withdrawal is recorded, the views forget it at once, and then its
    /// keys are destroyed: those of its entries and attachments, and those of every judgement about
    /// its mentions. When this returns nobody can read any of it again.
    ///
    /// @return empty if the register never knew the source
    public Optional<Withdrawal> withdraw(SourceId source, WithdrawalReason reason) {
        synchronized (writer) {
            if (!keys.has(source)) {
                return views.withdrawn(source)
                        ? Optional.of(new Withdrawal(source, 0, 0))
                        : Optional.empty();
            }
            var draft = Draft.of(new Entry.Withdrawn(source, reason, now()));
            one(draft, keys.own(ledger::newSource));
            return Optional.of(destroy(source));
        }
    }

    private Withdrawal destroy(SourceId source) {
        long entries = 0;
        long attachments = 0;
        for (SourceKeyId key : keys.doomed(source)) {
            var done = ledger.withdraw(key, clientIds().at(0));
            entries += done.entries();
            attachments += done.attachments();
        }
        keys.forget(source);
        return new Withdrawal(source, entries, attachments);
    }

    /// Encrypts a file that belongs to a source and keeps it. Durable when it returns. A source
    /// record names its files, so a file comes before its source is added.
    ///
    /// @param content read to its end and not closed
    public AttachmentRef attach(SourceId source, InputStream content) {
        synchronized (writer) {
            return ledger.attach(keys.of(source, ledger::newSource), content);
        }
    }

    /// The original bytes of an attachment; see [Ledger#open].
    public InputStream open(Source.Attachment attachment) {
        return ledger.open(
                new AttachmentRef(attachment.ref(), attachment.sha256(), attachment.bytes()));
    }

    /// Keeps bytes beside the ledger under the source's key: drafts that wait for a decision. They
    /// are no entry, no view knows them, and they are gone when the source is withdrawn.
    ///
    /// @return false if the register does not know the source
    public boolean keepDraft(SourceId source, byte[] content) {
        synchronized (writer) {
            if (views.source(source).isEmpty()) {
                return false;
            }
            ledger.keepDraft(keys.of(source, ledger::newSource), content);
            return true;
        }
    }

    /// The drafts kept under a source; empty if there are none.
    public Optional<byte[]> draft(SourceId source) {
        return kept(source).filter(content -> !Arrays.equals(content, UNFINISHED));
    }

    private Optional<byte[]> kept(SourceId source) {
        synchronized (writer) {
            return keys.has(source)
                    ? ledger.draft(keys.of(source, ledger::newSource))
                    : Optional.empty();
        }
    }

    /// Marks, in the place of drafts, that a source without drafts is being taken, until
    /// [#finished]: if the program is stopped meanwhile, [#isUnfinished] says so.
    public void begun(SourceId source) {
        synchronized (writer) {
            ledger.keepDraft(keys.of(source, ledger::newSource), UNFINISHED);
        }
    }

    /// Takes the mark away.
    public void finished(SourceId source) {
        synchronized (writer) {
            if (isUnfinished(source)) {
                ledger.dropDraft(keys.of(source, ledger::newSource));
            }
        }
    }

    /// Whether somebody began to take this source and was stopped before its end.
    public boolean isUnfinished(SourceId source) {
        return kept(source).filter(content -> Arrays.equals(content, UNFINISHED)).isPresent();
    }

    /// Signs the head of the ledger as it is now; every checkpoint that somebody outside has seen
    /// fixes all that came before. See [Ledger#sign].
    public SignedCheckpoint sign() {
        synchronized (writer) {
            return ledger.sign();
        }
    }

    /// The newest signed checkpoint; empty before the first.
    public Optional<SignedCheckpoint> signed() {
        return ledger.signed();
    }

    /// Closes the ledger and forgets what the views hold.
    @Override
    public void close() {
        synchronized (writer) {
            lock.writeLock().lock();
            try {
                views.close();
            } finally {
                lock.writeLock().unlock();
            }
            ledger.close();
        }
    }

    private Receipt one(Draft draft, SourceKeyId key) {
        write(List.of(draft), key);
        return Receipt.one();
    }

    /// Appends, waits until it is durable, and folds.
    private void write(List<Draft> drafts, SourceKeyId key) {
        var ids = clientIds();
        var batch = new ArrayList<NewEntry>(drafts.size());
        for (Draft draft : drafts) {
            batch.add(new NewEntry(ids.at(batch.size()), key, draft.payload()));
        }
        Appended appended = ledger.append(batch);
        if (appended.repeated() != 0) {
            throw new IllegalStateException("the random ids of two writes are the same");
        }
        List<Long> indices = appended.indices();
        lock.writeLock().lock();
        try {
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                keys.learn(draft.entry(), key);
                folded.fold(draft.entry(), indices.get(i));
                views.folded(draft.entry());
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private ClientIds clientIds() {
        return ClientIds.fresh(random);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
