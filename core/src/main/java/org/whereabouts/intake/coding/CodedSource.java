package org.whereabouts.intake.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.whereabouts.intake.Taken;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.Statement;

/// A coding that was read and whose quotes were found.
///
/// @param source what the file says of the source, without attachments: the caller adds them with
///   [#withAttachments]
/// @param candidates mentions that the coder takes for one, for a person to judge
public record CodedSource(
        Source source,
        List<Mention> mentions,
        List<Statement> statements,
        List<Candidate> candidates) {

    public CodedSource {
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        candidates = List.copyOf(candidates);
    }

    /// Two mentions that may be one, and why the coder thinks so. A proposal, not a judgement.
    public record Candidate(MentionId first, MentionId second, String reason) {}

    /// The source with its attachments, first the document itself.
    public Source withAttachments(List<Source.Attachment> attachments) {
        return new Source(
                source.id(),
                source.kind(),
                source.title(),
                source.author(),
                source.language(),
                source.dated(),
                source.reliability(),
                source.terms(),
                source.root(),
                source.edition(),
                attachments);
    }

    /// The mentions, each with the statements of which it is the subject, in the order of the file.
    public List<Taken> pieces() {
        var statementsOf = new LinkedHashMap<MentionId, List<Statement>>();
        for (Mention mention : mentions) {
            statementsOf.put(mention.id(), new ArrayList<>());
        }
        for (Statement statement : statements) {
            statementsOf
                    .computeIfAbsent(statement.subject(), _ -> new ArrayList<>())
                    .add(statement);
        }
        var pieces = new ArrayList<Taken>();
        for (Mention mention : mentions) {
            pieces.add(
                    new Taken(
                            List.of(mention),
                            statementsOf.getOrDefault(mention.id(), List.of()),
                            Optional.empty()));
        }
        return List.copyOf(pieces);
    }
}
