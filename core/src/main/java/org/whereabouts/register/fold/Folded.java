package org.whereabouts.register.fold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.entry.Told;
import org.whereabouts.register.view.LinkConflict;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.Terms;

/// The state that every view reads: entries folded in the order of the ledger. Folding one more
/// entry gives the same state as folding all of them anew. It holds identifiers and numbers and
/// which entry tells what; the texts stay in the ledger and are read there. Not safe for several
/// threads; the register guards it.
public final class Folded {
    private static final int NONE = Numbered.NONE;

    private final Map<SourceId, Integer> sourceNumbers = new HashMap<>();
    private final List<SourceState> sources = new ArrayList<>();
    private final List<SourceState> handed = new ArrayList<>();
    private final Numbered mentions = new Numbered();
    private final Numbered statements = new Numbered();
    private final BitSet persons = new BitSet();
    private final Ints mentionHash = new Ints();
    private final Ints defined = new Ints();
    private final Ints appeals = new Ints();
    private final Ints counts = new Ints();
    private final EntryTexts texts;
    private final Ints entryIndex = new Ints();
    private final BitSet forgotten = new BitSet();
    private final Postings about = new Postings();
    private final Postings naming = new Postings();
    private final Postings answering = new Postings();
    private final Postings groups = new Postings();
    private final Links links = new Links();
    private final Map<MentionId, Terms> subjectTerms = new HashMap<>();

    /// Nothing is folded so far.
    ///
    /// @param texts gives the payload of every entry that is folded later on
    public Folded(EntryTexts texts) {
        this.texts = texts;
    }

    /// Folds one entry.
    ///
    /// @param index the entry's number in the ledger
    /// @return a stable code if the entry contradicts what was recorded before and is left out
    ///   (whole or in part); empty otherwise
    public Optional<String> fold(Entry entry, long index) {
        return switch (entry) {
            case Entry.Handed(var source, var _) -> hand(source);
            case Entry.Recorded(var told, var _) -> record(told, index);
            case Entry.Judged(var judgement) -> {
                if (!withdrawn(judgement.first().source())
                        && !withdrawn(judgement.second().source())) {
                    links.judge(judgement, index);
                }
                yield Optional.empty();
            }
            case Entry.Consented(var about, var terms, var _) -> {
                consent(about, terms);
                yield Optional.empty();
            }
            case Entry.Withdrawn(var source, var _, var _) -> {
                withdraw(source);
                yield Optional.empty();
            }
            case Entry.Later _ -> Optional.empty();
            case Entry.Unreadable(var code) -> Optional.of(code);
        };
    }

    private Optional<String> hand(Source source) {
        SourceState state = sources.get(number(source.id()));
        if (state.withdrawn || state.source.isPresent()) {
            return state.withdrawn || state.source.get().equals(source)
                    ? Optional.empty()
                    : Optional.of("FOLD.SOURCE_DIFFERS");
        }
        state.source = Optional.of(source);
        handed.add(state);
        if (state.terms.isEmpty()) {
            state.terms = Optional.of(source.terms());
        }
        return Optional.empty();
    }

    private Optional<String> record(Told told, long index) {
        int source = number(told.source());
        SourceState state = sources.get(source);
        if (state.withdrawn) {
            return Optional.empty();
        }
        int entry = entryIndex.size();
        entryIndex.add(Math.toIntExact(index));
        state.entries.add(entry);
        Optional<String> damage = Optional.empty();
        for (Mention mention : told.mentions()) {
            if (!define(mention, entry, state)) {
                damage = Optional.of("FOLD.MENTION_DIFFERS");
            }
        }
        for (Statement statement : told.statements()) {
            if (!keep(statement, entry, state)) {
                damage = Optional.of("FOLD.STATEMENT_DIFFERS");
            }
        }
        return damage;
    }

    private boolean define(Mention mention, int entry, SourceState state) {
        int number = intern(mention.id());
        if (mentions.entry(number) != NONE) {
            return mentionHash.get(number) == mention.hashCode();
        }
        mentions.record(number, entry);
        mentionHash.set(number, mention.hashCode());
        defined.add(number);
        state.mentions++;
        if (mention.kind() == Mention.Kind.PERSON) {
            state.persons++;
            persons.set(number);
        }
        for (MentionId member : mention.members()) {
            groups.add(intern(member), number);
        }
        return true;
    }

    private boolean keep(Statement statement, int entry, SourceState state) {
        int number = intern(statement.id());
        int before = statements.entry(number);
        if (before != NONE) {
            return before != entry
                    && new Reading(this)
                            .statement(statement.id())
                            .map(said -> said.statement().equals(statement))
                            .orElse(false);
        }
        statements.record(number, entry);
        state.statements++;
        about.add(intern(statement.subject()), entry);
        statement.claim().named().forEach(mention -> naming.add(intern(mention), entry));
        for (StatementId answered : statement.answers()) {
            answering.add(intern(answered), number);
        }
        if (statement.claim() instanceof Claim.Appealed) {
            appeals.add(number);
        } else if (statement.claim() instanceof Claim.Counted) {
            counts.add(number);
        }
        return true;
    }

    private void consent(Entry.About about, Terms terms) {
        switch (about) {
            case Entry.About.OfSource(var source) -> {
                SourceState state = sources.get(number(source));
                if (!state.withdrawn) {
                    state.terms = Optional.of(terms);
                }
            }
            case Entry.About.OfSubject(var mention) -> {
                if (!withdrawn(mention.source())) {
                    subjectTerms.put(mention, terms);
                }
            }
        }
    }

