package org.whereabouts.register.view;

import java.util.List;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Mention;

/// A set of mentions judged to be the same: a view, not a record.
///
/// @param mentions the first recorded one first
/// @param judgements what was judged of these mentions and holds today, in the order of judging
/// @param conflicts judgements about these mentions that contradict each other
public record Person(
        PersonId id,
        Mention.Kind kind,
        List<Mention> mentions,
        List<Judgement> judgements,
        List<LinkConflict> conflicts) {
    public Person {
        mentions = List.copyOf(mentions);
        judgements = List.copyOf(judgements);
        conflicts = List.copyOf(conflicts);
    }
}
