package org.whereabouts.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whereabouts.consent.RestsOn;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.Progress;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.entry.Told;
import org.whereabouts.register.fold.Agreements;
import org.whereabouts.register.fold.Folded;
import org.whereabouts.register.fold.Lists;
import org.whereabouts.register.fold.People;
import org.whereabouts.register.fold.Reading;
import org.whereabouts.register.fold.StatementContext;
import org.whereabouts.register.search.Finder;
import org.whereabouts.register.search.Hit;
import org.whereabouts.register.search.SearchIndex;
import org.whereabouts.register.timeline.Timeline;
import org.whereabouts.register.timeline.Timelines;
import org.whereabouts.register.timeline.Whereabouts;
import org.whereabouts.register.view.Appeal;
import org.whereabouts.register.view.Candidate;
import org.whereabouts.register.view.CountTable;
import org.whereabouts.register.view.LinkConflict;
import org.whereabouts.register.view.Person;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.register.view.Said;
import org.whereabouts.register.view.Totals;
import org.whereabouts.register.view.Voice;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.Terms;

/// What can be asked of the register. Every answer is an immutable value and is consistent in
/// itself; between two questions something may have been added or withdrawn. Safe for any number of
/// threads.
///
/// Whoever asks for what is not there, or was withdrawn, gets an empty answer. After the register
/// is closed every question fails with a [LedgerException].
public final class Views {
    private final Folded folded;
    private final People people;
    private final ReadWriteLock lock;
    private volatile Optional<SearchIndex> index = Optional.empty();
    private boolean closed;

    Views(Folded folded, ReadWriteLock lock) {
        this.folded = folded;
        this.people = new People(folded);
        this.lock = lock;
    }

    /// Something was folded; called under the write lock. The index grows with what is added and is
    /// thrown away whole when something is withdrawn: a deleted word would stay in it.
    void folded(Entry entry) {
        if (entry instanceof Entry.Recorded(var told, var _)) {
            index.ifPresent(i -> i.add(told));
        } else if (entry instanceof Entry.Withdrawn) {
            index.ifPresent(SearchIndex::close);
            index = Optional.empty();
        }
    }

    /// Forgets everything; called under the write lock when the register is closed.
    void close() {
        closed = true;
        index.ifPresent(SearchIndex::close);
        index = Optional.empty();
    }

    private <T> T read(Function<Reading, T> view) {
        lock.readLock().lock();
        try {
            if (closed) {
                throw new LedgerException(LedgerReason.CLOSED);
            }
            return view.apply(new Reading(folded));
        } finally {
            lock.readLock().unlock();
        }
    }

    /// How much there is.
    public Totals totals() {
        return read(r -> new Lists(r).totals());
    }

    // --- sources ---

    /// Every source, in the order of recording.
    public List<Source> sources() {
        return read(r -> new Lists(r).sources());
    }

    /// One source as it was handed over; [#terms] says what holds today.
    public Optional<Source> source(SourceId id) {
        return read(r -> r.source(id));
    }

    /// The terms of a source that hold today.
    public Optional<Terms> terms(SourceId id) {
        return read(_ -> folded.terms(id));
    }

    /// Whether a source was withdrawn.
    public boolean withdrawn(SourceId id) {
        return read(_ -> folded.withdrawn(id));
    }

    /// The sources that hold a file with these bytes.
    ///
    /// @param sha256 SHA-256 of the original bytes in lower-case hexadecimal
    public List<Source> sourcesHolding(String sha256) {
        return sources().stream()
                .filter(s -> s.attachments().stream().anyMatch(a -> a.sha256().equals(sha256)))
                .toList();
    }

    /// Everything a source tells, passage by passage in the order of recording. A passage that was
    /// too large for one entry comes in parts.
    public Stream<Told> told(SourceId id) {
        return passages(read(r -> new Lists(r).entries(id)));
    }

    /// Everything that all sources tell. The stream reads as it goes: what is withdrawn meanwhile
    /// is passed over.
    public Stream<Told> told() {
        return passages(IntStream.range(0, read(_ -> folded.entries())));
    }

    private Stream<Told> passages(IntStream entries) {
        return entries.mapToObj(e -> read(r -> r.told(e))).flatMap(Optional::stream);
    }

    // --- mentions and statements ---

    /// One mention.
    public Optional<Mention> mention(MentionId id) {
        return read(r -> r.mention(id));
    }

    /// What a mention is called: the names its source gives it, its label where it gives none.
    public List<String> names(MentionId id) {
        return read(r -> r.names(id));
    }

    /// One statement.
    public Optional<Said> statement(StatementId id) {
        return read(r -> r.statement(id));
    }

    /// What is said of one mention alone, in the order of recording.
    public List<Said> statementsAbout(MentionId id) {
        return read(r -> r.about(id));
    }

    /// What is said of a person: of each mention, then of the groups that a source counts them
    /// among ([Said#ofGroup]).
    public List<Said> statementsAbout(PersonId id) {
        return read(r -> r.aboutAll(people.mentions(id.first())));
    }

    /// Statements about others that name this person: as relative, as one taken together with them,
    /// as the one for whom something is asked.
    public List<Said> statementsNaming(PersonId id) {
        return read(r -> new Lists(r).naming(id));
    }

    /// Statements that answer, correct or contradict this one.
    public List<Said> answersTo(StatementId id) {
        return read(r -> r.answers(id));
    }

    /// Who says it, for display.
    public Voice voice(Statement statement) {
        return read(r -> new Lists(r).voice(statement));
    }

    // --- persons ---

    /// Every person, in the order of recording.
    public List<PersonId> persons() {
        return read(_ -> people.persons().toList());
    }

