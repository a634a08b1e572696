package org.whereabouts.review;

import java.util.List;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.statement.Statement;

/// One proposal as it lies before the person.
///
/// @param statement as it would be recorded now: with what was changed so far
/// @param number its place among all that are shown, from 1
/// @param repeats other proposals that repeat the same fact
/// @param contradicting other proposals that cannot be so together with it
public record Item(
        Proposal proposal,
        Statement statement,
        int number,
        List<Proposal> repeats,
        List<Proposal> contradicting) {

    /// Whether something was changed.
    public boolean changed() {
        return !statement.equals(proposal.draft());
    }
}
