package org.whereabouts.register.view;

import java.util.List;
import org.whereabouts.statement.Judgement;

/// A judgement "same" that was not followed, because following it would join two mentions that were
/// judged different. It waits for a person: nothing is merged and nothing is dropped.
///
/// @param same the judgement that is not followed
/// @param different the judgements "different" in its way; never empty
public record LinkConflict(Judgement same, List<Judgement> different) {
    public LinkConflict {
        different = List.copyOf(different);
    }
}
