package org.whereabouts.register.entry;

import java.util.List;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Statement;

/// What a source tells in one place (a row of a list, a passage of a document): whom it mentions
/// there, and what is said of them. It becomes one entry of the ledger.
///
/// @param mentions mentions that are new or named again exactly as before
/// @param statements about these mentions, or about mentions that the source told of earlier
public record Told(SourceId source, List<Mention> mentions, List<Statement> statements) {

    public Told {
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        if (mentions.isEmpty() && statements.isEmpty()) {
            throw new IllegalArgumentException("a source that tells something says whom or what");
        }
        for (Mention mention : mentions) {
            if (!mention.id().source().equals(source)) {
                throw new IllegalArgumentException("a mention belongs to its own source");
            }
        }
        for (Statement statement : statements) {
            if (!statement.id().source().equals(source)) {
                throw new IllegalArgumentException("a statement belongs to its own source");
            }
        }
    }

    /// One mention with its statements: the usual case.
    public static Told of(Mention mention, List<Statement> statements) {
        return new Told(mention.id().source(), List.of(mention), statements);
    }
}
