package org.whereabouts.review;

import java.util.List;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.PartialDate;

/// A statement that the reader missed and a person selects in the text.
///
/// @param mentions people whom the reader missed, too
public record Addition(Statement statement, List<Mention> mentions) {
    public Addition {
        mentions = List.copyOf(mentions);
    }

    /// A statement on selected text.
    ///
    /// @param text the document
    /// @param selected where in it the statement stands
    /// @param subject a person of the drafts, or the id of a mention in `added`
    /// @throws IllegalArgumentException if nothing can be seen at the selected place
    public static Addition of(
            Drafts drafts,
            String text,
            Span selected,
            MentionId subject,
            Speaker speaker,
            Stance stance,
            Claim claim,
            List<Mention> added) {
        if (selected.end() > text.length()) {
            throw new IllegalArgumentException("a selection lies in the text");
        }
        String quote = text.substring(selected.start(), selected.end());
        if (quote.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("a selection shows something");
        }
        var statement =
                new Statement(
                        freshId(drafts),
                        speaker,
                        List.of(),
                        subject,
                        claim,
                        stance,
                        Basis.UNKNOWN,
                        Credibility.CANNOT_BE_JUDGED,
                        PartialDate.NONE,
                        List.of(new Evidence(0, selected, quote)),
                        List.of(),
                        List.of());
        boolean known =
                Proposals.named(statement)
                        .allMatch(id ->
                                drafts.mention(id).isPresent()
                                        || added.stream().anyMatch(m -> m.id().equals(id)));
        if (!known) {
            throw new IllegalArgumentException("everybody who is named is known or added");
        }
        return new Addition(statement, added);
    }

    private static StatementId freshId(Drafts drafts) {
        for (int n = 1; ; n++) {
            String local = "hand-" + n;
            boolean free =
                    drafts.decision(local).isEmpty()
                            && drafts.proposals().proposal(local).isEmpty();
            if (free) {
                return new StatementId(drafts.source(), local);
            }
        }
    }
}
