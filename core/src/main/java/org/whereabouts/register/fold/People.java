package org.whereabouts.register.fold;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whereabouts.register.view.LinkConflict;
import org.whereabouts.register.view.Person;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;

/// Persons: sets of recorded mentions that were judged to be the same. A mention about which nobody
/// judged is a person by itself.
public final class People {
    private final Folded folded;

    public People(Folded folded) {
        this.folded = folded;
    }

    /// Every mention of kind person that comes first in its set, in the order of recording.
    public Stream<PersonId> persons() {
        Ints defined = folded.defined();
        // Whoever was never judged to be another one is a person by itself and is not looked up.
        Set<Integer> linked =
                folded.links().sets().keySet().stream().map(folded::live).collect(toSet());
        return IntStream.range(0, defined.size())
                .map(defined::get)
                .filter(n -> folded.liveMention(n) && folded.isPerson(n))
                .filter(n -> !linked.contains(n) || isFirst(folded.mentionId(n)))
                .mapToObj(folded::mentionId)
                .map(PersonId::new);
    }

    private boolean isFirst(MentionId id) {
        return of(id).map(p -> p.first().equals(id)).orElse(false);
    }

    /// How many there are, without making any of them.
    public int count() {
        int persons = folded.states().stream().mapToInt(s -> s.persons).sum();
        long joined =
                folded.links().sets().keySet().stream()
                        .filter(this::livePerson)
                        .filter(id -> of(id).map(p -> !p.first().equals(id)).orElse(false))
                        .count();
        return persons - Math.toIntExact(joined);
    }

    private boolean livePerson(MentionId id) {
        int number = folded.live(id);
        return number >= 0 && folded.isPerson(number);
    }

    /// The person that a mention belongs to; empty if the mention is not recorded or was withdrawn.
    public Optional<PersonId> of(MentionId id) {
        return folded.live(id) < 0
                ? Optional.empty()
                : mentions(id).stream().findFirst().map(PersonId::new);
    }

    /// Of what kind a mention is; read from the ledger only where it is no person.
    public Optional<Mention.Kind> kind(MentionId id, Reading reading) {
        return livePerson(id)
                ? Optional.of(Mention.Kind.PERSON)
                : reading.mention(id).map(Mention::kind);
    }

    /// The mentions of the person that this mention belongs to, the first recorded first.
    public List<MentionId> mentions(MentionId id) {
        return folded.same(id).stream()
                .filter(m -> folded.live(m) >= 0)
                .sorted(
                        Comparator.<MentionId>comparingInt(m -> folded.entryOf(folded.live(m)))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// The person of that id; empty if it is nobody's id today.
    public Optional<Person> person(PersonId id, Reading reading) {
        List<MentionId> ids = folded.live(id.first()) < 0 ? List.of() : mentions(id.first());
        if (ids.isEmpty() || !ids.getFirst().equals(id.first())) {
            return Optional.empty();
        }
        var mentions = new ArrayList<Mention>();
        var judgements = new LinkedHashSet<Judgement>();
        var conflicts = new LinkedHashSet<LinkConflict>();
        for (MentionId each : ids) {
            reading.mention(each).ifPresent(mentions::add);
            judgements.addAll(folded.links().holding(each));
            conflicts.addAll(folded.links().conflicts(each));
        }
        return Optional.of(
                new Person(
                        id,
                        mentions.getFirst().kind(),
                        mentions,
                        judgements.stream().sorted(Comparator.comparing(Judgement::at)).toList(),
                        List.copyOf(conflicts)));
    }
}
