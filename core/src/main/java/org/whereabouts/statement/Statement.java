package org.whereabouts.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.whereabouts.statement.time.PartialDate;

/// One speaker, one subject, one claim, in one stance. A statement is never edited: it is answered,
/// corrected or withdrawn by a later entry.
///
/// @param speaker who says it
/// @param relayedBy through whom it came, the one nearest to the speaker first; the source's author
///   is not repeated here
/// @param subject of whom it is said
/// @param stance how the speaker stands to the claim
/// @param basis how the speaker knows
/// @param credibility how credible this statement is, judged apart from the source's reliability
/// @param said when it was said; the source's date holds where this is [PartialDate#NONE]
/// @param evidence where in the source it stands
/// @param after statements whose situation came before this one ("then he was sent to ..."), where
///   dates are missing
/// @param answers statements (or an appeal) that this one answers, corrects or contradicts
public record Statement(
        StatementId id,
        Speaker speaker,
        List<Speaker> relayedBy,
        MentionId subject,
        Claim claim,
        Stance stance,
        Basis basis,
        Credibility credibility,
        PartialDate said,
        List<Evidence> evidence,
        List<StatementId> after,
        List<StatementId> answers) {

    public Statement {
        relayedBy = List.copyOf(relayedBy);
        evidence = List.copyOf(evidence);
        after = List.copyOf(after);
        answers = List.copyOf(answers);
        if (after.contains(id) || answers.contains(id)) {
            throw new IllegalArgumentException("a statement neither follows nor answers itself");
        }
        if (!subject.source().equals(id.source())) {
            throw new IllegalArgumentException("a statement is about a mention of its own source");
        }
    }

    /// The same without references to statements that do not pass: neither [#after] nor [#answers]
    /// names what is not there.
    public Statement referringTo(Predicate<StatementId> there) {
        return new Statement(
                id,
                speaker,
                relayedBy,
                subject,
                claim,
                stance,
                basis,
                credibility,
                said,
                evidence,
                after.stream().filter(there).toList(),
                answers.stream().filter(there).toList());
    }

    /// The mentions that it names: its subject, who says it, through whom it came, and those of its
    /// claim. What its words name besides is not known here.
    public List<MentionId> named() {
        var named = new ArrayList<MentionId>();
        named.add(subject);
        for (Speaker each : Stream.concat(Stream.of(speaker), relayedBy.stream()).toList()) {
            if (each instanceof Speaker.Mentioned(var mention)) {
                named.add(mention);
            }
        }
        named.addAll(claim.named());
        return named;
    }

    /// Whether the speaker says that it is so.
    public boolean asserted() {
        return stance == Stance.ASSERTS;
    }
}
