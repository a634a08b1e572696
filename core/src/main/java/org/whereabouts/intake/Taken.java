package org.whereabouts.intake;

import java.util.List;
import java.util.Optional;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Statement;

/// One piece of what a source says: mentions with their statements. A piece is what the register
/// keeps as one entry; pieces of one source come in an order in which nothing refers to a mention
/// or statement of a later piece, except `after`, `answers` and group members inside one coded
/// document.
///
/// @param mentions the mentions that this piece introduces; empty where a long row goes on
/// @param statements what is said of them
/// @param continues the mention of an earlier edition that stands for the same row of the list. The
///   list's author says that the two are one row; whether that makes them one person is judged.
public record Taken(
        List<Mention> mentions, List<Statement> statements, Optional<MentionId> continues) {

    /// The canonical JSON of a piece from a list is at most this long. The register's entries hold
    /// 48 KiB.
    public static final int BYTES_MAX = 40 * 1024;

    public Taken {
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
    }

    /// Takes pieces as they come. What it throws ends the intake: the machine is broken.
    @FunctionalInterface
    public interface Sink {
        /// Takes one piece.
        void take(Taken piece);
    }
}
