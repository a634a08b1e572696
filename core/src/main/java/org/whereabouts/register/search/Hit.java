package org.whereabouts.register.search;

import java.util.List;
import org.whereabouts.names.NameLevel;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.StatementId;

/// Somebody (or a group, body, place) that a search found, and why.
///
/// @param person whom the mention belongs to today
/// @param mention the mention that matched best
/// @param name what the mention is called, as written: the name that matched, else the first
/// @param why never empty
public record Hit(
        PersonId person, MentionId mention, Mention.Kind kind, String name, List<Why> why) {
    public Hit {
        why = List.copyOf(why);
    }

    /// Why something was found.
    public sealed interface Why {
        /// Its name agrees with what was asked.
        ///
        /// @param written the name as the source writes it
        /// @param score orders names within and across levels, 0 to 1000
        /// @param reason in words a documenter reads
        record ByName(String written, NameLevel level, int score, String reason) implements Why {}

        /// A word of its name begins with a word that was asked, or differs from it by a letter.
        record ByLetters(String written) implements Why {}

        /// Words that were asked stand in what is told of it.
        ///
        /// @param statements where they stand, in the order of recording
        record ByText(List<StatementId> statements) implements Why {
            public ByText {
                statements = List.copyOf(statements);
            }
        }
    }
}