    /// A stretch of [#persons] for paging.
    public List<PersonId> persons(long from, int limit) {
        return read(_ -> people.persons().skip(from).limit(limit).toList());
    }

    /// One person (or group, body, place); empty if this is nobody's id today. [#personOf] finds
    /// whom a mention belongs to now.
    public Optional<Person> person(PersonId id) {
        return read(r -> people.person(id, r));
    }

    /// The person that a mention belongs to today.
    public Optional<PersonId> personOf(MentionId id) {
        return read(_ -> people.of(id));
    }

    /// What a person is called: the names of all mentions, the first recorded first.
    public List<String> names(PersonId id) {
        return read(r ->
                people.mentions(id.first()).stream()
                        .flatMap(m -> r.names(m).stream())
                        .distinct()
                        .toList());
    }

    /// Every judgement ever made about a mention, those taken back among them, the first one first.
    public List<Judgement> judgements(MentionId id) {
        return read(_ -> folded.history(id));
    }

    /// Every judgement ever made, those taken back among them, in the order of the ledger.
    public List<Judgement> judgements() {
        return read(_ -> folded.history());
    }

    /// Judgements that contradict each other and wait for a person.
    public List<LinkConflict> linkConflicts() {
        return read(_ -> folded.linkConflicts());
    }

    /// Mentions of one source whose names are close and about which nobody has judged, the closest
    /// first.
    ///
    /// @param limit at most so many
    public List<Candidate> candidates(SourceId id, int limit) {
        return read(r -> new Lists(r).candidates(id, limit));
    }

    // --- time ---

    /// A person's episodes as one sees them from a day.
    public Timeline timeline(PersonId id, LocalDate asOf) {
        return read(r -> timelines(id, r).timeline(asOf));
    }

    /// Where a person is or was on a day, according to whom.
    public Whereabouts whereabouts(PersonId id, LocalDate at) {
        return read(r -> timelines(id, r).whereabouts(at));
    }

    /// The timeline that some of the statements about a person tell: those that may be shown for a
    /// use. Nothing is concluded from the others.
    public Timeline timeline(PersonId id, List<Said> statements, LocalDate asOf) {
        return read(r -> new Timelines(id, statements, new StatementContext(r)).timeline(asOf));
    }

    /// Where a person was on a day according to some of the statements about them.
    public Whereabouts whereabouts(PersonId id, List<Said> statements, LocalDate at) {
        return read(r -> new Timelines(id, statements, new StatementContext(r)).whereabouts(at));
    }

    private Timelines timelines(PersonId id, Reading r) {
        return new Timelines(id, r.aboutAll(people.mentions(id.first())), new StatementContext(r));
    }

    // --- search ---

    /// Persons, groups, bodies and places whose name agrees with what is asked, in any script, or
    /// of whom it is told, the best first. The first search makes the index, unless
    /// [#prepareSearch] was called before.
    ///
    /// @param query names or words; beyond the first twelve words it is not looked at
    /// @param limit at most so many
    public List<Hit> search(String query, int limit) {
        return read(r -> new Finder(r).find(index(Progress.SILENT), query, limit));
    }

    /// Makes the index that searches need, unless there is one: it takes about as long as opening a
    /// register does, and somebody who waits should see how far it is.
    ///
    /// @param progress is told how many entries are read
    public void prepareSearch(Progress progress) {
        var _ = read(_ -> index(progress));
    }

    /// Called under the read lock, under which nothing is folded.
    private SearchIndex index(Progress progress) {
        Optional<SearchIndex> ready = index;
        if (ready.isPresent()) {
            return ready.get();
        }
        synchronized (people) {
            if (index.isEmpty()) {
                var fresh = new SearchIndex();
                fresh.addAll(new Reading(folded), progress);
                index = Optional.of(fresh);
            }
            return index.get();
        }
    }

    // --- appeals and counts ---

    /// Every appeal with its answers, in the order of recording.
    public List<Appeal> appeals() {
        return read(r -> new Lists(r).appeals());
    }

    /// The appeals for a person or for a group they belong to, and those they made themselves.
    public List<Appeal> appeals(PersonId id) {
        return read(r -> new Lists(r).appeals(id));
    }

    /// The counts, those about one place or with one denial side by side.
    public List<CountTable> counts() {
        return read(r -> new Lists(r).counts());
    }

    // --- consent ---

    /// The mentions of a person for which something was agreed.
    public List<MentionId> agreedAt(PersonId person) {
        return read(_ ->
                people.mentions(person.first()).stream()
                        .filter(m -> folded.subjectTerms(m).isPresent())
                        .toList());
    }

    /// What was agreed for the person at one of their mentions; the latest holds.
    public Optional<Terms> agreed(MentionId mention) {
        return read(_ -> folded.subjectTerms(mention));
    }

    /// All terms that hold and have limits, of sources and of persons, each once.
    public List<Terms> termsWithLimits() {
        return read(_ -> folded.terms().filter(t -> !t.limits().isBlank()).distinct().toList());
    }

    /// What mentions rest on: their sources, and everybody of whom they tell; of a group those whom
    /// the source names as its members. For the gate of the consent room. Add what else is shown
    /// with [RestsOn#and].
    public RestsOn restsOnMentions(Collection<MentionId> mentions) {
        return read(r -> new Agreements(folded, people, r).ofMentions(mentions));
    }

    /// The same for persons who are shown beside, without their sources.
    public RestsOn restsOnPersons(Collection<PersonId> persons) {
        return read(r -> new Agreements(folded, people, r).ofPersons(persons));
    }
}
