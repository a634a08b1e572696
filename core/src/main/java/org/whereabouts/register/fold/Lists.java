package org.whereabouts.register.fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.whereabouts.register.view.Appeal;
import org.whereabouts.register.view.Candidate;
import org.whereabouts.register.view.CountTable;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.register.view.Said;
import org.whereabouts.register.view.Totals;
import org.whereabouts.register.view.Voice;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;

/// Views over the whole register: sources, appeals, counts, candidates, and who speaks.
public final class Lists {
    private final Reading reading;
    private final Folded folded;
    private final People people;

    public Lists(Reading reading) {
        this.reading = reading;
        this.folded = reading.folded();
        this.people = new People(folded);
    }

    /// How much there is.
    public Totals totals() {
        int sources = 0;
        int mentions = 0;
        int statements = 0;
        int withdrawn = 0;
        for (SourceState state : folded.states()) {
            sources += state.source.isPresent() ? 1 : 0;
            mentions += state.mentions;
            statements += state.statements;
            withdrawn += state.withdrawn ? 1 : 0;
        }
        return new Totals(
                sources,
                mentions,
                people.count(),
                statements,
                folded.links().count(),
                folded.linkConflicts().size(),
                withdrawn);
    }

    /// Every source, in the order of recording.
    public List<Source> sources() {
        return folded.handed().stream().flatMap(s -> s.source.stream()).toList();
    }

    /// The entries of a source.
    public IntStream entries(SourceId id) {
        return folded.state(id).map(s -> all(s.entries, _ -> true)).orElse(IntStream.empty());
    }

    private static IntStream all(Ints row, IntPredicate which) {
        return IntStream.range(0, row.size()).map(row::get).filter(which);
    }

    /// Statements about others that name a person.
    public List<Said> naming(PersonId id) {
        return reading.naming(new LinkedHashSet<>(people.mentions(id.first())));
    }

    /// Who says it.
    public Voice voice(Statement statement) {
        Optional<Source> source = reading.source(statement.id().source());
        Optional<PersonId> person =
                statement.speaker() instanceof Speaker.Mentioned(var mention)
                        ? people.of(mention)
                        : Optional.empty();
        return new Voice(
                name(statement.speaker(), source),
                person,
                statement.relayedBy().stream().map(s -> name(s, source)).toList(),
                source);
    }

    private String name(Speaker speaker, Optional<Source> source) {
        return switch (speaker) {
            case Speaker.Author _ -> source.map(Source::author).orElse("");
            case Speaker.Unstated _ -> "";
            case Speaker.Mentioned(var mention) ->
                    reading.names(mention).stream().findFirst().orElse("");
        };
    }

    /// Every appeal.
    public List<Appeal> appeals() {
        return all(folded.appeals(), folded::liveStatement)
                .mapToObj(folded::statementId)
                .flatMap(id -> reading.statement(id).stream())
                .flatMap(said -> appeal(said).stream())
                .toList();
    }

    /// The appeals for a person, and those they made themselves.
    public List<Appeal> appeals(PersonId id) {
        var mentions = new LinkedHashSet<>(people.mentions(id.first()));
        Set<MentionId> groups = reading.groups(mentions);
        var concerned = new LinkedHashSet<>(mentions);
        concerned.addAll(groups);
        var found = new LinkedHashSet<Said>(reading.naming(concerned));
        mentions.forEach(m -> found.addAll(reading.about(m)));
        groups.forEach(g -> found.addAll(reading.about(g)));
        return found.stream()
                .sorted((a, b) -> Long.compare(a.entry(), b.entry()))
                .flatMap(said -> appeal(said).stream())
                .toList();
    }

    private Optional<Appeal> appeal(Said said) {
        return said.statement().claim() instanceof Claim.Appealed what
                ? Optional.of(new Appeal(said, what, reading.answers(said.statement().id())))
                : Optional.empty();
    }

    /// The counts, side by side.
    public List<CountTable> counts() {
        var lines = new ArrayList<CountTable.Line>();
        var keys = new ArrayList<Set<String>>();
        all(folded.counts(), folded::liveStatement)
                .mapToObj(folded::statementId)
                .flatMap(id -> reading.statement(id).stream())
                .filter(said -> said.statement().stance() != Stance.DENIES)
                .forEach(said -> {
                    var count = (Claim.Counted) said.statement().claim();
                    List<Said> answers = reading.answers(said.statement().id());
                    var place = new Places(reading).of(count.where());
                    var key = new HashSet<String>();
                    key.add(place.key().isEmpty() ? said.statement().id().toString() : place.key());
                    answers.forEach(a -> key.add(a.statement().id().toString()));
                    lines.add(new CountTable.Line(said, count, place.name(), answers));
                    keys.add(key);
                });
        return Together.of(keys).stream()
                .map(group -> table(group.stream().map(lines::get).toList()))
                .toList();
    }

    private static CountTable table(List<CountTable.Line> lines) {
        var denials = new LinkedHashSet<Said>();
        lines.forEach(l -> l.answers().stream().filter(Lists::denies).forEach(denials::add));
        return new CountTable(lines, List.copyOf(denials));
    }

    private static boolean denies(Said answer) {
        return answer.statement().stance() == Stance.DENIES
                || (answer.statement().claim() instanceof Claim.Answered(var kind, var _, var _)
                        && kind == Claim.AnswerKind.DENIED);
    }

    /// Mentions of one source whose names are close and about which nobody has judged.
    public List<Candidate> candidates(SourceId id, int limit) {
        var persons = new ArrayList<MentionId>();
        entries(id)
                .mapToObj(reading::told)
                .flatMap(Optional::stream)
                .flatMap(told -> told.mentions().stream())
                .filter(m -> m.kind() == Mention.Kind.PERSON && folded.live(m.id()) >= 0)
                .map(Mention::id)
                .distinct()
                .forEach(persons::add);
        return new Candidates(reading).among(persons, limit);
    }
}
