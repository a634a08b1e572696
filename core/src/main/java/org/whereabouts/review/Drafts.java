package org.whereabouts.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.SourceId;

/// What was proposed for one document and what was decided on it so far.
///
/// @param decisions at most one for each proposal, in the order in which they were made
/// @param added mentions of people whom the reader missed and a person named
public record Drafts(Proposals proposals, List<Decision> decisions, List<Mention> added) {

    public Drafts {
        decisions = List.copyOf(decisions);
        added = List.copyOf(added);
        long distinct = decisions.stream().map(Decision::proposal).distinct().count();
        if (distinct != decisions.size()) {
            throw new IllegalArgumentException("one decision for one proposal");
        }
    }

    /// Proposals on which nobody has decided.
    public static Drafts undecided(Proposals proposals) {
        return new Drafts(proposals, List.of(), List.of());
    }

    /// The source they belong to.
    public SourceId source() {
        return proposals.source();
    }

    /// The decision on a proposal, if there is one.
    public Optional<Decision> decision(String proposal) {
        return decisions.stream().filter(d -> d.proposal().equals(proposal)).findFirst();
    }

    /// How many proposals wait for a decision.
    public int waiting() {
        return (int) proposals.proposals().stream().filter(p -> decision(p.id()).isEmpty()).count();
    }

    Drafts with(Decision decision) {
        var all = new ArrayList<>(decisions);
        all.removeIf(d -> d.proposal().equals(decision.proposal()));
        all.add(decision);
        return new Drafts(proposals, all, added);
    }

    Drafts without(String proposal) {
        return new Drafts(
                proposals,
                decisions.stream().filter(d -> !d.proposal().equals(proposal)).toList(),
                added);
    }

    Drafts with(Mention mention) {
        var all = new ArrayList<>(added);
        all.add(mention);
        return new Drafts(proposals, decisions, all);
    }

    /// The mention of an id: a person of the document, or one who was added.
    public Optional<Mention> mention(org.whereabouts.statement.MentionId id) {
        return proposals
                .person(id)
                .map(person -> person.mention())
                .or(() -> added.stream().filter(m -> m.id().equals(id)).findFirst());
    }
}