    /// Forgets a source: its entries are not read again, judgements about its mentions and what was
    /// agreed for them are gone. It cannot come back under the same id.
    private void withdraw(SourceId source) {
        SourceState state = sources.get(number(source));
        state.forget();
        for (int i = 0; i < state.entries.size(); i++) {
            forgotten.set(state.entries.get(i));
        }
        links.forget(mention -> mention.source().equals(source));
        subjectTerms.keySet().removeIf(mention -> mention.source().equals(source));
    }

    private int number(SourceId id) {
        return sourceNumbers.computeIfAbsent(
                id,
                _ -> {
                    sources.add(new SourceState(id));
                    return sources.size() - 1;
                });
    }

    private int intern(MentionId id) {
        int number = mentions.intern(number(id.source()), id.local());
        mentionHash.grow(number + 1, 0);
        return number;
    }

    private int intern(StatementId id) {
        return statements.intern(number(id.source()), id.local());
    }

    // --- questions; numbers of mentions and entries are this package's own business ---

    /// The number of a mention that is recorded and not withdrawn; -1 otherwise.
    int live(MentionId id) {
        Integer source = sourceNumbers.get(id.source());
        int number = source == null ? NONE : mentions.find(source, id.local());
        return number != NONE && live(mentions.entry(number)) ? number : NONE;
    }

    /// The entry of a statement that is recorded and not withdrawn; -1 otherwise.
    int entryOf(StatementId id) {
        Integer source = sourceNumbers.get(id.source());
        int number = source == null ? NONE : statements.find(source, id.local());
        return number != NONE && live(statements.entry(number)) ? statements.entry(number) : NONE;
    }

    private boolean live(int entry) {
        return entry != NONE && !forgotten.get(entry);
    }

    int entryOf(int mention) {
        return mentions.entry(mention);
    }

    MentionId mentionId(int number) {
        return new MentionId(sources.get(mentions.source(number)).id, mentions.local(number));
    }

    StatementId statementId(int number) {
        return new StatementId(sources.get(statements.source(number)).id, statements.local(number));
    }

    byte[] payload(int entry) {
        return texts.payload(index(entry));
    }

    EntryTexts texts() {
        return texts;
    }

    long index(int entry) {
        return entryIndex.get(entry);
    }

    void forEachEntryAbout(int mention, IntConsumer entry) {
        about.forEach(mention, e -> whenLive(e, entry));
    }

    void forEachEntryNaming(int mention, IntConsumer entry) {
        naming.forEach(mention, e -> whenLive(e, entry));
    }

    private void whenLive(int entry, IntConsumer consumer) {
        if (live(entry)) {
            consumer.accept(entry);
        }
    }

    void forEachAnswer(StatementId answered, IntConsumer statement) {
        Integer source = sourceNumbers.get(answered.source());
        int number = source == null ? NONE : statements.find(source, answered.local());
        if (number != NONE) {
            answering.forEach(
                    number,
                    s -> {
                        if (live(statements.entry(s))) {
                            statement.accept(s);
                        }
                    });
        }
    }

    void forEachGroup(int member, IntConsumer group) {
        groups.forEach(
                member,
                g -> {
                    if (live(mentions.entry(g))) {
                        group.accept(g);
                    }
                });
    }

    /// How many entries tell something, forgotten ones counted too.
    public int entries() {
        return entryIndex.size();
    }

    /// Whether an entry was forgotten.
    boolean forgotten(int entry) {
        return forgotten.get(entry);
    }

    Ints defined() {
        return defined;
    }

    Ints appeals() {
        return appeals;
    }

    Ints counts() {
        return counts;
    }

    boolean liveStatement(int number) {
        return live(statements.entry(number));
    }

    boolean liveMention(int number) {
        return live(mentions.entry(number));
    }

    boolean isPerson(int number) {
        return persons.get(number);
    }

    Links links() {
        return links;
    }

    SourceState state(int source) {
        return sources.get(source);
    }

    /// Sources in the order in which they were handed over, withdrawn ones among them.
    List<SourceState> handed() {
        return Collections.unmodifiableList(handed);
    }

    List<SourceState> states() {
        return Collections.unmodifiableList(sources);
    }

    Optional<SourceState> state(SourceId id) {
        return Optional.ofNullable(sourceNumbers.get(id)).map(sources::get);
    }

    /// Whether a source was withdrawn.
    public boolean withdrawn(SourceId id) {
        return state(id).map(s -> s.withdrawn).orElse(false);
    }

    /// The terms of a source that hold today.
    public Optional<Terms> terms(SourceId id) {
        return state(id).flatMap(s -> s.terms);
    }

    /// A mention that is recorded and not withdrawn.
    public Optional<Mention> mention(MentionId id) {
        return new Reading(this).mention(id);
    }

    /// All terms that hold, of sources and of persons.
    public Stream<Terms> terms() {
        var ofSources = sources.stream().flatMap(s -> s.terms.stream());
        return Stream.concat(ofSources, subjectTerms.values().stream());
    }

    /// What was agreed for a mention.
    public Optional<Terms> subjectTerms(MentionId id) {
        return Optional.ofNullable(subjectTerms.get(id));
    }

    /// Mentions judged to be the same as this one, itself among them.
    public Set<MentionId> same(MentionId id) {
        return links.same(id);
    }

    /// Every judgement ever made about a mention.
    public List<Judgement> history(MentionId id) {
        return links.history(id);
    }

    /// Every judgement ever made, the first one first.
    public List<Judgement> history() {
        return links.history();
    }

    /// Every contradiction between judgements.
    public List<LinkConflict> linkConflicts() {
        return links.conflicts();
    }
}
