package org.whereabouts.register.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.consent.RestsOn;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Terms;

/// What mentions and persons rest on: the terms of the sources, and what was agreed for everybody
/// they tell of.
///
/// A mention of a person tells of that person. A mention of a group tells of those whom its source
/// names as its members; a group without named members, a body and a place are nobody's secret.
/// Whoever is not in the register counts as a person for whom nobody agreed.
public final class Agreements {
    private final Folded folded;
    private final People people;
    private final Reading reading;

    public Agreements(Folded folded, People people, Reading reading) {
        this.folded = folded;
        this.people = people;
        this.reading = reading;
    }

    /// The mentions' sources, and everybody the mentions tell of.
    public RestsOn ofMentions(Collection<MentionId> mentions) {
        Map<SourceId, Optional<Terms>> sources = new HashMap<>();
        Map<MentionId, List<Terms>> subjects = new HashMap<>();
        var seen = new HashSet<MentionId>();
        for (MentionId mention : mentions) {
            sources.computeIfAbsent(mention.source(), folded::terms);
            toldOf(mention, seen, subjects);
        }
        return RestsOn.of(sources, subjects);
    }

    /// The persons alone, for whom is shown beside.
    public RestsOn ofPersons(Collection<PersonId> persons) {
        Map<MentionId, List<Terms>> subjects = new HashMap<>();
        persons.forEach(person -> agreed(person.first(), subjects));
        return RestsOn.of(Map.of(), subjects);
    }

    private void toldOf(MentionId id, Set<MentionId> seen, Map<MentionId, List<Terms>> subjects) {
        if (!seen.add(id)) {
            return;
        }
        Optional<Mention> mention = reading.mention(id);
        Mention.Kind kind = mention.map(Mention::kind).orElse(Mention.Kind.PERSON);
        switch (kind) {
            case PERSON -> agreed(id, subjects);
            case GROUP -> {
                if (folded.subjectTerms(id).isPresent()) {
                    agreed(id, subjects);
                }
                mention.orElseThrow().members().forEach(m -> toldOf(m, seen, subjects));
            }
            case BODY, PLACE -> {}
        }
    }

    private void agreed(MentionId id, Map<MentionId, List<Terms>> subjects) {
        List<MentionId> mentions = people.mentions(id);
        MentionId first = mentions.isEmpty() ? id : mentions.getFirst();
        if (!subjects.containsKey(first)) {
            var agreed = new ArrayList<Terms>();
            mentions.forEach(m -> folded.subjectTerms(m).ifPresent(agreed::add));
            subjects.put(first, agreed);
        }
    }
}
