package org.whereabouts.register.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.entry.EntryJson;
import org.whereabouts.register.entry.Told;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;

/// Makes records of the entries that one view asks for, each entry once. Lives as long as the view
/// is made.
public final class Reading {
    private final Folded folded;
    private final Map<Integer, Entry.Recorded> read = new HashMap<>();

    public Reading(Folded folded) {
        this.folded = folded;
    }

    /// The state that is read.
    public Folded folded() {
        return folded;
    }

    private Entry.Recorded entry(int number) {
        return read.computeIfAbsent(number, n -> parse(folded.payload(n)));
    }

    private static Entry.Recorded parse(byte[] payload) {
        if (EntryJson.read(payload) instanceof Entry.Recorded recorded) {
            return recorded;
        }
        throw new IllegalStateException("an entry that was read once cannot be read again");
    }

    /// A mention that is recorded and not withdrawn.
    public Optional<Mention> mention(MentionId id) {
        int number = folded.live(id);
        return number < 0
                ? Optional.empty()
                : entry(folded.entryOf(number)).told().mentions().stream()
                        .filter(m -> m.id().equals(id))
                        .findFirst();
    }

    /// A statement that is recorded and not withdrawn.
    public Optional<Said> statement(StatementId id) {
        int entry = folded.entryOf(id);
        return entry < 0
                ? Optional.empty()
                : said(entry, s -> s.id().equals(id), List.of()).stream().findFirst();
    }

    /// The source's record; empty if it is unknown, damaged or withdrawn.
    public Optional<Source> source(SourceId id) {
        return folded.state(id).flatMap(s -> s.source);
    }

    /// What is said of one mention, in the order of recording.
    public List<Said> about(MentionId id) {
        return about(id, List.of());
    }

    private List<Said> about(MentionId id, List<MentionId> through) {
        int number = folded.live(id);
        var all = new ArrayList<Said>();
        if (number >= 0) {
            folded.forEachEntryAbout(
                    number, e -> all.addAll(said(e, s -> s.subject().equals(id), through)));
        }
        return all;
    }

    /// What is said of a set of mentions, and of the groups they belong to, each statement once.
    public List<Said> aboutAll(Iterable<MentionId> ids) {
        var all = new ArrayList<Said>();
        var seen = new LinkedHashSet<MentionId>();
        for (MentionId id : ids) {
            seen.add(id);
            all.addAll(about(id));
        }
        for (MentionId id : ids) {
            throughGroups(id, List.of(), seen, all);
        }
        return all;
    }

    private void throughGroups(
            MentionId member, List<MentionId> through, Set<MentionId> seen, List<Said> all) {
        int number = folded.live(member);
        if (number < 0) {
            return;
        }
        folded.forEachGroup(
                number,
                g -> {
                    for (MentionId group : folded.same(folded.mentionId(g))) {
                        if (seen.add(group)) {
                            var path = new ArrayList<>(through);
                            path.add(group);
                            all.addAll(about(group, path));
                            throughGroups(group, path, seen, all);
                        }
                    }
                });
    }

    /// The groups that mentions of a set belong to, directly or through other groups.
    public Set<MentionId> groups(Iterable<MentionId> ids) {
        var seen = new LinkedHashSet<MentionId>();
        ids.forEach(seen::add);
        var own = Set.copyOf(seen);
        own.forEach(id -> throughGroups(id, List.of(), seen, new ArrayList<>()));
        seen.removeAll(own);
        return seen;
    }

    /// Statements about others that name one of these mentions (as relative, as fellow prisoner, as
    /// the one for whom something is asked), in the order of recording.
    public List<Said> naming(Set<MentionId> ids) {
        var all = new LinkedHashSet<Said>();
        for (MentionId id : ids) {
            int number = folded.live(id);
            if (number >= 0) {
                folded.forEachEntryNaming(
                        number,
                        e ->
                                all.addAll(
                                        said(
                                                e,
                                                s ->
                                                        !ids.contains(s.subject())
                                                                && s.claim().named().contains(id),
                                                List.of())));
            }
        }
        return List.copyOf(all);
    }

    /// Statements that answer this one, in the order of recording.
    public List<Said> answers(StatementId id) {
        var all = new ArrayList<Said>();
        folded.forEachAnswer(id, s -> statement(folded.statementId(s)).ifPresent(all::add));
        return all;
    }

    /// What one entry tells; empty if it was forgotten.
    public Optional<Told> told(int entry) {
        return folded.forgotten(entry) ? Optional.empty() : Optional.of(entry(entry).told());
    }

    /// Works through all that entries tell and that was not forgotten, in the order of recording.
    ///
    /// @param work may be called by several threads at once; must not read here
    /// @param take called once for each entry, in order
    public <T> void forEachTold(Function<Told, T> work, Consumer<T> take) {
        LongStream live =
                IntStream.range(0, folded.entries())
                        .filter(entry -> !folded.forgotten(entry))
                        .mapToLong(folded::index);
        folded.texts().payloads(live, payload -> work.apply(parse(payload).told()), take);
    }

    private List<Said> said(int entry, Predicate<Statement> which, List<MentionId> through) {
        Entry.Recorded recorded = entry(entry);
        return recorded.told().statements().stream()
                .filter(which)
                .filter(s -> folded.entryOf(s.id()) == entry)
                .map(s -> new Said(s, folded.index(entry), recorded.recordedAt(), through))
                .toList();
    }

    /// What a mention is called: the names that its source gives it, the label where it gives none.
    public List<String> names(MentionId id) {
        var names = new LinkedHashSet<String>();
        for (Said said : about(id)) {
            if (said.statement().asserted()
                    && said.statement().claim() instanceof Claim.Named(var name, var _, var _)) {
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            mention(id).map(Mention::label).filter(l -> !l.isBlank()).ifPresent(names::add);
        }
        return List.copyOf(names);
    }
}
