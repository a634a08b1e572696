package org.whereabouts.publication.casefile;

import java.util.List;
import org.whereabouts.names.Script;
import org.whereabouts.statement.Claim;

/// One way in which sources write the person's name.
///
/// @param text exactly as written
/// @param language BCP 47 tag; empty if not known
/// @param lines the lines that write it so, by source card; empty where a source only labels
///   somebody so
/// @param cards the source cards, ascending
public record WrittenName(
        String text,
        Claim.NameKind kind,
        Script script,
        String language,
        List<Line> lines,
        List<Integer> cards) {
    public WrittenName {
        lines = List.copyOf(lines);
        cards = List.copyOf(cards);
    }
}
